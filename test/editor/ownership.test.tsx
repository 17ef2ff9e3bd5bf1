import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useSaveState } from '../../src/editor/useSaveState';
import type { CharterDraft } from '../../src/model';
import { createCharterSession } from '../../src/session';
import { createMemoryStorage, type JsonObject } from '../../src/storage';
import { charter, Provider, renderIn, Text } from './renderEditor';

afterEach(() => vi.useRealTimers());

const input = (path: string) => screen.getByLabelText<HTMLInputElement>(path);
const type = (path: string, value: string) => fireEvent.change(input(path), { target: { value } });

const State = () => <output>{useSaveState().state.kind}</output>;

/** A host that copies whatever it gets, in both directions. */
function CopyingHost({ onChange }: { onChange: (charter: CharterDraft) => void }) {
  const [value, setValue] = useState<CharterDraft>(charter);
  return (
    <Provider
      value={structuredClone(value)}
      onChange={(next) => {
        onChange(next);
        setValue({ ...next });
      }}
    >
      <Text path="title" />
    </Provider>
  );
}

describe('a value from the host', () => {
  it('is reported on edits only, never on mounting, focusing or rendering again', () => {
    const onChange = vi.fn();
    const view = renderIn({ value: charter, onChange }, <Text path="title" />);
    fireEvent.focus(input('title'));
    fireEvent.blur(input('title'));
    fireEvent.scroll(window);
    view.rerender(
      <Provider value={charter} onChange={onChange}>
        <Text path="title" />
      </Provider>,
    );
    expect(onChange).not.toHaveBeenCalled();
    type('title', 'New');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onChange.mock.calls[0]).toMatchObject([{ ...charter, title: 'New' }, { origin: 'user' }]);
    view.unmount();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('may be passed back as a copy on every change: no extra report, nothing lost', () => {
    const onChange = vi.fn();
    render(<CopyingHost onChange={onChange} />);
    for (let n = 1; n <= 20; n++) type('title', 'x'.repeat(n));
    expect(onChange).toHaveBeenCalledTimes(20);
    expect(input('title').value).toBe('x'.repeat(20));
  });

  it('never takes back what was typed when the host answers late, or renders before it has answered', () => {
    const reported: CharterDraft[] = [];
    const onChange = (next: CharterDraft) => reported.push(next);
    const at = (value: CharterDraft) => (
      <Provider value={value} onChange={onChange}>
        <Text path="title" />
      </Provider>
    );
    const view = render(at(charter));
    type('title', 'a');
    view.rerender(at({ ...charter }));
    expect(input('title').value).toBe('a');
    type('title', 'ab');
    type('title', 'abc');
    for (const late of [...reported]) {
      view.rerender(at(structuredClone(late)));
      expect(input('title').value).toBe('abc');
    }
    expect(reported).toHaveLength(3);
  });

  it('is shown when the host changes it, without a report, and keeps what else was typed', () => {
    const onChange = vi.fn();
    const at = (value: CharterDraft) => (
      <Provider value={value} onChange={onChange}>
        <Text path="title" />
        <Text path="mission/statement" />
      </Provider>
    );
    const view = render(at(charter));
    type('mission/statement', 'Mine');
    const mine = onChange.mock.calls[0]?.[0] as CharterDraft;
    view.rerender(at(mine));
    view.rerender(at({ ...mine, title: 'From the server' }));
    expect(input('title').value).toBe('From the server');
    expect(input('mission/statement').value).toBe('Mine');
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("follows the host's own step back to something that was reported before", () => {
    const reported: CharterDraft[] = [charter];
    const at = (value: CharterDraft) => (
      <Provider value={value} onChange={(next) => reported.push(next)}>
        <Text path="title" />
      </Provider>
    );
    const view = render(at(charter));
    for (const title of ['a', 'ab', 'abc']) {
      type('title', title);
      view.rerender(at(reported.at(-1) as CharterDraft));
    }
    for (const step of [2, 1, 0]) {
      view.rerender(at({ ...(reported[step] as CharterDraft) }));
      expect(input('title').value).toBe(reported[step]?.title);
    }
    expect(reported).toHaveLength(4);
  });

  it('calls the newest onChange', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const at = (onChange: () => void) => (
      <Provider value={charter} onChange={onChange}>
        <Text path="title" />
      </Provider>
    );
    const view = render(at(first));
    type('title', 'a');
    view.rerender(at(second));
    type('title', 'ab');
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('a default value', () => {
  it('is read once, however often fresh literals are passed', () => {
    const onChange = vi.fn();
    const at = (n: number) => (
      <Provider defaultValue={{ ...structuredClone(charter), title: `default ${n}` }} onChange={onChange}>
        <Text path="title" />
      </Provider>
    );
    const view = render(at(0));
    type('title', 'Typed');
    for (let n = 1; n <= 50; n++) view.rerender(at(n));
    expect(input('title').value).toBe('Typed');
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('works without onChange', () => {
    renderIn({ defaultValue: charter }, <Text path="title" />);
    type('title', 'Typed');
    expect(input('title').value).toBe('Typed');
  });
});

describe('storage', () => {
  const open = (title: string, id = 'c') => ({ [id]: { ...charter, id, title } as unknown as JsonObject });

  it('is loaded once and saved to once, under StrictMode too; unmounting saves the rest (I15)', async () => {
    vi.useFakeTimers();
    const storage = createMemoryStorage({ documents: open('Stored') });
    const calls = { load: vi.spyOn(storage, 'load'), save: vi.spyOn(storage, 'save') };
    const view = renderIn(
      { storage, charterId: 'c' },
      <>
        <Text path="title" />
        <State />
      </>,
    );
    expect(screen.getByText('loading')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.getByText('clean')).toBeTruthy();
    expect(input('title').value).toBe('Stored');
    expect([calls.load.mock.calls.length, calls.save.mock.calls.length]).toEqual([1, 0]);
    type('title', 'Typed');
    await act(() => vi.advanceTimersByTimeAsync(800));
    expect(calls.save).toHaveBeenCalledTimes(1);
    type('title', 'Typed, and left');
    view.unmount();
    await vi.advanceTimersByTimeAsync(10);
    expect(calls.save.mock.lastCall?.[0].doc.title).toBe('Typed, and left');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('of another charterId opens the other document and finishes with the first (B65)', async () => {
    vi.useFakeTimers();
    const storage = createMemoryStorage({ documents: { ...open('One', 'one'), ...open('Two', 'two') } });
    const save = vi.spyOn(storage, 'save');
    const at = (charterId: string) => (
      <Provider storage={storage} charterId={charterId}>
        <Text path="title" />
      </Provider>
    );
    const view = render(at('one'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    type('title', 'One, typed');
    view.rerender(at('two'));
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(input('title').value).toBe('Two');
    expect(save.mock.calls.map(([{ docId, doc }]) => [docId, doc.title])).toEqual([['one', 'One, typed']]);
  });
});

describe('storage that the host hands over anew', () => {
  it('with each render is the same to the session: one load, one text, one save (B65)', async () => {
    vi.useFakeTimers();
    const inner = createMemoryStorage({ documents: { c: charter as unknown as JsonObject } });
    const calls = { load: vi.spyOn(inner, 'load'), save: vi.spyOn(inner, 'save') };
    const again = () => (
      <Provider storage={{ ...inner }} charterId="c">
        <Text path="title" />
      </Provider>
    );
    const view = render(again());
    await act(() => vi.advanceTimersByTimeAsync(0));
    for (const text of ['a', 'ab', 'abc']) {
      type('title', text);
      view.rerender(again());
      expect(input('title').value).toBe(text);
    }
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect([calls.load.mock.calls.length, calls.save.mock.calls.length]).toEqual([1, 1]);
  });

  it('with another userKey is opened anew for the other person (X17)', async () => {
    vi.useFakeTimers();
    const storage = createMemoryStorage({ documents: { c: charter as unknown as JsonObject } });
    const load = vi.spyOn(storage, 'load');
    const as = (userKey: string) => (
      <Provider storage={storage} charterId="c" userKey={userKey}>
        <Text path="title" />
      </Provider>
    );
    const view = render(as('first'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    view.rerender(as('second'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe("the host's own session", () => {
  it('outlives the provider', async () => {
    const session = createCharterSession({ charterId: 'c', initial: charter });
    const view = renderIn({ session }, <Text path="title" />);
    type('title', 'Typed');
    view.unmount();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(session.read('title')).toBe('Typed');
    session.edit('title', 'Still open');
    expect(session.read('title')).toBe('Still open');
  });
});
