import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charterPartNames } from '../../src/kit/partNames';
import { partTable } from '../../stories/reference/partTables';
import { partsFile, readParts, readSheets } from './readParts.mjs';

const parts = readParts();
const names: readonly string[] = charterPartNames;
const byName = (name: string) => parts.find((part) => part.name === name);

describe('the list of parts', () => {
  it('names every part that the code renders, and no other, in the order of the alphabet', () => {
    expect(names).toEqual(parts.map(({ name }) => name));
  });

  it('names every part that the stylesheet selects', () => {
    const unknown = [...readSheets()].filter(([name]) => !names.includes(name));
    expect(unknown).toEqual([]);
  });

  it('is told anew on its page whenever the code says something else', () => {
    expect(JSON.parse(readFileSync(partsFile, 'utf8')), 'run: node test/parts/readParts.mjs').toEqual(parts);
  });

  it('stands on the page as a whole', () => {
    const page = readFileSync('stories/reference/Parts.mdx', 'utf8');
    const shown = [...page.matchAll(/partTable\('([^']+)'\)/g)].map(([, entry = '']) => partTable(entry));
    const rows = shown.join('\n').match(/^\| \*\*`[a-z-]+`/gm) ?? [];
    expect(rows.map((row) => row.slice(5, -1)).sort()).toEqual(names);
  });

  it('knows of each part an element, a component and an entry point', () => {
    const vague = parts.filter(({ elements, components, entry }) => !elements[0] || !components[0] || !entry);
    expect(vague).toEqual([]);
  });

  it('reads elements and states where they are written in several ways', () => {
    expect(byName('field-label')?.elements).toEqual(expect.arrayContaining(['label', 'legend', 'span']));
    expect(byName('field-label')?.states).toEqual(['data-invalid', 'data-required']);
    expect(byName('field-control')?.elements).toEqual(['div', 'input', 'select', 'textarea']);
    expect(byName('field-control')?.states).toEqual(expect.arrayContaining(['data-invalid', 'data-kind']));
    expect(byName('button')?.states).toEqual(expect.arrayContaining(['data-disabled', 'data-variant']));
    expect(byName('section-heading')?.elements).toContain('h1–h6');
    expect(byName('review-status')?.entry).toBe('./governance');
  });
});

describe('a part', () => {
  it('takes its name through a slot, so that an appearance reaches it', () => {
    const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .filter((file) => {
        const text = readFileSync(`src/${file}`, 'utf8');
        const code = text
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/\[data-charter-part[^\]]*\]|'data-charter-part': 'review-status chip'/g, '');
        // A state that is drawn as a chip is told as both.
        return code.replace("'data-charter-part': 'review-status chip'", '').includes('data-charter-part');
      });
    expect(written).toEqual([]);
  });
});
