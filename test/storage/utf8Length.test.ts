import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Length } from '../../src/storage/utf8Length';

it('counts the bytes that an encoder writes, lone surrogates included', () => {
  for (const edge of [
    '\x7f',
    '\x80',
    '\u07ff',
    '\u0800',
    '\ud7ff',
    '\ud800',
    '\udbff\udfff',
    '\udc00',
    '\ue000',
  ]) {
    expect(utf8Length(edge)).toBe(new TextEncoder().encode(edge).length);
  }
  const texts = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
