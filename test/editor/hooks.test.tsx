import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { Profiler, type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useAccess } from '../../src/editor/EditorContext';
import { useCharter, useValue } from '../../src/editor/useCharter';
import { useField } from '../../src/editor/useField';
import { useList } from '../../src/editor/useList';
import { usePart } from '../../src/editor/usePart';
import { useHistory } from '../../src/editor/useSaveState';
import { createCharterSession } from '../../src/session';
import { takeConsole } from '../helpers/failOnConsole';
import { charter, Provider, renderIn, Text } from './renderEditor';

afterEach(() => vi.useRealTimers());

const input = (path: string) => screen.getByLabelText<HTMLInputElement>(path);
const type = (path: string, value: string) => fireEvent.change(input(path), { target: { value } });
const empty = { schemaVersion: 1, id: 'c' } as const;
const inside = (defaultValue: object = charter) => ({
  wrapper: ({ children }: { children: ReactNode }) => (
    <Provider defaultValue={defaultValue as typeof charter} newId={() => 'new'}>
      {children}
    </Provider>
  ),
});

const Value = () => <output>{String(useValue('period/from'))}</output>;

const Roles = () => <output>{useList('audiences').items.length}</output>;

const Count = () => <output>{useCharter((all) => all.audiences?.length ?? 0)}</output>;

const Mission = () => {
  const { status, issues, attempt } = usePart('mission');
  return (
    <>
      <output>{`${status}: ${issues.length}`}</output>
      <button type="button" onClick={attempt}>
        Go on
      </button>
    </>
  );
};

function Switch() {
  const [path, setPath] = useState('audiences');
  return (
    <button type="button" onClick={() => setPath('services')}>
      {useList(path)
        .items.map((item) => item.path)
        .join() || 'none'}
    </button>
  );
}

let namesRendered = 0;
function Names() {
  namesRendered++;
  const names = useCharter(
    (all) => all.audiences?.map(({ id }) => id) ?? [],
    (a, b) => a.join() === b.join(),
  );
  return <output>{names.join()}</output>;
}

describe('rendering', () => {
  it('typing in one field renders no other, nor the list or the values beside it', () => {
    vi.useFakeTimers();
    const commits: Record<string, number> = {};
    const counted = (id: string, children: ReactNode) => (
      <Profiler
        id={id}
        onRender={() => {
          commits[id] = (commits[id] ?? 0) + 1;
        }}
      >
        {children}
      </Profiler>
    );
    renderIn(
      { defaultValue: charter },
      <>
        {counted('a', <Text path="title" />)}
        {counted('b', <Text path="mission/statement" />)}
        {counted('value', <Value />)}
        {counted('list', <Roles />)}
        {counted('count', <Count />)}
      </>,
    );
    act(() => vi.advanceTimersByTime(1000));
    const before = { ...commits };
    for (let n = 1; n <= 30; n++) type('title', 'x'.repeat(n));
    expect(commits).toEqual({ ...before, a: (before.a ?? 0) + 30 });
  });

  it('computes from the whole charter, and renders when the result changes', () => {
    const session = createCharterSession({ charterId: 'c', initial: charter });
    renderIn({ session }, <Names />);
    const before = namesRendered;
    act(() => session.edit('title', 'x'));
    expect(namesRendered).toBe(before);
    act(() => session.insert('audiences', { id: 'b' }));
    expect(screen.getByText('a,b')).toBeTruthy();
  });
});

describe('useField', () => {
  it('knows words, rights and value, and clears with undefined', () => {
    const { result } = renderHook(() => useField('mission/statement'), inside());
    expect(result.current).toMatchObject({
      path: 'mission/statement',
      value: 'Halve the ramp',
      access: 'edit',
      readOnly: false,
      required: true,
      invalid: false,
      meta: { kind: 'text' },
    });
    expect(result.current.label).not.toContain('mission');
    act(() => result.current.set(undefined));
    expect(result.current.value).toBeUndefined();
  });

  it("keeps to the host's access rule, and only views while the document may not be changed", () => {
    const access = (part?: string, field?: string) =>
      field === 'mission.whyInvested' ? 'hidden' : part === 'mission' ? 'comment' : 'edit';
    const at = (path: string) =>
      renderHook(() => useField(path), {
        wrapper: ({ children }) => (
          <Provider defaultValue={charter} access={access}>
            {children}
          </Provider>
        ),
      }).result.current;
    expect(at('title')).toMatchObject({ access: 'edit', readOnly: false });
    expect(at('mission/statement')).toMatchObject({ access: 'comment', readOnly: true });
    expect(at('mission/whyInvested')).toMatchObject({ access: 'hidden', readOnly: true });
    const loading = renderHook(() => useAccess()('mission', 'mission.statement'), {
      wrapper: ({ children }) => (
        <Provider
          charterId="c"
          storage={{
            contract: 1,
            supports: {},
            load: () => new Promise(() => undefined),
            save: async () => ({ kind: 'saved', revision: 'r' }),
          }}
        >
          {children}
        </Provider>
      ),
    });
    expect(loading.result.current).toBe('view');
  });

  it('names itself and the provider when it is outside one', () => {
    expect(() => renderHook(() => useField('title'))).toThrow(/<useField>.*<CharterProvider>/s);
    takeConsole();
  });
});

describe('issues', () => {
  const view = (defaultValue: object) =>
    renderIn(
      { defaultValue: defaultValue as typeof charter },
      <>
        <Text path="mission/statement" />
        <Text path="mission/whyInvested" />
        <Text path="title" />
        <Mission />
      </>,
    );

  it('are not shown at first sight, nor while a field is focused for the first time', () => {
    view(empty);
    fireEvent.focus(input('mission/statement'));
    expect(screen.queryAllByRole('alert')).toEqual([]);
    expect(screen.getByText('empty: 0')).toBeTruthy();
  });

  it('are shown at a field once it was left, in its part too, and nowhere else', () => {
    view(empty);
    fireEvent.blur(input('mission/statement'));
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual(['core-part-missing']);
    expect(screen.getByText('empty: 1')).toBeTruthy();
  });

  it('are all shown in a part after an attempt to go on, and the part is invalid', () => {
    view(empty);
    fireEvent.click(screen.getByText('Go on'));
    expect(screen.getAllByRole('alert')).toHaveLength(2);
    expect(screen.getByText('invalid: 2')).toBeTruthy();
  });

  it('go away after a pause, once the field is right', () => {
    vi.useFakeTimers();
    view(empty);
    fireEvent.click(screen.getByText('Go on'));
    type('mission/statement', 'Halve the months that a new seller needs before the first deal.');
    type('mission/whyInvested', 'New sellers wait three months for an answer that we could give them.');
    expect(screen.getAllByRole('alert')).toHaveLength(2);
    act(() => vi.advanceTimersByTime(250));
    expect(screen.queryAllByRole('alert')).toEqual([]);
    expect(screen.getByText(/^complete/)).toBeTruthy();
  });
});

describe('useList', () => {
  it('adds, moves, removes and brings back by identity', () => {
    const { result } = renderHook(() => useList('audiences'), inside());
    const ids = () => result.current.items.map(({ key }) => key);
    let path = '';
    act(() => {
      path = result.current.add({ roleId: 'sdr' }, 0);
    });
    expect(path).toBe('audiences/new');
    expect(ids()).toEqual(['new', 'a']);
    act(() => result.current.move('audiences/new', 1));
    expect(ids()).toEqual(['a', 'new']);
    act(() => result.current.remove('audiences/a'));
    expect(ids()).toEqual(['new']);
    act(() => {
      result.current.undoRemove();
    });
    expect(ids()).toEqual(['a', 'new']);
    expect(result.current.removed).toBeUndefined();
  });

  it('keeps its items while only a field in one changes', () => {
    const { result } = renderHook(
      () => ({ list: useList('audiences'), role: useField('audiences/a/roleId') }),
      inside(),
    );
    const { items } = result.current.list;
    act(() => result.current.role.set('sdr'));
    expect(result.current.role.value).toBe('sdr');
    expect(result.current.list.items).toBe(items);
  });

  it('follows another path', () => {
    renderIn({ defaultValue: charter }, <Switch />);
    fireEvent.click(screen.getByText('audiences/a'));
    expect(screen.getByText('none')).toBeTruthy();
  });
});

describe('useHistory', () => {
  it('says what can be undone and does it', () => {
    const { result } = renderHook(() => ({ history: useHistory(), title: useField('title') }), inside());
    expect(result.current.history).toMatchObject({ canUndo: false, canRedo: false });
    act(() => result.current.title.set('x'));
    act(() => result.current.history.undo());
    expect(result.current.title.value).toBe('Charter');
    expect(result.current.history).toMatchObject({ canUndo: false, canRedo: true });
  });
});

describe('CharterProvider', () => {
  it('renders nothing but its children and a live region', () => {
    const { container } = render(<Provider defaultValue={charter}>text</Provider>);
    expect(container.childNodes).toHaveLength(2);
    expect(container.querySelector('[role=status]')?.textContent).toBe('');
  });
});
