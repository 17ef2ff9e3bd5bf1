import { describe, expect, it } from 'vitest';
import { ar } from '../../src/i18n/ar';
import { de } from '../../src/i18n/de';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { es } from '../../src/i18n/es';
import { fr } from '../../src/i18n/fr';

/** Arabic writes its article in one with the noun. */
const begins = (code: string) => (code === 'ar' ? '' : '(?<!\\p{L})');

describe.each([en, el, de, fr, es, ar])('the noun of the product in $code', ({ code, terms, messages }) => {
  it('stands in messages as a term only, so that a host who renames it meets it nowhere', () => {
    const noun = new RegExp(begins(code) + terms.charter, 'iu');
    const found = Object.entries(messages).filter(([, message]) =>
      (typeof message === 'string' ? [message] : Object.values(message)).some((text) =>
        noun.test(text.replaceAll(/\{\$?[\w-]+\}/g, '')),
      ),
    );
    expect(found).toEqual([]);
  });
});
