import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { keepFigures } from '../helpers/keepFigures';

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of the source, read by the compiler. */
const found: Found[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(`src/${file}`, 'utf8');
    const all: Found[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        all.push({ where: file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind));
    return all;
  });

const SIZE = 100_000;

/** Characters of every kind that some expression may repeat. */
const pumps = [
  ...' \t\n\r-−.,;:/\\\'"`=+@*_#!?<>&%{}[]()|~^$0a1AZΩé９٣',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufdd0',
  '\ud800',
];

/** Texts of 100 KB on which an expression that goes back takes seconds: repeated characters with a bad end. */
function attacksOn({ source }: Found): string[] {
  const literal = [...source.replace(/\\[a-z]/gi, '')].filter((char) => !'()[]|?*'.includes(char));
  const pairs = literal.flatMap((char, at) => [char, `${char}1`, `${char} `, char + (literal[at + 1] ?? '')]);
  const starts = ['', '1', ...['{', '"'].filter((char) => source.includes(char))];
  const repeated = (pump: string) => pump.repeat(SIZE / pump.length);
  return [
    ...pumps.map(repeated).flatMap((body) => starts.map((start) => `${start}${body}\u0001`)),
    ...[...new Set(pairs)].map((pair) => `${repeated(pair)}\u0001`),
  ];
}

const timed = (run: () => void): number => {
  const before = performance.now();
  run();
  return performance.now() - before;
};

test('X12 B40 every expression is found, and none is made from text', () => {
  expect(found.length).toBeGreaterThan(80);
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  ))
    expect(readFileSync(`src/${file}`, 'utf8'), file).not.toMatch(/\bRegExp\(/);
});

test.each(found)('X12 B40 /$source/$flags in $where takes less than 50 ms for 100 KB', (one) => {
  const expression = new RegExp(one.source, one.flags.replace(/[gy]/g, ''));
  const slow = attacksOn(one).filter((text) => {
    // A machine at work may hold up some of them.
    for (let turn = 0; turn < 10; turn++) if (timed(() => expression.test(text)) < 50) return false;
    return true;
  });
  expect(slow.map((text) => text.slice(0, 10))).toEqual([]);
});

test('X12 B40 an expression that goes back would be found', () => {
  const source = '\\s*\\n\\s*x';
  const expression = new RegExp(source);
  const attacks = attacksOn({ where: '', source, flags: '' }).filter((text) => text.startsWith('  '));
  expect(
    Math.max(...attacks.map((text) => timed(() => expression.test(text.slice(0, 30_000))))),
  ).toBeGreaterThan(50);
  keepFigures('regexes', { expressions: found.length, bytes: SIZE, slowerThan50ms: 0 });
});
