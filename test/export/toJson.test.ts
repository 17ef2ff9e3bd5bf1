import { expect, test } from 'vitest';
import { toJson } from '../../src/export';
import { parseCharter } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { fullCharter } from '../helpers/fullCharter';

test.each([...Object.values(exampleCharters), fullCharter((name) => name)])(
  '$id reads back as it was',
  (charter) => {
    const json = toJson(charter);
    const parsed = parseCharter(JSON.parse(json));
    expect(parsed.ok && parsed.charter).toEqual(charter);
    expect(parsed.ok && toJson(parsed.charter)).toBe(json);
  },
);

test('the order of keys makes no difference, that of lists does', () => {
  const a = { schemaVersion: 1, id: 'x', ext: { z: [2, 1], a: { c: 1, b: null } } };
  const b = { ext: { a: { b: null, c: 1 }, z: [2, 1] }, id: 'x', schemaVersion: 1 };
  expect(toJson(a)).toBe(toJson(b));
  expect(toJson({ ...a, ext: { ...a.ext, z: [1, 2] } })).not.toBe(toJson(a));
});
