import { describe, expect, it } from 'vitest';
import { linkEvidence } from '../../src/analysis';
import { addDays, type IndicatorLink } from '../../src/model';
import { normals } from '../helpers/seeded';

const RUNS = 2000;
const [SHORTEST, LONGEST] = [12, 104];

/** Periods of one kind, named once for all runs. */
const months = Array.from(
  { length: LONGEST },
  (_, i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const days = Array.from({ length: LONGEST }, (_, i) => addDays('2001-01-01', i));

const whiteNoise = (steps: number[]) => steps;
function randomWalk(steps: number[]): number[] {
  let at = 0;
  return steps.map((step) => {
    at += step;
    return at;
  });
}

/** Share of pairs of unrelated series, of lengths 12 to 104 in turn, of which the pipeline claims anything. */
function falseClaims(make: (steps: number[]) => number[], periods: string[], lagMonths?: number) {
  const next = normals(20_261_124);
  const link: IndicatorLink = { id: 'l', leadingId: 'x', laggingId: 'y', sign: '+', lagMonths };
  const outcomes = { claimed: 0, judged: 0 };
  for (let run = 0; run < RUNS; run++) {
    const n = SHORTEST + (run % (LONGEST - SHORTEST + 1));
    const series = () =>
      make(Array.from({ length: n }, next)).map((value, i) => ({ period: periods[i] ?? '', value }));
    const indicators = [
      { id: 'x', series: series() },
      { id: 'y', series: series() },
    ];
    const { suggestion, verdict } = linkEvidence({ indicators }, link, { asOf: '2026-09-30' });
    if (suggestion === 'supported' || suggestion === 'contradicts') outcomes.claimed++;
    if (verdict === 'not-shown') outcomes.judged++;
  }
  return outcomes;
}

describe('unrelated series through all of linkEvidence, 2,000 seeded runs each, claim a link in at most 5 %', () => {
  it.each([
    ['white noise in months, lag declared', whiteNoise, months, 2],
    ['white noise in months, lags searched', whiteNoise, months, undefined],
    ['white noise in days, lag declared', whiteNoise, days, 0],
    ['random walks in months, lag declared', randomWalk, months, 2],
    ['random walks in months, lags searched', randomWalk, months, undefined],
    ['random walks in days, lag declared', randomWalk, days, 0],
    ['random walks in days, lags searched', randomWalk, days, undefined],
  ])('%s', (_, make, periods, lagMonths) => {
    const { claimed, judged } = falseClaims(make, periods, lagMonths);
    expect(claimed / RUNS).toBeLessThanOrEqual(0.05);
    // Most lengths give 20 pairs and more: silence is a judgement and not a lack of data.
    expect(judged / RUNS).toBeGreaterThan(0.6);
  });
});
