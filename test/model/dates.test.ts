import { expect, test } from 'vitest';
import { isoWeekStart, isPeriod, toDayNumber, weeksInYear } from '../../src/model';

test('a year has as many ISO weeks as lie between its first Monday and the next one', () => {
  for (let year = 1; year < 9999; year++) {
    const days = toDayNumber(isoWeekStart(year + 1, 1)) - toDayNumber(isoWeekStart(year, 1));
    if (days !== weeksInYear(year) * 7) expect.fail(`${year}: ${weeksInYear(year)} weeks, ${days} days`);
  }
  expect(weeksInYear(2026)).toBe(53);
  expect(weeksInYear(2025)).toBe(52);
});

test('week 53 is a period only in a year that has it', () => {
  expect(isPeriod('2026-W53')).toBe(true);
  expect(isPeriod('2025-W53')).toBe(false);
});
