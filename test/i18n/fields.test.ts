import { describe, expect, it } from 'vitest';
import { fields as ar } from '../../src/i18n/ar/fields';
import { fields as de } from '../../src/i18n/de/fields';
import { fields as el } from '../../src/i18n/el/fields';
import { fields as en } from '../../src/i18n/en/fields';
import { fields as es } from '../../src/i18n/es/fields';
import { fields as fr } from '../../src/i18n/fr/fields';
import { charterParts, type FieldMeta, fieldMeta, fieldName, partKeys } from '../../src/model';
import { identityFields } from '../../src/model/charter';

const languages: [string, Readonly<Record<string, string>>][] = [
  ['English', en],
  ['Greek', el],
  ['German', de],
  ['French', fr],
  ['Spanish', es],
  ['Arabic', ar],
];

const kindByName = new Map<string, FieldMeta['kind']>();
const pathByName = new Map<string, string>();

function visit(meta: FieldMeta, name: string, path: string) {
  kindByName.set(name, meta.kind);
  pathByName.set(name, path);
  if (meta.kind === 'group')
    for (const [key, field] of Object.entries(meta.fields)) visit(field, `${name}.${key}`, `${path}/${key}`);
  if (meta.kind === 'list')
    for (const [key, field] of Object.entries(meta.item.fields))
      visit(field, `${name}.${key}`, `${path}/2026-01/${key}`);
}
for (const owned of [identityFields, ...partKeys.map((key) => charterParts[key].fields)])
  for (const [root, spec] of Object.entries(owned)) visit(spec.meta, root, root);

const named = (kinds: (kind: FieldMeta['kind']) => boolean) =>
  [...kindByName].filter(([, kind]) => kinds(kind)).map(([name]) => name);
const leaves = named((kind) => kind !== 'group' && kind !== 'list');
const lists = named((kind) => kind === 'list');
const tokens = (message: string) => (message.match(/\{[^}]*\}/g) ?? []).sort();

describe('the fields walked here', () => {
  it('are those of the model, by the names that the editor asks for', () => {
    expect(leaves).toContain('review.history.decisions.note');
    expect(lists).toContain('indicators.series');
    for (const [name, path] of pathByName) {
      expect(fieldName(path)).toBe(name);
      expect(fieldMeta(path)?.kind, path).toBe(kindByName.get(name));
    }
  });
});

describe.each(languages)('%s words of the fields', (_language, words) => {
  it.each(leaves)('label %s', (name) => {
    expect(words[`field.${name}`]).toMatch(/\S/);
  });

  it.each(lists)('announce, fill, head and invite to the list %s', (name) => {
    for (const use of ['heading', 'item', 'add', 'empty'])
      expect(words[`list.${name}.${use}`], use).toMatch(/\S/);
  });

  it.each(named((kind) => kind === 'text'))('prompt and show an example for the text %s', (name) => {
    expect(words[`field.${name}.hint`]).toMatch(/\S/);
    expect(words[`field.${name}.example`]).toMatch(/\S/);
    expect(words[`field.${name}.example`]).not.toBe(words[`field.${name}`]);
  });

  it('name no field that the model does not have', () => {
    const known = new Set([
      ...named((kind) => kind !== 'list').flatMap((name) =>
        ['', '.hint', '.example'].map((use) => `field.${name}${use}`),
      ),
      ...lists.flatMap((name) => ['heading', 'item', 'add', 'empty'].map((use) => `list.${name}.${use}`)),
    ]);
    expect(Object.keys(words).filter((key) => !known.has(key))).toEqual([]);
  });

  it('write sentences where sentences are expected, and labels without a full stop', () => {
    for (const [key, text] of Object.entries(words)) {
      expect(text, key).toBe(text.trim());
      if (key.endsWith('.hint') || key.endsWith('.empty')) expect(text, key).toMatch(/[.;?؟…]$/);
      else if (!key.endsWith('.example')) expect(text, key).not.toMatch(/[.:;?]$/);
    }
  });

  it('write quotation marks and apostrophes as printed', () => {
    expect(Object.values(words).filter((text) => /['"`]| {2}|\.\.\./.test(text))).toEqual([]);
  });

  it('keep examples of limited fields within their limit', () => {
    for (const name of leaves) {
      const meta = fieldMeta(pathByName.get(name) ?? '');
      const example = words[`field.${name}.example`];
      if (example && meta?.kind === 'text' && meta.max)
        expect(example.length, name).toBeLessThanOrEqual(meta.max);
    }
  });
});

describe('the two languages', () => {
  it('say the same things', () => {
    expect(Object.keys(el)).toEqual(Object.keys(en));
  });

  it('hold the same tokens in every message', () => {
    for (const [key, text] of Object.entries(el))
      expect(tokens(text), key).toEqual(tokens(en[key as keyof typeof en]));
  });

  it('never spell out the noun that a host may rename', () => {
    expect(Object.entries(en).filter(([, text]) => /charter/i.test(text.replace(/\{[^}]*\}/g, '')))).toEqual(
      [],
    );
    expect(
      Object.entries(el).filter(([, text]) => /χάρτα|χάρτας/i.test(text.replace(/\{[^}]*\}/g, ''))),
    ).toEqual([]);
  });

  it('write Greek in Greek letters', () => {
    const latin = Object.entries(el).filter(([, text]) => !/[α-ωά-ώ]/.test(text));
    expect(latin).toEqual([]);
  });
});
