import { act, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ThemeRoot } from '../../src';
import { createTheme } from '../../src/theming';

const fernway = createTheme({ brand: '#0f766e' });
const plumb = createTheme({ brand: '#7e22ce', radius: 'none', tokens: { 'space-3': '10px' } });
const accentOf = (text: string) => variable(text, '--ec-accent');
const variable = (text: string, name: string) =>
  screen.getByText(text).closest<HTMLElement>('.ec-root')?.style.getPropertyValue(name);

afterEach(() => vi.unstubAllGlobals());

/** What the person told their device; `change` tells something else. */
function stubWishes(...first: string[]) {
  let wished = first;
  const listeners = new Set<() => void>();
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return wished.some((wish) => query.includes(wish));
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
  return {
    listeners,
    change(...next: string[]) {
      wished = next;
      act(() => {
        for (const listener of listeners) listener();
      });
    },
  };
}

describe('ThemeRoot', () => {
  it('sets the variables of its theme on itself, and takes those of the next one', () => {
    const ref = createRef<HTMLDivElement>();
    const { rerender } = render(
      <ThemeRoot ref={ref} theme={plumb} scheme="light" className="mine">
        inside
      </ThemeRoot>,
    );
    expect(ref.current?.className).toBe('ec-root mine');
    expect({ ...ref.current?.dataset }).toEqual({
      charterPart: 'theme-root',
      theme: 'light',
      density: 'comfortable',
    });
    expect(accentOf('inside')).toBe('#7e22ce');
    expect(variable('inside', '--ec-radius-2')).toBe('0px');
    rerender(
      <ThemeRoot ref={ref} theme={fernway} scheme="contrast" density="compact">
        inside
      </ThemeRoot>,
    );
    expect(accentOf('inside')).toBe(fernway.contrast.accent);
    expect(ref.current?.dataset).toMatchObject({ theme: 'contrast', density: 'compact' });
    // What the former theme had set and this one has not is ours again.
    expect(variable('inside', '--ec-space-3')).toBe('initial');
  });

  it('keeps two themes apart, inside each other too', () => {
    render(
      <ThemeRoot theme={plumb} scheme="light">
        <p>outer</p>
        <ThemeRoot theme={fernway} scheme="dark">
          <p>inner</p>
        </ThemeRoot>
      </ThemeRoot>,
    );
    expect(accentOf('outer')).toBe('#7e22ce');
    expect(accentOf('inner')).toBe(fernway.dark.accent);
    expect(document.documentElement.getAttribute('style')).toBe(null);
    expect(document.querySelectorAll('style')).toHaveLength(0);
  });

  it('follows what the person told their device, and lets go when it leaves', () => {
    const { change, listeners } = stubWishes();
    const { unmount } = render(<ThemeRoot theme={fernway}>inside</ThemeRoot>);
    expect(accentOf('inside')).toBe(fernway.light.accent);
    change('prefers-color-scheme: dark');
    expect(accentOf('inside')).toBe(fernway.dark.accent);
    change('prefers-contrast: more');
    expect(accentOf('inside')).toBe(fernway.contrast.accent);
    unmount();
    expect(listeners.size).toBe(0);
  });

  it('takes its light colours on paper, where there is no dark, and keeps those of high contrast', () => {
    const { change } = stubWishes();
    const { rerender } = render(
      <ThemeRoot theme={fernway} scheme="dark">
        inside
      </ThemeRoot>,
    );
    expect(accentOf('inside')).toBe(fernway.dark.accent);
    change('print');
    expect(accentOf('inside')).toBe(fernway.light.accent);
    rerender(
      <ThemeRoot theme={fernway} scheme="contrast">
        inside
      </ThemeRoot>,
    );
    expect(accentOf('inside')).toBe(fernway.contrast.accent);
    change();
    expect(accentOf('inside')).toBe(fernway.contrast.accent);
  });

  it('writes no style into the HTML of a server, and takes that HTML over without complaint', () => {
    stubWishes('prefers-color-scheme: dark');
    const tree = <ThemeRoot theme={fernway}>inside</ThemeRoot>;
    const html = renderToString(tree);
    expect(html).toContain('data-theme="system"');
    expect(html).not.toMatch(/style/);
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = html;
    render(tree, { container: place, hydrate: true });
    expect(accentOf('inside')).toBe(fernway.dark.accent);
  });
});
