import { parsePeriod, periodAt } from './parsePeriod';

/** The period `steps` after this one (before it when negative); undefined for what is no period or lies beyond year 9999. */
export function shiftPeriod(period: string, steps: number): string | undefined {
  const parsed = parsePeriod(period);
  return parsed && periodAt(parsed.kind, parsed.ordinal + steps, parsed.fiscal)?.key;
}

/** The period that follows: `2026-W53` → `2027-W01`. */
export function nextPeriod(period: string): string | undefined {
  return shiftPeriod(period, 1);
}

/** The period before. */
export function previousPeriod(period: string): string | undefined {
  return shiftPeriod(period, -1);
}

/**
 * The period of the same name a year earlier. Undefined for week 53 when the year before has none: it is
 * compared with nothing rather than with a neighbour.
 */
export function samePeriodLastYear(period: string): string | undefined {
  const parsed = parsePeriod(period);
  if (!parsed) return undefined;
  const year = /\d{4}/.exec(period)?.[0] ?? '';
  const earlier = period.replace(year, String(Number(year) - 1).padStart(4, '0'));
  return parsePeriod(earlier)?.key;
}

/** Steps from one period to another of the same kind (negative when `to` is earlier); undefined when they differ in kind. */
export function periodDistance(from: string, to: string): number | undefined {
  const [a, b] = [parsePeriod(from), parsePeriod(to)];
  if (!a || !b || a.kind !== b.kind || a.fiscal !== b.fiscal) return undefined;
  return b.ordinal - a.ordinal;
}

/** Every period from `from` to `to`, both included; empty when they differ in kind or stand in the wrong order. */
export function periodsBetween(from: string, to: string): string[] {
  const first = parsePeriod(from);
  const steps = periodDistance(from, to);
  if (!first || steps === undefined || steps < 0) return [];
  return Array.from(
    { length: steps + 1 },
    (_, step) => periodAt(first.kind, first.ordinal + step, first.fiscal)?.key ?? '',
  );
}
