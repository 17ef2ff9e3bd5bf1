import { expect, it } from 'vitest';
import { readTextFile } from '../../src/figures/readTextFile';

const text = 'Οκτώβριος 2026;29,5';

it.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['the code page of a Greek spreadsheet', windows1253(text)],
  ['UTF-16, low byte first', utf16(text)],
  ['UTF-16, high byte first', swapped(utf16(text))],
])('reads %s', async (_, bytes) => {
  expect(await readTextFile(new Blob([bytes]), 'el-GR')).toBe(text);
});

it('reads the western code page in other languages', async () => {
  expect(await readTextFile(new Blob([Uint8Array.of(0xa3, 0x31)]), 'en')).toBe('£1');
});

function windows1253(of: string): Uint8Array<ArrayBuffer> {
  const page = new TextDecoder('windows-1253').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...of], (letter) => page.indexOf(letter));
}

function utf16(of: string): Uint8Array<ArrayBuffer> {
  const units = [0xfeff, ...[...of].map((letter) => letter.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
}

function swapped(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes, (_, at) => bytes[at ^ 1] ?? 0);
}
