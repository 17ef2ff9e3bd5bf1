import { expect, test } from 'vitest';
import { charterFileName } from '../../src/export';

const name = (title: string, version = '3.0') =>
  charterFileName({ schemaVersion: 1, id: 'x', title, version }, 'md');

test.each([
  ['Quillmere Revenue Enablement Charter', 'quillmere-revenue-enablement-charter-3.0.md'],
  ['Χάρτα Ομίλου Θαλασσαία', 'χάρτα-ομίλου-θαλασσαία-3.0.md'],
  ['../../etc/passwd', 'etc-passwd-3.0.md'],
  ['C:\\Windows\\x', 'c-windows-x-3.0.md'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j-3.0.md'],
  ['gpj\u202eexe.txt', 'gpjexe.txt-3.0.md'],
  ['line\nbreak\u0000', 'line-break-3.0.md'],
  ['...hidden', 'hidden-3.0.md'],
  ['', '3.0.md'],
])('%j is kept as %j', (title, expected) => {
  expect(name(title)).toBe(expected);
});

test.each(['CON', 'nul', 'COM1', 'lpt9'])('%s is no device name', (title) => {
  expect(charterFileName({ schemaVersion: 1, id: 'x', title }, 'csv')).toBe(
    `charter-${title.toLowerCase()}.csv`,
  );
});

test('nothing to name it by is a charter', () => {
  expect(charterFileName({ schemaVersion: 1, id: 'x', title: '/// ' }, 'json')).toBe('charter.json');
});

test('is cut between characters as people see them', () => {
  const family = '👩‍👩‍👧‍👦';
  expect(name('é'.repeat(300))).toBe(`${'é'.repeat(80)}.md`);
  expect(new TextEncoder().encode(name(`${family.repeat(60)}x`)).length).toBeLessThan(200);
  expect(name('क्षि'.repeat(90)).replace('.md', '').length % 'क्षि'.length).toBe(0);
});
