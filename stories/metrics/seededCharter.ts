import type { CharterDraft, Observation } from '../../src/model';
import { addMonths } from '../../src/model/dates';

interface Seeded {
  /** Months of figures, up to September 2026. */
  months: number;
  /** Months after which the result follows. */
  lag: number;
  /** The result is counted by the quarter. */
  quarterly?: boolean;
  names?: readonly [leading: string, lagging: string];
}

/** A charter of one link whose result follows the leading indicator, with noise that is the same each time. */
export function seededCharter({ months, lag, quarterly = false, names }: Seeded): CharterDraft {
  const noise = createNoise(12345);
  const starts = Array.from({ length: months }, (_, i) => addMonths('2026-09-01', i + 1 - months));
  const steps = starts.map(() => noise());
  let [cause, effect] = [50, 22];
  const leading: Observation[] = [];
  const lagging: Observation[] = [];
  starts.forEach((start, i) => {
    cause += 4 * (steps[i] ?? 0);
    effect += 1.2 * (steps[i - lag] ?? noise()) + 0.5 * noise();
    leading.push({ period: start.slice(0, 7), value: Math.round(cause) });
    const month = Number(start.slice(5, 7));
    if (!quarterly) lagging.push({ period: start.slice(0, 7), value: Math.round(effect * 10) / 10 });
    else if (month % 3 === 0)
      lagging.push({ period: `${start.slice(0, 4)}-Q${month / 3}`, value: Math.round(effect * 10) / 10 });
  });
  return {
    schemaVersion: 1,
    id: 'seeded',
    indicators: [
      {
        id: 'a',
        kind: 'leading',
        label: names?.[0] ?? 'Coached deals',
        unit: 'percent',
        direction: 'higher-is-better',
        target: { value: 70 },
        series: leading,
      },
      {
        id: 'b',
        kind: 'lagging',
        label: names?.[1] ?? 'Win rate',
        unit: 'percent',
        direction: 'higher-is-better',
        series: lagging,
      },
    ],
    links: [{ id: 'a-b', leadingId: 'a', laggingId: 'b', sign: '+', lagMonths: lag }],
  };
}

/** Numbers between -1 and 1 that look random and are the same each time (a linear congruential generator). */
function createNoise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 1_073_741_824 - 1;
  };
}
