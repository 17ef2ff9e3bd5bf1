import { fireEvent, render, screen } from '@testing-library/react';
import { createRef, type Ref } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createRequiredContext, useRequiredContext } from '../../src/kit/createRequiredContext';
import { part } from '../../src/kit/part';
import { type PartProps, usePartElement } from '../../src/kit/usePartElement';
import { takeConsole } from '../helpers/failOnConsole';

interface State extends Record<string, boolean | string | number | undefined> {
  open: boolean;
  sideOf: string | undefined;
  count: number;
}

type ThingProps = PartProps<'div', State, { open?: boolean; sideOf?: string; onOwnClick?: () => void }>;

/** A part with everything a part can have. */
const Thing = part<HTMLDivElement, ThingProps>(function Thing(
  { open = false, sideOf, onOwnClick, ...props },
  ref,
) {
  return usePartElement('div', props, {
    ref: ref as Ref<never>,
    slot: 'card',
    state: { open, sideOf, count: 0 },
    props: { onClick: onOwnClick, className: 'own', title: 'own', style: { top: 1, left: 1 } },
  });
});

const Context = createRequiredContext<string>('ThingRoot');

function Reader() {
  return <p>{useRequiredContext(Context, 'Reader')}</p>;
}

const node = () => screen.getByText('text');

describe('an element of a part', () => {
  it('carries its slot and its state: true as an empty attribute, text as it is, false and blank not at all', () => {
    const { rerender } = render(<Thing open>text</Thing>);
    expect(node().getAttribute('data-charter-part')).toBe('card');
    expect(node().getAttribute('data-open')).toBe('');
    expect(node().hasAttribute('data-side-of')).toBe(false);
    expect(node().getAttribute('data-count')).toBe('0');
    rerender(<Thing sideOf="left">text</Thing>);
    expect(node().hasAttribute('data-open')).toBe(false);
    expect(node().getAttribute('data-side-of')).toBe('left');
    rerender(<Thing sideOf="">text</Thing>);
    expect(node().hasAttribute('data-side-of')).toBe(false);
  });

  it("joins classes and styles with its own, and lets the user's other props win", () => {
    render(
      <Thing className="theirs" style={{ left: 2 }} title="theirs" aria-label={undefined}>
        text
      </Thing>,
    );
    expect(node().className).toBe('own theirs');
    expect([node().style.top, node().style.left]).toEqual(['1px', '2px']);
    expect(node().title).toBe('theirs');
  });

  it('takes a class that depends on its state', () => {
    const className = ({ open }: State) => (open ? 'is-open' : undefined);
    const { rerender } = render(<Thing className={className}>text</Thing>);
    expect(node().className).toBe('own');
    rerender(
      <Thing open className={className}>
        text
      </Thing>,
    );
    expect(node().className).toBe('own is-open');
  });

  it("runs the user's handler first, and its own unless that was prevented", () => {
    const order: string[] = [];
    const own = () => order.push('own');
    const { rerender } = render(
      <Thing onOwnClick={own} onClick={() => order.push('user')}>
        text
      </Thing>,
    );
    fireEvent.click(node());
    expect(order.splice(0)).toEqual(['user', 'own']);
    rerender(
      <Thing onOwnClick={own} onClick={(event) => event.preventDefault()}>
        text
      </Thing>,
    );
    fireEvent.click(node());
    expect(order).toEqual([]);
    rerender(
      <Thing onOwnClick={own} onClick={undefined}>
        text
      </Thing>,
    );
    fireEvent.click(node());
    expect(order).toEqual(['own']);
  });

  it('keeps its ref over re-renders, and clears it at the end', () => {
    const seen: (Element | null)[] = [];
    const callback = (element: HTMLDivElement | null) => {
      seen.push(element);
    };
    const object = createRef<HTMLElement>();
    const at = (count: number) => (
      <Thing ref={callback} title={String(count)} render={<section ref={object} />}>
        text
      </Thing>
    );
    const view = render(at(0));
    const mounted = seen.length;
    for (let n = 1; n <= 10; n++) view.rerender(at(n));
    expect(seen).toHaveLength(mounted);
    expect(seen.at(-1)).toBe(node());
    expect(object.current).toBe(node());
    view.unmount();
    expect(seen.at(-1)).toBe(null);
    expect(object.current).toBe(null);
  });

  it('runs the cleanup that a ref returns, instead of clearing it', () => {
    const cleanup = vi.fn();
    const seen: unknown[] = [];
    const ref = (element: HTMLDivElement | null) => {
      seen.push(element);
      return cleanup;
    };
    const view = render(<Thing ref={ref}>text</Thing>);
    cleanup.mockClear();
    view.unmount();
    expect(cleanup).toHaveBeenCalledTimes(1);
    expect(seen).not.toContain(null);
  });
});

describe('render', () => {
  it('puts everything on the element given, whose own props, handlers and children win', () => {
    const order: string[] = [];
    render(
      <Thing
        open
        className="theirs"
        onFocus={() => order.push('user')}
        render={<a href="/x" className="link" title="link" onFocus={() => order.push('element')} />}
      >
        text
      </Thing>,
    );
    expect(node().tagName).toBe('A');
    expect(node().className).toBe('own theirs link');
    expect(node().title).toBe('link');
    expect(node().hasAttribute('data-open')).toBe(true);
    fireEvent.focus(node());
    expect(order).toEqual(['element', 'user']);
  });

  it('calls a function with props and state, and never mounts it: an inline one keeps the node', () => {
    const at = (n: number) => (
      <Thing
        open
        render={({ ref, ...props }, state) => (
          <i {...props} ref={ref as Ref<HTMLElement>} data-n={`${n}${state.open}`} />
        )}
      >
        text
      </Thing>
    );
    const view = render(at(0));
    const first = node();
    view.rerender(at(1));
    expect(node()).toBe(first);
    expect(first.tagName).toBe('I');
    expect(first.dataset.n).toBe('1true');
    expect(first.className).toBe('own');
  });
});

describe('a required context', () => {
  it('gives what its root provides, an empty string too', () => {
    const { container } = render(
      <Context.Provider value="">
        <Reader />
      </Context.Provider>,
    );
    expect(container.querySelector('p')?.textContent).toBe('');
  });

  it('names the part and the root that is missing', () => {
    const silence = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', silence);
    expect(() => render(<Reader />)).toThrow(/<Reader> was rendered outside <ThingRoot>/);
    window.removeEventListener('error', silence);
    takeConsole();
  });
});
