import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  AppearanceProvider,
  type CharterAppearance,
  CharterEditor,
  CharterProvider,
  type CharterProviderProps,
  FieldRoot,
  ServicesSection,
} from '../../src';
import { en } from '../../src/i18n/en';
import { preloadDialog } from '../../src/kit/Dialog';
import { MetricsPanelRoot } from '../../src/metrics';
import { exampleCharters } from '../../src/testing/examples';
import { CharterViewer } from '../../src/viewer';

const charter = exampleCharters.quillmere;
const now = '2026-09-30';
const words = { locale: en, now };

type Given = Pick<CharterProviderProps, 'appearance' | 'components' | 'unstyled' | 'children'>;

function Charter(props: Given) {
  return <CharterProvider defaultValue={charter} {...words} {...props} />;
}

const part = (name: string) => document.querySelector<HTMLElement>(`[data-charter-part~="${name}"]`);

beforeAll(preloadDialog);
beforeAll(() => {
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

describe('an appearance', () => {
  it('gives classes and styles to a part and to what stands in it', () => {
    const appearance: CharterAppearance = {
      parts: {
        'field-label': 'their-label',
        'field-control': { className: 'their-control', style: { top: 1, left: 1 } },
        'row-title': 'their-title',
        'visually-hidden': 'their-hidden',
        icon: 'their-icon',
      },
    };
    render(
      <Charter appearance={appearance}>
        <FieldRoot path="mission/statement" />
        <ServicesSection.Root />
      </Charter>,
    );
    expect(part('field-label')?.className).toBe('their-label');
    expect(part('field-control')?.className).toBe('their-control');
    expect(part('field-control')?.style.top).toBe('1px');
    expect(part('row-title')?.className).toBe('their-title');
    expect(part('icon')?.getAttribute('class')).toBe('their-icon');
    expect(screen.getAllByRole('status').at(-1)?.className).toBe('their-hidden');
    expect(part('announcer')?.className).toBe('ec-root');
    expect(part('field')?.hasAttribute('class')).toBe(false);
  });

  it('yields to the class and style of one part, and those to what it is rendered as', () => {
    const appearance: CharterAppearance = {
      parts: { button: { className: 'all', style: { top: 1, left: 1, right: 1 } } },
    };
    render(
      <Charter appearance={appearance}>
        <ServicesSection.List>
          <ServicesSection.Add
            className="one"
            style={{ left: 2, right: 2 }}
            render={<button type="button" className="rendered" style={{ right: 3 }} />}
          />
        </ServicesSection.List>
      </Charter>,
    );
    const { className, style } = document.querySelector<HTMLElement>('[data-list-add]') as HTMLElement;
    expect(className).toBe('all one rendered');
    expect([style.top, style.left, style.right]).toEqual(['1px', '2px', '3px']);
  });

  it('adds to what stands around it: an inner one replaces the outer, and none leaves it', () => {
    render(
      <AppearanceProvider appearance={{ parts: { field: 'outer' } }}>
        <Charter>
          <FieldRoot path="vision" />
        </Charter>
        <Charter appearance={{ parts: { field: 'inner' } }}>
          <FieldRoot path="purpose" />
        </Charter>
      </AppearanceProvider>,
    );
    const classes = [...document.querySelectorAll('[data-charter-part="field"]')].map(
      (node) => node.className,
    );
    expect(classes).toEqual(['outer', 'inner']);
  });

  it('puts no style into the HTML of a server unless the host asked for one', () => {
    const drawn = (appearance: CharterAppearance) =>
      renderToString(
        <AppearanceProvider appearance={appearance}>
          <Charter>
            <CharterEditor />
          </Charter>
          <MetricsPanelRoot charter={charter} {...words} />
          <CharterViewer charter={charter} {...words} appearance={appearance} />
        </AppearanceProvider>,
      );
    const classes = drawn({ parts: { section: 'a', card: 'b', viewer: 'c', 'viewer-title': 'd' } });
    expect(classes).not.toMatch(/ style="/);
    expect(classes).toMatch(/class="ec-root c"/);
    expect(classes).toMatch(/class="d"/);
    expect(classes).toMatch(/class="b"/);
    expect(drawn({ parts: { card: { style: { top: 1 } } } })).toMatch(/ style="top:1px"/);
  });
});

describe('unstyled', () => {
  it('takes off the root that the stylesheet needs, and leaves every name', () => {
    render(
      <>
        <Charter unstyled>
          <CharterEditor />
        </Charter>
        <AppearanceProvider unstyled>
          <MetricsPanelRoot charter={charter} {...words} />
        </AppearanceProvider>
        <CharterViewer charter={charter} {...words} unstyled />
      </>,
    );
    // What speaks to screen readers stays unseen.
    const roots = [...document.querySelectorAll('.ec-root')];
    expect(roots.map((node) => node.getAttribute('data-charter-part'))).toEqual(['announcer']);
    for (const name of ['editor', 'section', 'button', 'panel', 'card', 'viewer'])
      expect(part(name)).not.toBe(null);
  });

  it('still opens dialogs inside its root, where language and direction are said', () => {
    render(
      <Charter unstyled>
        <CharterEditor parts={['services']} />
      </Charter>,
    );
    act(() => document.querySelector<HTMLElement>('[data-slot="edit"]')?.click());
    expect(screen.getByRole('dialog').closest('[lang]')).toBe(part('editor'));
  });
});
