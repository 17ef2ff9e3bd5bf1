import { parsePeriod } from '../../analysis/parsePeriod';
import { comparePeriods } from '../../analysis/periodBounds';
import type { Observation } from '../../model';
import { equalJson } from '../../model/equalJson';

type Series = readonly Observation[];

/**
 * A series with observations put in: each replaces the one of its period, keeping fields it does not name that are true
 * of the new value too, and the result stands in the order of time. The series itself is not changed.
 */
export function mergeFigures(series: Series | undefined, added: Series): Observation[] {
  const byPeriod = byPeriodOf(series ?? []);
  for (const one of added) {
    const known = byPeriod.get(one.period);
    byPeriod.set(one.period, known ? replaced(known, one) : one);
  }
  return [...inOrder([...byPeriod.values()])];
}

/** A series that stands in the order of time with one observation put in as `mergeFigures` does, at its place. */
export function putFigure(series: Series, one: Observation): Observation[] {
  let [at, end] = [0, series.length];
  while (at < end) {
    const middle = (at + end) >>> 1;
    if (compareAt(series, middle, one) < 0) at = middle + 1;
    else end = middle;
  }
  // Two periods of different names may be the same days.
  while (series[at]?.period !== one.period && compareAt(series, at, one) === 0) at++;
  const next = [...series];
  const known = series[at];
  if (known?.period === one.period) next[at] = replaced(known, one);
  else next.splice(at, 0, one);
  return next;
}

/** Where the observation at a place of the series stands to another one in time; past the end it is later. */
function compareAt(series: Series, at: number, { period }: Observation): number {
  const one = series[at];
  return one ? comparePeriods(one.period, period) : 1;
}

function replaced(known: Observation, one: Observation): Observation {
  const { missing: _, ...same } = known;
  return { ...(one.value === known.value ? same : withoutValue(known)), ...one };
}

/** What is left of a figure for another value: not why there was none, nor what the old one was divided from. */
export function withoutValue({ value, missing, numerator, denominator, ...rest }: Observation) {
  return rest;
}

/** A series in the order of time, of each period the later observation; the series itself where it is so already. */
export function inOrder(series: Series): Series {
  if (isInOrder(series)) return series;
  const found = [...byPeriodOf(series).values()];
  const first = found[0]?.period ?? '';
  // To compare the days of periods takes a second where there are a hundred thousand.
  if (found.every(({ period }) => areAlike(period, first)))
    found.sort((a, b) => (a.period < b.period ? -1 : 1));
  return isInOrder(found) ? found : found.sort((a, b) => comparePeriods(a.period, b.period));
}

/** Whether all periods are written alike and each is later than the one before: at a glance, since it is asked at each key. */
function isInOrder(series: Series): boolean {
  let before: string | undefined;
  for (const { period } of series) {
    if (before !== undefined && (period <= before || !areAlike(period, before))) return false;
    before = period;
  }
  // What is no period has no place; the newest figure tells which one comes next.
  return before === undefined || parsePeriod(before) !== undefined;
}

/** Whether two periods are of one kind: equally long, and both a quarter, both a half or both neither. */
function areAlike(a: string, b: string): boolean {
  return a.length === b.length && letterOf(a) === letterOf(b);
}

const NINE = 57;

/** The code of the letter before the last digit; 0 where there is none. */
function letterOf(period: string): number {
  const code = period.charCodeAt(period.length - 2);
  return code > NINE ? code : 0;
}

function byPeriodOf(series: Series): Map<string, Observation> {
  return new Map(series.map((one) => [one.period, one] as const));
}

/** The periods in which two series differ. */
export function changedPeriods(before: Series, after: Series): string[] {
  const shorter = Math.min(before.length, after.length);
  let [head, tail] = [0, 0];
  while (head < shorter && before[head] === after[head]) head++;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const known = byPeriodOf(before.slice(head, before.length - tail));
  const next = byPeriodOf(after.slice(head, after.length - tail));
  const periods = new Set([...known.keys(), ...next.keys()]);
  return [...periods].filter((period) => !equalJson(known.get(period), next.get(period)));
}

/** A series in which the figures of some periods are again as they were, and all others as they are. */
export function restoreFigures(
  series: Series,
  { before, periods }: { before: Series; periods: readonly string[] },
): Observation[] {
  const touched = new Set(periods);
  const kept = series.filter(({ period }) => !touched.has(period));
  return mergeFigures(
    kept,
    before.filter(({ period }) => touched.has(period)),
  );
}
