import { expect, it } from 'vitest';
import { plainText, withText } from '../../src/model/text';

const greeting = { en: 'Hello', es: 'Hola' };

it('a reader of a region finds the text of the region, else of the language, else the first', () => {
  expect(plainText({ ...greeting, 'es-MX': 'Qué onda' }, 'es-MX')).toBe('Qué onda');
  expect(plainText(greeting, 'es-MX')).toBe('Hola');
  expect(plainText(greeting, 'de')).toBe('Hello');
  expect(plainText(greeting, 'constructor')).toBe('Hello');
});

it('what a reader of a region changes is the text that was shown, so that no second one stands beside it', () => {
  expect(withText(greeting, 'es-MX', 'Buenas')).toEqual({ en: 'Hello', es: 'Buenas' });
  expect(withText({ ...greeting, 'es-MX': 'Qué onda' }, 'es-MX', '')).toEqual({ ...greeting, 'es-MX': '' });
  expect(withText(greeting, 'de-AT', 'Servus')).toEqual({ ...greeting, 'de-AT': 'Servus' });
  expect(withText('Hello', 'es-MX', 'Hola')).toBe('Hola');
});
