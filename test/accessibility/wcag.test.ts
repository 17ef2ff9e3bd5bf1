import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { criteria } from './wcag';

/** The success criteria of WCAG 2.2 (https://www.w3.org/TR/WCAG22/), of level A and of level AA. */
const levels = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

test('the table holds every criterion of level A and AA once, at its level, in order', () => {
  const known = Object.entries(levels).flatMap(([level, ids]) =>
    ids.split(' ').map((id) => `${id} ${level}`),
  );
  const order = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
  expect(known).toHaveLength(55);
  expect(criteria.map(({ id, level }) => `${id} ${level}`)).toEqual(known.sort(order));
});

describe.each(criteria)('$id $name', ({ id, applies, how, tests = [], byHand }) => {
  test('says how, and what shows it', () => {
    expect(how).toMatch(/^[A-Z].*\.$/);
    for (const words of Object.values(byHand ?? {})) expect(words).toMatch(/^[A-Z].*[.?]$/);
    if (applies === 'yes') expect(tests.length + (byHand ? 1 : 0)).toBeGreaterThan(0);
    if (applies === 'no') expect([...tests, byHand]).toEqual([undefined]);
  });

  test.each(tests)('%s is there and names it', (file) => {
    expect(existsSync(file), file).toBe(true);
    const named = readFileSync(file, 'utf8').match(/\b\d\.\d\.\d{1,2}\b/g);
    expect(named).toContain(id);
  });
});
