import type { PeriodKind } from './parsePeriod';
import type { Values } from './statistics';

/** Periods after which a season comes round. */
export const periodsPerSeason: Readonly<Partial<Record<PeriodKind, number>>> = {
  week: 52,
  month: 12,
  quarter: 4,
};

/**
 * Each value less the one `lag` places before; `null` where either is missing, or where a new method of counting begins
 * (at one of the positions `breaks`) between the two. The first `lag` places fall away.
 */
export function difference(values: Values, lag = 1, breaks: readonly number[] = []): (number | null)[] {
  return values.slice(lag).map((value, i) => {
    const before = values[i] ?? null;
    if (value === null || before === null) return null;
    return breaks.some((at) => i < at && at <= i + lag) ? null : value - before;
  });
}
