import { expect, test } from 'vitest';
import { fileName } from '../../src/export/fileName';

/** Thirty texts that a name must not be, and the names that come of them. */
const names: readonly (readonly [string, string])[] = [
  ['', 'chart.svg'],
  [' ', 'chart.svg'],
  ['///', 'chart.svg'],
  ['.', 'chart.svg'],
  ['..', 'chart.svg'],
  ['../../etc/passwd', 'etc-passwd.svg'],
  ['..\\..\\windows\\win.ini', 'windows-win.ini.svg'],
  ['C:\\x', 'c-x.svg'],
  ['/etc/passwd', 'etc-passwd.svg'],
  ['~/.ssh/id', 'ssh-id.svg'],
  ['.htaccess', 'htaccess.svg'],
  ['a:b*c?d"e<f>g|h', 'a-b-c-d-e-f-g-h.svg'],
  ['file:///etc/passwd', 'file-etc-passwd.svg'],
  ['x.exe ', 'x.exe.svg'],
  ['x...', 'x.svg'],
  ['CON', 'chart-con.svg'],
  ['prn.txt', 'chart-prn.txt.svg'],
  ['Aux', 'chart-aux.svg'],
  ['NUL', 'chart-nul.svg'],
  ['com0', 'chart-com0.svg'],
  ['LPT9', 'chart-lpt9.svg'],
  ['COM¹', 'chart-com¹.svg'],
  ['gpj\u202eexe.txt', 'gpjexe.txt.svg'],
  ['a\u2066b\u2069', 'a-b.svg'],
  ['a\u0000b', 'ab.svg'],
  ['line\r\nbreak', 'line-break.svg'],
  ['\ud800', 'chart.svg'],
  ['$(rm -rf ~)`x`', 'rm-rf-x.svg'],
  ['%2e%2e%2fetc', '2e-2e-2fetc.svg'],
  ['-rf --', 'rf.svg'],
  ['Χάρτα 2026', 'χάρτα-2026.svg'],
];

test.each(names)('X15 %j is kept as %j', (text, expected) => {
  expect(fileName(text, 'svg', 'chart')).toBe(expected);
});

test('X15 a name is short, and its extension is letters and digits', () => {
  expect(names.length).toBeGreaterThanOrEqual(30);
  expect(fileName('é'.repeat(300), 'svg', 'chart')).toBe(`${'é'.repeat(80)}.svg`);
  expect(new TextEncoder().encode(fileName('👩‍👩‍👧‍👦'.repeat(60), 'svg', 'chart')).length).toBeLessThan(200);
  expect(fileName('x', '../s.v/g', 'chart')).toBe('x.svg');
});
