import type { Figure } from './completeFigures';
import { parsePeriod, periodAt } from './parsePeriod';

/** Two series on one grid of periods, `null` where one has no figure. */
export interface AlignedSeries {
  readonly periods: readonly string[];
  readonly leading: readonly (number | null)[];
  readonly lagging: readonly (number | null)[];
}

type Observed = { readonly period: string; readonly value: number | null };

/** A longer span than this keeps its newest periods, so that one stray date costs no memory. */
const LONGEST = 20_000;

/**
 * Puts two series on the grid of all periods that they span. Undefined when there are no figures, or when the
 * periods are of different kinds.
 */
export function alignSeries(
  leading: readonly Observed[],
  lagging: readonly Observed[],
): AlignedSeries | undefined {
  const periods = [...leading, ...lagging].flatMap(({ period }) => parsePeriod(period) ?? []);
  const first = periods[0];
  if (!first || periods.some(({ kind, fiscal }) => kind !== first.kind || fiscal !== first.fiscal))
    return undefined;
  let [from, to] = [first.ordinal, first.ordinal];
  for (const { ordinal } of periods) [from, to] = [Math.min(from, ordinal), Math.max(to, ordinal)];
  from = Math.max(from, to - LONGEST + 1);
  // Only a gap has to be named anew.
  const named = new Map(periods.map(({ ordinal, key }) => [ordinal, key]));
  const keys = Array.from(
    { length: to - from + 1 },
    (_, i) => named.get(from + i) ?? periodAt(first.kind, from + i, first.fiscal)?.key ?? '',
  );
  return { periods: keys, leading: onGrid(keys, leading), lagging: onGrid(keys, lagging) };
}

function onGrid(keys: readonly string[], series: readonly Observed[]): (number | null)[] {
  const byPeriod = new Map(series.map(({ period, value }) => [period, value]));
  return keys.map((key) => byPeriod.get(key) ?? null);
}

/** One series on the grid of all periods from its first to its last figure. */
export function fillGaps(figures: readonly Figure[]): {
  periods: readonly string[];
  values: (number | null)[];
} {
  const aligned = alignSeries(figures, []);
  return { periods: aligned?.periods ?? [], values: [...(aligned?.leading ?? [])] };
}
