import { comparePeriods } from '../analysis/periodBounds';
import type { Observation } from '../model';

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
    const { missing: _, ...before } = byPeriod.get(one.period) ?? {};
    byPeriod.set(one.period, { ...before, ...one });
  }
  return [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period));
}
