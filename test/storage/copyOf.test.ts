import { expect, it } from 'vitest';
import { copyOf } from '../../src/storage/copyOf';
import { deepFreeze } from '../../src/storage/deepFreeze';

it('copies every value of JSON to its depth, so that the original may be frozen or changed', () => {
  const original = deepFreeze({ text: 'á', none: null, list: [1, [true]], inner: { deep: { value: -0 } } });
  const copy = copyOf(original);
  expect(copy).toStrictEqual(original);
  (copy.list[1] as boolean[]).push(false);
  copy.inner.deep.value = 7;
  expect(original).toStrictEqual({
    text: 'á',
    none: null,
    list: [1, [true]],
    inner: { deep: { value: -0 } },
  });
});

it('keeps a key that names the prototype a key like any other', () => {
  const original = JSON.parse('{"__proto__": {"polluted": true}}');
  const copy = copyOf(original);
  expect(Object.keys(copy)).toEqual(['__proto__']);
  expect(copy.polluted).toBeUndefined();
});
