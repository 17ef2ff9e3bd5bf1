import { parsePeriod } from '../analysis/parsePeriod';
import { comparePeriods } from '../analysis/periodBounds';
import type { Observation } from '../model';
import { equalJson } from '../model/equalJson';

/**
 * A series with observations put in: each replaces the one of its period, keeping fields it does not name, and the
 * result stands in the order of time. The series itself is not changed.
 */
export function mergeFigures(
  series: readonly Observation[] | undefined,
  added: readonly Observation[],
): Observation[] {
  const byPeriod = new Map((series ?? []).map((one) => [one.period, one] as const));
  for (const one of added) {
    const known = byPeriod.get(one.period);
    byPeriod.set(one.period, known ? { ...withoutReason(known), ...one } : one);
  }
  return inOrder([...byPeriod.values()]);
}

function withoutReason({ missing: _, ...rest }: Observation): Observation {
  return rest;
}

/** In the order of time; periods of one kind by their number, since a long series would take a second otherwise. */
function inOrder(series: Observation[]): Observation[] {
  const periods = new Map(series.map((one) => [one, parsePeriod(one.period)] as const));
  const first = parsePeriod(series[0]?.period ?? '');
  for (const period of periods.values()) {
    if (period?.kind !== first?.kind || period?.fiscal !== first?.fiscal)
      return series.sort((a, b) => comparePeriods(a.period, b.period));
  }
  return series.sort((a, b) => (periods.get(a)?.ordinal ?? 0) - (periods.get(b)?.ordinal ?? 0));
}

/** The periods in which two series differ. */
export function changedPeriods(before: readonly Observation[], after: readonly Observation[]): string[] {
  const known = new Map(before.map((one) => [one.period, one] as const));
  const periods = new Set([...before, ...after].map(({ period }) => period));
  const next = new Map(after.map((one) => [one.period, one] as const));
  return [...periods].filter((period) => !equalJson(known.get(period), next.get(period)));
}

/** A series in which the figures of some periods are again as they were, and all others as they are. */
export function restoreFigures(
  series: readonly Observation[],
  { before, periods }: { before: readonly Observation[]; periods: readonly string[] },
): Observation[] {
  const touched = new Set(periods);
  const kept = series.filter(({ period }) => !touched.has(period));
  return mergeFigures(
    kept,
    before.filter(({ period }) => touched.has(period)),
  );
}
