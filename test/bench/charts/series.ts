import type { Series } from './spec';

const DAY = 86_400;
const LAST_DAY = Date.UTC(2026, 5, 30) / 1000;

/** Numbers in [0, 1) by a linear congruential generator (Numerical Recipes), the same in every run. */
export function generator(seed = 12_345): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A random walk of two decimals, one figure for each day or each ISO week up to the end of June 2026. */
export function randomWalk(name: string, count: number, every: 'day' | 'week', random: () => number): Series {
  const step = every === 'day' ? DAY : 7 * DAY;
  // 22 June 2026 is the Monday of the last whole week.
  const last = every === 'day' ? LAST_DAY : LAST_DAY - 8 * DAY;
  const times = Array.from({ length: count }, (_, index) => last - (count - 1 - index) * step);
  let value = 50;
  const values = times.map(() => {
    value += (random() - 0.5) * 4;
    return Math.round(value * 100) / 100;
  });
  return { name, periods: times.map(every === 'day' ? dayOf : weekOf), times, values, target: 55 };
}

function dayOf(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10);
}

/** The ISO week that begins on this Monday: it belongs to the year of its Thursday. */
function weekOf(monday: number): string {
  const thursday = new Date((monday + 3 * DAY) * 1000);
  const days = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 1000 / DAY;
  return `${thursday.getUTCFullYear()}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
