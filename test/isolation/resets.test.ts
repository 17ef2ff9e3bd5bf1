import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { drawChart, type Isolation, openIsolation } from './openIsolation';
import { loadResets } from './resets';

const resets = await loadResets();
let host: Isolation;
let unreset: Record<string, string>;

beforeAll(async () => {
  host = await openIsolation('resets');
  unreset = await lookUnder('<link rel="stylesheet" href="theme.css">');
});
afterAll(() => host?.close());

/** What shows of one of each kind of our elements, in editor, panel, viewer and an open dialog. */
async function lookUnder(head: string): Promise<Record<string, string>> {
  const { page, complaints } = await host.open({ head });
  await page.evaluate(
    (charter) => window.isolation.show({ charter, what: ['editor', 'panel', 'viewer'] }),
    exampleCharters.quillmere,
  );
  await drawChart(page);
  await page.locator('[data-charter-section="indicators"] [data-slot="edit"]').first().click();
  await page.locator('[data-charter-part="dialog"] [data-charter-part="figure-list"]').waitFor();
  const look = await page.evaluate(() => {
    const found: Record<string, string> = {};
    const kinds = new Set<string>();
    // A drawing is laid out by itself, and the system draws what a choice opens.
    for (const element of document.querySelectorAll('[data-place] :not(svg *, option, optgroup)')) {
      const part = element.closest('[data-charter-part]');
      const own = ['data-charter-part', 'data-variant', 'data-kind', 'data-look', 'type']
        .filter((name) => part?.hasAttribute(name))
        .map((name) => `[${part?.getAttribute(name)}]`);
      const tag = element.tagName.toLowerCase();
      const kind = `${tag} ${element === part ? 'is' : 'in'} ${own.join('')}`;
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      for (const pseudo of ['', '::before', '::after', '::placeholder']) {
        const style = getComputedStyle(element, pseudo);
        if (pseudo === '::placeholder' ? tag !== 'input' : pseudo && style.content === 'none') continue;
        for (const name of style)
          if (shows(name, style, pseudo)) found[`${kind}${pseudo} ${name}`] = style.getPropertyValue(name);
      }
    }

    /** Whether a property could be seen here. */
    function shows(name: string, style: CSSStyleDeclaration, pseudo: string): boolean {
      // Variables; what shows when something is tapped, on phones, or is the manner of the host; what has no effect here.
      if (
        /^(--|-webkit-tap|appearance|cursor|tab-size|text-size-adjust|border-image|-webkit-border-.*-spacing)/.test(
          name,
        )
      )
        return false;
      if (name === 'box-sizing') return pseudo === '';
      // What is out of sight stands where the words before it end, and the page of a host ends elsewhere.
      if (/^(inset-|top$|left$|right$|bottom$)/.test(name)) return style.position !== 'absolute';
      if (name === 'background-color' && style.accentColor !== 'auto') return false;
      if (name === 'vertical-align') return /^(inline|table-cell)/.test(style.display);
      if (name.startsWith('outline')) return style.outlineStyle !== 'none';
      // A border without a width has no style and no colour.
      const [, side] = /^(border-\w+(?:-\w+)?)-(?:style|color)$/.exec(name) ?? [];
      return !side || style.getPropertyValue(`${side}-width`) !== '0px';
    }
    return found;
  });
  expect(complaints).toEqual([]);
  await page.context().close();
  return look;
}

function changes(look: Record<string, string>): string[] {
  return Object.keys(unreset)
    .filter((key) => unreset[key] !== look[key])
    .map((key) => `${key}: ${unreset[key]} → ${look[key]}`);
}

test('what is compared are the parts of editor, panel, viewer and dialog', () => {
  const kinds = new Set(Object.keys(unreset).map((key) => key.split(/::| [a-z-]+$/)[0]));
  expect(kinds.size).toBeGreaterThan(60);
});

describe.each(Object.keys(resets))('under the %s', (name) => {
  test('our look stays, the reset in a layer before ours', async () => {
    const head = `<style>@layer reset, ec; @layer reset { ${resets[name]} }</style><link rel="stylesheet" href="theme.css">`;
    expect(changes(await lookUnder(head))).toEqual([]);
  });

  test('our look stays, the reset in no layer and the theme without layers after it', async () => {
    const head = `<style>${resets[name]}</style><link rel="stylesheet" href="theme-unlayered.css">`;
    expect(changes(await lookUnder(head))).toEqual([]);
  });
});
