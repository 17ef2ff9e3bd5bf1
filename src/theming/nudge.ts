import { contrast } from './contrast';
import { toHex, toOklch } from './oklch';

/** Another colour that this one must be told apart from, and by what ratio. */
export interface Against {
  readonly other: string;
  readonly needed: number;
}

/** Smaller than any difference that is seen. */
const STEP = 0.005;

/**
 * The colour itself where `passes`, else the nearest lighter or darker one of its hue that does. Where none does, the one
 * that comes nearest to it.
 */
export function nudge(color: string, against: readonly Against[]): string {
  if (passes(color, against)) return color.toLowerCase();
  const start = toOklch(color);
  let best = color.toLowerCase();
  for (let away = STEP; away <= 1; away += STEP) {
    for (const l of [start.l - away, start.l + away]) {
      if (l < 0 || l > 1) continue;
      const candidate = toHex({ ...start, l });
      if (passes(candidate, against)) return candidate;
      if (margin(candidate, against) > margin(best, against)) best = candidate;
    }
  }
  return best;
}

export function passes(color: string, against: readonly Against[]): boolean {
  return margin(color, against) >= 1;
}

/** How far the worst ratio is from what is needed: 1 or more passes. */
function margin(color: string, against: readonly Against[]): number {
  return Math.min(Infinity, ...against.map(({ other, needed }) => contrast(color, other) / needed));
}
