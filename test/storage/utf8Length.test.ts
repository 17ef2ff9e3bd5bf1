import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Length } from '../../src/storage/utf8Length';

it('counts the bytes that an encoder writes, lone surrogates included', () => {
  const texts = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
