import { nextPeriod } from '../../src/analysis';
import type { Indicator, Observation } from '../../src/model';

/** Ninety weeks of signups, with a week that nobody counted and a change in the middle. */
export const longIndicator: Indicator = {
  id: 'signups',
  label: 'Signups for the academy',
  kind: 'leading',
  unit: 'count',
  direction: 'higher-is-better',
  target: { value: 60 },
  series: weeks(90),
};

function weeks(count: number): Observation[] {
  const series: Observation[] = [];
  let period: string | undefined = '2025-W01';
  for (let week = 0; week < count && period; week++) {
    const value = 40 + (week >= 50 ? 14 : 0) + ((week * 37) % 11);
    series.push(week === 10 ? { period, value: null, missing: 'late' } : { period, value });
    period = nextPeriod(period);
  }
  return series;
}
