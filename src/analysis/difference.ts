import type { Values } from './statistics';

/** Each value less the one `lag` places before; `null` where either is missing. The first `lag` places fall away. */
export function difference(values: Values, lag = 1): (number | null)[] {
  return values.slice(lag).map((value, i) => {
    const before = values[i] ?? null;
    return value === null || before === null ? null : value - before;
  });
}
