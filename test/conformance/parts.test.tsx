import { act, fireEvent, render } from '@testing-library/react';
import { type ComponentType, createElement, createRef, type ReactElement, type Ref } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as entry from '../../src';
import { preloadDialog } from '../../src/kit/Dialog';
import { charterPartNames } from '../../src/kit/partNames';
import * as metrics from '../../src/metrics';
import { takeConsole } from '../helpers/failOnConsole';
import { noParts, type PartRow, partTable } from './partTable';

type Props = Record<string, unknown>;
type Part = ComponentType<Props>;

/** Every exported component with all names under which it can be reached, `List.Add` and `ListAdd`. */
const names = new Map<Part, string[]>();

function collect(exported: object, prefix: string): void {
  for (const [name, value] of Object.entries(exported)) {
    if (isComponent(name, value)) names.set(value, [...(names.get(value) ?? []), prefix + name]);
    else if (Object.prototype.toString.call(value) === '[object Module]') collect(value, `${name}.`);
  }
}

function isComponent(name: string, value: unknown): value is Part {
  if (typeof value === 'function') return /^[A-Z]/.test(name);
  return typeof value === 'object' && value !== null && '$$typeof' in value;
}

collect(entry, '');
collect(metrics, '');

const [partOf, rowNames] = [
  new Map([...names].flatMap(([part, all]) => all.map((name) => [name, part] as const))),
  new Set(partTable.map(({ name }) => bareName(name))),
];

function bareName(rowName: string): string {
  return rowName.replace(/: .*/, '');
}

/** Renders a part in its place with further props, and gives its node and a way to render it again. */
function mount(row: PartRow, props: Props = {}, edited?: () => void) {
  const part = partOf.get(bareName(row.name)) ?? expect.fail(`Nobody exports ${row.name}.`);
  const ref = createRef<Element>();
  const at = (more: Props) => row.inside(createElement(part, { ref, ...row.props, ...more }), edited);
  const view = render(at(props));
  act(() => row.prepare?.(view.container));
  const node = () => ref.current ?? expect.fail(`${row.name} rendered no element.`);
  return { ...view, node, again: (more: Props) => view.rerender(at(more)) };
}

/** A class for every part. */
const everyPart: entry.CharterAppearance = {
  parts: Object.fromEntries(charterPartNames.map((name) => [name, `at-${name}`])),
};

const dataOf = (node: Element) =>
  [...node.attributes].filter(({ name }) => name.startsWith('data-')).map(({ name, value }) => [name, value]);

beforeAll(preloadDialog);

/** What jsdom lacks. */
beforeAll(() => {
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

describe('the exports', () => {
  it('are all in the table, or named as no part with a reason', () => {
    const unlisted = [...names.values()].filter(
      (all) => !all.some((name) => rowNames.has(name) || name in noParts),
    );
    expect(unlisted).toEqual([]);
  });

  it('hold everything that the table names', () => {
    expect([...rowNames, ...Object.keys(noParts)].filter((name) => !partOf.has(name))).toEqual([]);
  });

  it('have a flat name for each part in a namespace, which server components need', () => {
    expect([...names.values()].filter((all) => all.every((name) => name.includes('.')))).toEqual([]);
  });
});

describe.each(partTable)('$name', (row) => {
  it(`renders one <${row.tag}> with its name for the stylesheet and every attribute given`, () => {
    const { node } = mount(row, { accessKey: 'k', 'data-mine': 'x' });
    expect(node().localName).toBe(row.tag);
    expect(node().getAttribute('data-charter-part')).toMatch(/^[a-z-]+$/);
    expect(node().getAttribute('accesskey')).toBe('k');
    expect(node().getAttribute('data-mine')).toBe('x');
  });

  it('gives its node to a ref, object or function, once', () => {
    const seen: (Element | null)[] = [];
    const follow = (node: Element | null) => {
      seen.push(node);
    };
    const view = mount(row, { ref: follow });
    const mounted = seen.length;
    const node = seen.at(-1);
    expect(node?.localName).toBe(row.tag);
    for (const n of ['1', '2', '3']) view.again({ ref: follow, accessKey: n });
    expect(seen).toHaveLength(mounted);
    expect(node?.getAttribute('accesskey')).toBe('3');
    view.unmount();
    expect(seen.at(-1)).toBe(null);
    const object = mount(row);
    expect(object.node().localName).toBe(row.tag);
  });

  it('takes classes as text, and as a function of the state that its data attributes say', () => {
    const states: Readonly<Record<string, unknown>>[] = [];
    const { node, again } = mount(row, { className: 'mine' });
    expect(node().classList.contains('mine')).toBe(true);
    again({
      className: (state: Readonly<Record<string, unknown>>) => {
        states.push(state);
        return 'by-state';
      },
    });
    expect(node().classList.contains('by-state')).toBe(true);
    for (const [key, value] of Object.entries(states.at(-1) ?? {})) {
      const attribute = node().getAttribute(`data-${key}`);
      const absent = value === false || value === undefined || value === '';
      expect(attribute, key).toBe(absent ? null : value === true ? '' : String(value));
    }
  });

  it('never says a state is false: the attribute is absent', () => {
    mount(row);
    const wrong = [...document.querySelectorAll('*')].filter((node) =>
      dataOf(node).some(([, value]) => value === 'false' || value === 'undefined'),
    );
    expect(wrong).toEqual([]);
  });

  it('renders another element, and keeps its own ref and handlers on it', () => {
    const inner = createRef<Element>();
    const pressed = vi.fn();
    const { node } = mount(row, {
      className: 'outer',
      render: createElement(row.tag, { 'data-other': '', className: 'inner', ref: inner } as Props),
      onKeyDown: pressed,
    });
    expect(node()).toBe(inner.current);
    expect(node().hasAttribute('data-other')).toBe(true);
    expect(node().hasAttribute('data-charter-part')).toBe(true);
    expect([...node().classList]).toEqual(expect.arrayContaining(['outer', 'inner']));
    fireEvent.keyDown(node(), { key: 'F2' });
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('renders what a function makes of its props and state, calling it and never mounting it', () => {
    const inline = () => ({
      render: ({ ref, ...props }: Props & { ref?: Ref<Element> }, state: object): ReactElement =>
        createElement(row.tag, { ...props, ref, 'data-by': typeof state } as Props),
    });
    const { node, again } = mount(row, inline());
    const first = node();
    expect(first.getAttribute('data-by')).toBe('object');
    expect(first.hasAttribute('data-charter-part')).toBe(true);
    again(inline());
    expect(node()).toBe(first);
  });

  it('wears what the host says of parts, as does everything in it', () => {
    const part = partOf.get(bareName(row.name)) as Part;
    const given = createElement(part, { ...row.props, className: 'of-one' });
    const { container } = render(
      <entry.AppearanceProvider appearance={everyPart}>{row.inside(given)}</entry.AppearanceProvider>,
    );
    act(() => row.prepare?.(container));
    const nodes = [...document.querySelectorAll('[data-charter-part]')];
    const bareOnes = nodes.filter(
      (node) => !node.classList.contains(`at-${node.getAttribute('data-charter-part')}`),
    );
    expect(nodes.length).toBeGreaterThan(0);
    expect(bareOnes).toEqual([]);
    const [own] = document.getElementsByClassName('of-one');
    expect(own?.className).toMatch(/at-[a-z-]+ (ec-root )?of-one$/);
  });

  if (row.acts) {
    const { on, fire } = row.acts;
    it(`runs the host’s ${on} before its own, which the host can prevent`, () => {
      const order: string[] = [];
      const edited = () => order.push('own');
      const joined = mount(row, { [on]: () => order.push('host') }, edited);
      fire(joined.node());
      expect(order.splice(0)).toEqual(['host', 'own']);
      joined.unmount();
      const stopped = mount(row, { [on]: (event: Event) => event.preventDefault() }, edited);
      fire(stopped.node());
      expect(order).toEqual([]);
    });
  }

  it('says what it needs when its root is missing', () => {
    const part = partOf.get(bareName(row.name)) as Part;
    const reader = row.reader ?? bareName(row.name);
    expect(() => render(row.outside(createElement(part, { ...row.props })))).toThrow(
      `<${reader}> was rendered outside <${row.root}>`,
    );
    takeConsole();
  });
});
