import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as entry from '../../src';
import { type CharterDraft, charterParts, type PartKey, partKeys, partOfPath } from '../../src/model';
import { createCharterSession } from '../../src/session';
import { takeConsole } from '../helpers/failOnConsole';
import { fullCharter } from '../helpers/fullCharter';
import { Provider, type ProviderProps } from './renderEditor';

const full = fullCharter((name) => `Text of ${name}`);
const nameOf = (part: PartKey) => `use${part[0]?.toUpperCase()}${part.slice(1)}`;
const rootKeys = (part: PartKey) => Object.keys(charterParts[part].fields) as (keyof CharterDraft)[];

/** The hook of a part, by the name a host imports. */
const hookOf = (part: PartKey) =>
  (entry as unknown as Record<string, () => entry.PartContent<PartKey>>)[nameOf(part)] ??
  expect.fail(`The entry exports no ${nameOf(part)}.`);

/** Runs the hook of a part in a provider and counts its renders. */
function start(part: PartKey, props: ProviderProps) {
  const usePartHook = hookOf(part);
  const renders = { count: 0 };
  const { result } = renderHook(
    () => {
      renders.count++;
      return usePartHook();
    },
    { wrapper: ({ children }: { children: ReactNode }) => <Provider {...props}>{children}</Provider> },
  );
  return { result, renders };
}

const withSession = (initial: CharterDraft) => createCharterSession({ charterId: initial.id, initial });
const rest = () => act(() => vi.advanceTimersByTime(300));

afterEach(() => vi.useRealTimers());

describe.each(partKeys)('the hook of %s', (part) => {
  const [first] = rootKeys(part) as [keyof CharterDraft];

  it('reads what the part holds and nothing else', () => {
    const { result } = start(part, { defaultValue: full });
    expect(result.current.key).toBe(part);
    expect(result.current.value).toEqual(Object.fromEntries(rootKeys(part).map((key) => [key, full[key]])));
  });

  it('edits', () => {
    const { result } = start(part, { defaultValue: full });
    act(() => result.current.edit(first, undefined));
    expect(result.current.value).not.toHaveProperty(first);
    expect(Object.keys(result.current.value)).toHaveLength(rootKeys(part).length - 1);
  });

  it('renders when the part changes, and stays still while anything else does', () => {
    vi.useFakeTimers();
    const session = withSession(full);
    const { result, renders } = start(part, { session });
    rest();
    const before = renders.count;
    const { value } = result.current;
    act(() => session.edit('title', 'Another title'));
    act(() => session.edit(part === 'risks' ? 'vision' : 'constraints', undefined));
    rest();
    expect(renders.count).toBe(before);
    expect(result.current.value).toBe(value);
    act(() => session.edit(first, undefined));
    expect(renders.count).toBeGreaterThan(before);
  });

  it('shows its issues after an attempt, and only then', () => {
    const { result } = start(part, { defaultValue: { schemaVersion: 1, id: 'c' } });
    const required = charterParts[part].required.length > 0;
    expect(result.current).toMatchObject({ status: 'empty', issues: [] });
    let ready: boolean | undefined;
    act(() => {
      ready = result.current.attempt();
    });
    expect(ready).toBe(!required);
    expect(result.current.status).toBe(required ? 'invalid' : 'empty');
    expect(result.current.issues.some(({ severity }) => severity === 'error')).toBe(required);
    expect(result.current.issues.filter(({ path }) => partOfPath(path) !== part)).toEqual([]);
  });

  it('knows what the person may do', () => {
    const access: entry.AccessRule = (key) => (key === part ? 'comment' : 'edit');
    expect(start(part, { defaultValue: full, access }).result.current.access).toBe('comment');
  });

  it('says what it needs outside a provider', () => {
    const usePartHook = hookOf(part);
    expect(() => renderHook(() => usePartHook())).toThrow(
      `<${nameOf(part)}> was rendered outside <CharterProvider>`,
    );
    takeConsole();
  });
});
