import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { type Isolation, openIsolation, theme } from '../isolation/openIsolation';
import { readTree, type TreeNode } from './readTree';
import { life, showViews, whole } from './showViews';
import { faultsOfTree, isControl, repeatedControls } from './treeFaults';

let host: Isolation;

beforeAll(async () => {
  host = await openIsolation('tree');
});
afterAll(() => host?.close());

const locales = ['en', 'el', 'ar'] as const;
const examples = { en: 'quillmere', el: 'thalassaia', ar: 'tavlio' } as const;

/** What is looked at, and how many controls and headings it has at least. */
const views = [
  { what: whole, controls: 200, headings: 20 },
  { what: life, controls: 60, headings: 15 },
];

describe.each(locales.flatMap((locale) => views.map((view) => ({ locale, ...view }))))(
  'what a screen reader gets of $what in $locale',
  ({ locale, what, controls, headings }) => {
    let page: Page;
    let nodes: TreeNode[];

    beforeAll(async () => {
      ({ page } = await host.open({ head: theme }));
      await showViews(page, { charter: exampleCharters[examples[locale]], locale, what });
      await page.evaluate(() => {
        document.getElementById('host')?.remove();
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      nodes = await readTree(page);
    });

    test('4.1.2 2.4.4 2.4.6 3.3.2: every control has a name and a role, and no two neighbours are called the same', () => {
      expect(nodes.filter(isControl).length).toBeGreaterThan(controls);
      expect(faultsOfTree(nodes)).toEqual([]);
    });

    test('2.4.4 2.4.6 a control in a list says which item it belongs to, by itself or by the group around it', () => {
      expect(repeatedControls(nodes)).toEqual([]);
    });

    test('1.3.1 2.4.1 headings go down one level at a time, and landmarks of one kind have names of their own', () => {
      const levels = nodes
        .filter(({ role }) => role === 'heading')
        .map(({ properties }) => Number(properties.level));
      expect(levels.length).toBeGreaterThan(headings);
      const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
      expect(jumps).toEqual([]);
      const landmarks = nodes.filter(({ role }) => /^(navigation|complementary|region)$/.test(role));
      const said = landmarks.map(({ role, name }) => `${role} ${name}`);
      expect(landmarks.filter(({ name }) => !name)).toEqual([]);
      // Editor and viewer of one charter stand on this page together; within each, no two are called the same.
      expect(
        Math.max(...said.map((each) => said.filter((other) => other === each).length)),
      ).toBeLessThanOrEqual(2);
    });

    test('2.5.3 what is seen on a control is part of its name', async () => {
      const faults = await page.evaluate(() => {
        // Signs such as plus and minus are not words.
        const plain = (text: string | null) =>
          (text ?? '')
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
            .toLowerCase();
        const spoken = (control: Element) =>
          control.getAttribute('aria-label') ??
          (control.getAttribute('aria-labelledby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent)
            .join(' ');
        return [...document.querySelectorAll<HTMLElement>('[data-place] :is(button, a, summary)')]
          .filter(
            (control) => control.matches('[aria-label], [aria-labelledby]') && control.checkVisibility(),
          )
          .filter((control) => !plain(spoken(control)).includes(plain(control.textContent)))
          .map((control) => control.outerHTML.slice(0, 160));
      });
      expect(faults).toEqual([]);
    });

    if (what !== whole) return;

    test('1.1.1 every chart is a figure with a name, and what is only drawn is passed over', () => {
      const figures = nodes.filter(({ role }) => role === 'figure');
      expect(figures.length).toBeGreaterThan(0);
      expect(figures.filter(({ name }) => !name)).toEqual([]);
      const pictures = nodes.filter(({ role }) => /^(img|image|graphics-document|SvgRoot)$/.test(role));
      expect(pictures.filter(({ name }) => !name)).toEqual([]);
    });

    test('3.1.1 editor, panel and viewer say their language and direction', async () => {
      const said = await page.evaluate(() =>
        ['editor', 'panel', 'viewer'].map((part) => {
          const root = document.querySelector(`[data-charter-part="${part}"]`)?.closest('[lang]');
          return `${root?.getAttribute('lang')} ${root?.getAttribute('dir')}`;
        }),
      );
      expect(new Set(said)).toEqual(new Set([`${locale} ${locale === 'ar' ? 'rtl' : 'ltr'}`]));
    });

    test('3.2.3 3.2.4 parts stand in one order in editor and viewer, and an action has one word', async () => {
      const { editor, viewer, slots } = await page.evaluate(() => {
        const words: Record<string, string[]> = {};
        for (const button of document.querySelectorAll<HTMLElement>('[data-slot]')) {
          const slot = button.dataset.slot ?? '';
          words[slot] = [...(words[slot] ?? []), button.querySelector('svg')?.innerHTML ?? ''];
        }
        const keys = (selector: string, name: string) =>
          [...document.querySelectorAll(selector)].map((each) => each.getAttribute(name));
        return {
          editor: keys('[data-charter-section]', 'data-charter-section'),
          viewer: keys('[data-charter-part="viewer-section"][data-part]', 'data-part'),
          slots: Object.values(words).map((signs) => new Set(signs).size),
        };
      });
      expect(viewer.length).toBeGreaterThan(8);
      expect(viewer.filter((key) => editor.includes(key))).toEqual(
        editor.filter((key) => viewer.includes(key)),
      );
      expect(Math.max(...slots)).toBe(1);
    });
  },
);
