import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import tokens from '../../src/theme/tokens.json';
import { ownTokens } from '../../src/theming/ownTokens';
import { kindOfToken } from '../../src/theming/tokenKinds';
import { plainTokens } from '../package/plainTokens.mjs';

const { $description, ...sets } = tokens;
const names = new Set(
  Object.values(sets).flatMap((set) => Object.keys(set).filter((name) => !name.startsWith('$'))),
);

/** Custom properties of ours that are not tokens: a card's own colour of two. */
const locals = ['series'];

const textOf = (folder: string, kinds: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => kinds.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

const found = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

describe('tokens.json', () => {
  it('is what tokens.css and ownTokens.ts were written from (else: node src/theme/build-tokens.mjs)', () => {
    const check = () => execFileSync('node', ['src/theme/build-tokens.mjs', '--check'], { stdio: 'pipe' });
    expect(check).not.toThrow();
  });

  it('has every token that the stylesheet offers, and the other way round', () => {
    expect(found(textOf('src/theme', /\.css$/), /--ec-([\w-]+)/g)).toEqual(names);
  });

  it('has every token that a part or a rule reads, and none that nobody reads', () => {
    const rules = textOf('src/theme', /(?<!tokens)\.css$/);
    const read = found(rules + textOf('src', /\.tsx?$/), /var\(--_([\w-]+)/g);
    expect([...read].filter((name) => !names.has(name) && !locals.includes(name))).toEqual([]);
    // Read by a name that is put together: `--_${series}`.
    expect([...names].filter((name) => !read.has(name))).toEqual([]);
  });

  it('gives each scheme every colour, and each of its tokens a kind of value', () => {
    const { light, dark, contrast } = sets;
    for (const scheme of [dark, contrast])
      expect(Object.keys(scheme).sort()).toEqual(Object.keys(light).sort());
    for (const name of names) expect(kindOfToken(name), name).toBeDefined();
  });

  it('says of every token of the first set, and of shape, what it is for', () => {
    for (const set of [sets.light, sets.shape]) {
      for (const [name, token] of Object.entries(set)) {
        if (typeof token === 'object')
          expect('$description' in token && token.$description, name).toMatch(/\.$/);
      }
    }
  });
});

describe('tokens-plain.json', () => {
  const plain = plainTokens(tokens) as Plain;
  const textOf = (set: 'light' | 'comfortable', name: string) => plain[set][name]?.$value;

  it('has every token with its kind and its words', () => {
    const shapeOf = (node: object): unknown =>
      Object.entries(node).flatMap(([name, inner]) =>
        name === '$value' ? [] : [typeof inner === 'object' ? [name, shapeOf(inner)] : [name, inner]],
      );
    expect(shapeOf(plain)).toEqual(shapeOf(tokens));
  });

  it('writes colours and lengths as the stylesheet does', () => {
    const { shadow, overlay, ...colors } = ownTokens.light;
    for (const [name, text] of Object.entries(colors))
      expect([name, textOf('light', name)]).toEqual([name, text]);
    for (const [name, text] of Object.entries(ownTokens.sizes))
      expect(textOf('comfortable', name)).toBe(text);
    expect(textOf('light', 'overlay')).toBe('rgba(28, 27, 26, 0.45)');
    expect(textOf('light', 'shadow')).toContainEqual({
      color: 'rgba(28, 27, 26, 0.06)',
      offsetX: '0px',
      offsetY: '0px',
      blur: '0px',
      spread: '1px',
    });
  });
});

type Plain = Record<'light' | 'comfortable', Record<string, { $value?: unknown }>>;
