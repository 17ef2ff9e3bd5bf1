import { nextPeriod } from '../../src/analysis';
import type { Annotation, Indicator, Observation } from '../../src/model';

/** So many periods from a first one, each with the value that a function gives. */
export function seriesOf(
  first: string,
  count: number,
  valueAt: (index: number) => number | null,
): Observation[] {
  const series: Observation[] = [];
  let period: string | undefined = first;
  for (let i = 0; i < count && period; i++) {
    const value = valueAt(i);
    series.push({ period, value, ...(value === null && { missing: 'late' as const }) });
    period = nextPeriod(period);
  }
  return series;
}

/** Noise between 0 and 1 that is the same each time. */
export function noise(index: number): number {
  const value = Math.sin(index * 12.9898) * 43758.5453;
  return value - Math.floor(value);
}

/** Two years of a monthly percentage that climbs and then steps up. */
export const winRate: Indicator = {
  id: 'win',
  label: { en: 'Win rate', el: 'Ποσοστό επιτυχίας προσφορών' },
  kind: 'lagging',
  unit: 'percent',
  direction: 'higher-is-better',
  cadence: 'monthly',
  baseline: { value: 20, period: '2024-10' },
  target: { value: 30, period: '2026-12' },
  series: seriesOf('2024-10', 24, (i) =>
    Number((22 + noise(i) * 3 + (i > 15 ? 5 : 0) + i * 0.05).toFixed(1)),
  ),
};

/** Ninety weeks of a count. */
export const signups: Indicator = {
  id: 'sign',
  label: { en: 'Content sign-ups', el: 'Εγγραφές σε υλικό' },
  kind: 'leading',
  unit: 'count',
  direction: 'higher-is-better',
  cadence: 'weekly',
  aggregation: 'sum',
  target: { value: 60 },
  series: seriesOf('2025-W01', 91, (i) => Math.round(40 + i * 0.2 + noise(i) * 16)),
};

export const rampTime: Indicator = {
  id: 'ramp',
  label: {
    en: 'Average time until a new account executive reaches full quota in every region',
    el: 'Μέσος χρόνος έως ότου ένας νέος πωλητής πετύχει τον πλήρη στόχο πωλήσεων σε κάθε περιοχή',
  },
  kind: 'lagging',
  unit: 'days',
  direction: 'lower-is-better',
  cadence: 'monthly',
  target: { value: 120 },
  series: seriesOf('2025-07', 15, (i) => Math.round(165 - i * 2.4 + noise(i + 40) * 9)),
};

export const discount: Indicator = {
  id: 'disc',
  label: { en: 'Average discount', el: 'Μέση έκπτωση' },
  kind: 'lagging',
  unit: 'percent',
  direction: 'lower-is-better',
  cadence: 'monthly',
  target: { value: 14 },
  series: seriesOf('2025-10', 12, (i) => Number((16 + noise(i + 7) * 3).toFixed(1))),
};

export const happened: Annotation[] = [
  {
    id: 'a1',
    at: '2025-03-12',
    kind: 'event',
    text: { en: 'New playbook', el: 'Νέος οδηγός πωλήσεων' },
  },
  {
    id: 'a2',
    at: '2026-02-03',
    kind: 'rebase',
    text: { en: 'Deals under €5,000 no longer count', el: 'Δεν μετρούν πλέον συμφωνίες κάτω των 5.000 €' },
  },
  { id: 'a3', at: '2026-02-20', kind: 'event', text: { en: 'Sales kick-off', el: 'Έναρξη πωλήσεων' } },
  { id: 'a4', at: '2026-03-09', kind: 'event', text: { en: 'Two managers left', el: 'Έφυγαν δύο στελέχη' } },
];
