import { describe, expect, it } from 'vitest';
import { autocorrelation, circularShift, difference, leadLag, pearson, spearman } from '../../src/analysis';
import { effectiveSize } from '../../src/analysis/correlation';
import { holm } from '../../src/analysis/holm';
import { lagCorrelations } from '../../src/analysis/lagCorrelations';
import { weighEvidence } from '../../src/analysis/leadLagVerdict';
import { averageRanks } from '../../src/analysis/ranker';
import reference from '../data/reference-series.json';
import { normals } from '../helpers/seeded';

const sales = reference.BJsales;
const lead = reference.BJsales_lead;
const search = leadLag(lead, sales, { maxLag: 8 });

describe('BJsales, pairwise Pearson on first differences (R cor.test)', () => {
  it.each(reference.pairwise_lead_by_k)('lag %i', (lag, n, r, low, high, p) => {
    const found = search.lags[lag as number];
    expect(found).toMatchObject({ lag, n });
    expect(found?.r).toBeCloseTo(r as number, 9);
    expect(found?.interval?.[0]).toBeCloseTo(low as number, 9);
    expect(found?.interval?.[1]).toBeCloseTo(high as number, 9);
    expect((found?.p ?? 0) / (p as number)).toBeCloseTo(1, 8);
  });

  it('Spearman with average ranks, lags 0 to 8', () => {
    reference.spearman_lead_by_0_8.forEach((rho, lag) => {
      expect(search.lags[lag]?.spearman).toBeCloseTo(rho, 9);
    });
  });

  it('p adjusted after Holm for lags 0 to 6', () => {
    const adjusted = leadLag(lead, sales, { maxLag: 6 }).lags.map(({ pHolm }) => pHolm ?? Number.NaN);
    const expected = [1, 1, 9.5321e-6, 1.5619e-24, 0.94751, 0.94751, 1];
    expected.forEach((p, lag) => {
      expect((adjusted[lag] ?? 0) / p).toBeCloseTo(1, 4);
    });
  });

  it('circular shift over lags 0 to 6', () => {
    const test = circularShift(difference(lead), difference(sales), 6);
    expect(test?.shifts).toBe(124);
    expect(test?.observed).toBeCloseTo(0.7280084, 7);
    expect(test?.null95).toBeCloseTo(0.1974135, 7);
    expect(test?.p).toBe(0.008);
  });

  it('finds that lead moves three periods before sales', () => {
    expect(leadLag(lead, sales)).toMatchObject({
      verdict: 'moves-before',
      reason: 'clear',
      tested: { lag: 3, n: 146 },
      inputs: { periods: 150, transform: 'difference', maxLag: 12 },
    });
  });

  it('tests a declared lag alone, a wrong one included', () => {
    expect(leadLag(lead, sales, { lag: 3 })).toMatchObject({
      verdict: 'moves-before',
      inputs: { maxLag: 7 },
    });
    expect(leadLag(lead, sales, { lag: 5 })).toMatchObject({
      verdict: 'not-shown',
      reason: 'p-too-large',
      tested: { lag: 5 },
    });
  });

  it('contradicts a sign that was declared the other way round', () => {
    expect(leadLag(lead, sales, { lag: 3, sign: '-' })).toMatchObject({
      verdict: 'contradicts',
      reason: 'opposite-sign',
    });
    expect(leadLag(lead, sales, { lag: 3, sign: '+' }).verdict).toBe('moves-before');
  });
});

describe('BJsales levels, pairwise Pearson', () => {
  const levels = leadLag(lead, sales, { maxLag: 6, transform: 'level' });

  it('are high at lag 0, where no relation is, so they get no verdict', () => {
    expect(levels.lags[0]?.r).toBeCloseTo(0.951303, 6);
    expect(levels).toMatchObject({ verdict: 'not-shown', reason: 'levels' });
    expect(levels.circularShift).toBeUndefined();
  });

  it('count for 4.9 independent pairs of 150 (effective n)', () => {
    expect(levels.lags[0]?.effectiveN).toBeCloseTo(4.9, 1);
    expect(Math.max(autocorrelation(sales), autocorrelation(lead))).toBeCloseTo(0.983, 3);
    expect(Math.min(autocorrelation(sales), autocorrelation(lead))).toBeCloseTo(0.953, 3);
    expect(effectiveSize(146, -0.5, 0.5)).toBe(146);
    expect(effectiveSize(60, 0, 0, 0.25)).toBeCloseTo(40, 12);
    expect(effectiveSize(60, 0, 0, -0.25)).toBe(60);
  });
});

describe('short ends of BJsales, pairwise Pearson on first differences', () => {
  const end = (n: number) => leadLag(lead.slice(-n - 1), sales.slice(-n - 1), { maxLag: 6 });

  it('12 changes cannot tell, and give no coefficient below 8 pairs', () => {
    const found = end(12);
    expect(found.lags.map(({ n }) => n)).toEqual([12, 11, 10, 9, 8, 7, 6]);
    [-0.3986, -0.3003, -0.342, 0.6005, 0.5209].forEach((r, lag) => {
      expect(found.lags[lag]?.r).toBeCloseTo(r, 4);
    });
    expect([found.lags[5]?.r, found.lags[6]?.r, found.lags[6]?.interval]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(found).toMatchObject({ verdict: 'exploratory', reason: 'below-20-pairs', tested: { lag: 3 } });
    expect(found.circularShift).toBeUndefined();
  });

  it('24 changes: 21 pairs at lag 3', () => {
    const found = end(24);
    [-0.3742, 0.0902, -0.5165, 0.6833, 0.0965, 0.3453, -0.2126].forEach((r, lag) => {
      expect(found.lags[lag]?.r).toBeCloseTo(r, 4);
    });
    expect(found.lags[3]?.n).toBe(21);
    expect(found.lags[3]?.interval?.[0]).toBeCloseTo(0.3569, 4);
    expect(found.lags[3]?.interval?.[1]).toBeCloseTo(0.861, 4);
    expect(found.lags[3]?.p).toBeCloseTo(0.00064, 5);
    expect(found.lags[3]?.pHolm).toBeCloseTo(0.0045, 4);
  });

  it('52 changes: 0.7399 at lag 3', () => {
    expect(end(52).lags[3]?.r).toBeCloseTo(0.7399, 4);
    expect(end(52).verdict).toBe('moves-before');
  });
});

describe('guards', () => {
  const wave = (n: number, every: number, shift = 0) =>
    Array.from({ length: n }, (_, i) => Math.sin(((i + shift) * 2 * Math.PI) / every));
  /** Repeatable noise in [-0.5, 0.5) from a linear congruential generator. */
  const noise = (n: number, seed: number) => {
    let state = seed;
    return Array.from({ length: n }, () => {
      state = (state * 1664525 + 1013904223) % 2 ** 32;
      return state / 2 ** 32 - 0.5;
    });
  };

  it('fewer than 8 pairs have no coefficient', () => {
    expect(leadLag(lead.slice(0, 8), sales.slice(0, 8), { lag: 0 })).toMatchObject({
      verdict: 'not-enough',
      reason: 'few-pairs',
      tested: { n: 7 },
    });
    expect(leadLag(lead.slice(0, 9), sales.slice(0, 9), { lag: 0 }).verdict).toBe('exploratory');
    expect(leadLag([], [])).toMatchObject({ verdict: 'not-enough', reason: 'few-pairs' });
  });

  it('20 pairs are the fewest that can confirm', () => {
    const end = (n: number) => leadLag(lead.slice(-n), sales.slice(-n), { lag: 3 });
    expect(end(23)).toMatchObject({ verdict: 'exploratory', tested: { n: 19 } });
    expect(end(24)).toMatchObject({ verdict: 'moves-before', tested: { n: 20 } });
  });

  it('the best of many lags has to pass both corrections, of which too few shifts are none', () => {
    const reason = (pHolm: number, p: number, shifts: number) =>
      weighEvidence(
        [{ lag: 2, n: 60, effectiveN: 60, r: 0.6, interval: [0.4, 0.75], p: 1e-4, pHolm }],
        { observed: 0.6, null95: 0.4, p, shifts },
        { levels: false },
      ).reason;
    expect(reason(0.01, 0.01, 40)).toBe('clear');
    expect(reason(0.06, 0.01, 40)).toBe('p-too-large');
    expect(reason(0.01, 0.06, 40)).toBe('p-too-large');
    expect(reason(0.01, 0.06, 15)).toBe('clear');
  });

  it('a constant series has none either', () => {
    const flat = Array<number>(30).fill(5);
    expect(leadLag(flat, sales.slice(0, 30), { lag: 1 })).toMatchObject({
      verdict: 'not-enough',
      reason: 'constant',
    });
    expect(leadLag(flat, sales.slice(0, 30))).toMatchObject({ verdict: 'not-enough', reason: 'constant' });
  });

  it('a missing value takes both changes that touch it', () => {
    const gap = lead.map((value, i) => (i === 50 ? null : value));
    expect(leadLag(gap, sales, { maxLag: 0 }).lags[0]?.n).toBe(147);
  });

  it('a shared season is not a lead: only the seasonal difference is without it', () => {
    const n = 72;
    const season = wave(n, 12).map((value) => 10 * value);
    const x = noise(n, 1).map((value, i) => value + (season[i] ?? 0));
    const y = noise(n, 2).map((value, i) => value + (season[i] ?? 0));
    const plain = leadLag(x, y, { lag: 12, maxLag: 12 });
    expect(plain.tested?.r).toBeGreaterThan(0.9);
    const seasonal = leadLag(x, y, { lag: 12, maxLag: 12, season: 12 });
    expect(seasonal.inputs.transform).toBe('seasonal-difference');
    expect(Math.abs(seasonal.tested?.r ?? 1)).toBeLessThan(0.4);
    expect(leadLag(x.slice(0, 35), y.slice(0, 35), { season: 12 }).inputs.transform).toBe('difference');
  });

  it('independent random walks, whose levels look related, are not called a relation', () => {
    const walk = (seed: number) => {
      let sum = 0;
      return noise(104, seed).map((step) => {
        sum += step;
        return sum;
      });
    };
    let related = 0;
    let claimed = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const [x, y] = [walk(seed), walk(seed + 1000)];
      if (Math.abs(pearson(x, y) ?? 0) > 0.193) related++;
      if (leadLag(x, y, { maxLag: 6 }).reason === 'clear') claimed++;
    }
    expect(related).toBeGreaterThan(100);
    expect(claimed).toBeLessThanOrEqual(10);
  });

  it('a lag of 0 moves with, not before', () => {
    const y = noise(60, 5);
    const x = y.map((value, i) => value + 0.2 * (noise(60, 6)[i] ?? 0));
    expect(leadLag(x, y)).toMatchObject({ verdict: 'moves-with', tested: { lag: 0 } });
  });

  it('a real but weak relation whose interval comes near zero is not shown', () => {
    const y = noise(200, 5);
    const other = noise(200, 8);
    const x = y.map((value, i) => 0.25 * value + (other[i] ?? 0));
    expect(leadLag(x, y, { lag: 0 })).toMatchObject({ verdict: 'not-shown', reason: 'interval-near-zero' });
  });

  it('figures by period are aligned first, whatever their order', () => {
    const months = (values: (number | null)[], from: number) =>
      values.map((value, i) => ({
        period: `${2000 + Math.floor((from + i) / 12)}-${String(((from + i) % 12) + 1).padStart(2, '0')}`,
        value,
      }));
    const aligned = leadLag(months(lead, 0), months(sales, 0).reverse(), { lag: 3 });
    expect(aligned).toEqual(leadLag(lead, sales, { lag: 3 }));
    const later = leadLag(months(lead, 0), months(sales, 2), { lag: 5 });
    expect(later.tested?.r).toBeCloseTo(0.7280084254, 9);
    expect(leadLag(months(lead, 0), [{ period: '2000-Q1', value: 1 }]).verdict).toBe('not-enough');
  });
});

describe('parts', () => {
  it('equal values share their average rank', () => {
    expect(averageRanks([1, 2, 2, 3])).toEqual([1, 2.5, 2.5, 4]);
    expect(averageRanks([3, 3, 3])).toEqual([2, 2, 2]);
    expect(spearman([1, 2, 2, 3], [10, 20, 20, 90])).toBeCloseTo(1, 12);
  });

  it('Holm keeps the order of the tests and never sinks below a smaller p', () => {
    expect(holm([0.04, 0.01, 0.03])).toEqual([0.06, 0.03, 0.06]);
    expect(holm([])).toEqual([]);
  });

  it('a long series tries evenly spaced shifts instead of all, so that the work stays bounded', () => {
    const long = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 1013);
    const shifts = circularShift(long, long, 12)?.shifts ?? 0;
    expect(shifts).toBeGreaterThan(30);
    expect(shifts).toBeLessThan(60);
  });
});

describe('what is computed in one go agrees with what is computed pair by pair', () => {
  const noise = normals(7);
  const walk = (n: number, gaps: boolean) => {
    let value = 0;
    return Array.from({ length: n }, (_, i) => {
      value = Math.round(4 * (value * 0.6 + noise())) / 4;
      return gaps && i % 9 === 4 ? null : value;
    });
  };

  it.each([false, true])('Spearman over every lag, with ties, with gaps: %s', (gaps) => {
    const [x, y] = [walk(80, gaps), walk(80, gaps)];
    for (const { lag, n, spearman: rho } of lagCorrelations(x, y, [0, 1, 5, 30])) {
      const pairs = x.flatMap((a, t) => {
        const b = y[t + lag] ?? null;
        return a === null || b === null ? [] : [[a, b] as const];
      });
      expect(n).toBe(pairs.length);
      expect(rho).toBeCloseTo(
        spearman(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        ) as number,
        12,
      );
    }
  });

  it.each([false, true])('turned series, with gaps: %s', (gaps) => {
    const [x, y] = [walk(40, gaps), walk(40, gaps)];
    const maxLag = 4;
    const largest = (shift: number) =>
      Math.max(
        ...Array.from({ length: maxLag + 1 }, (_, lag) => {
          const pairs = x.slice(0, 40 - lag).flatMap((a, t) => {
            const b = y[(t + lag + shift) % 40] ?? null;
            return a === null || b === null ? [] : [[a, b] as const];
          });
          return Math.abs(
            pearson(
              pairs.map(([a]) => a),
              pairs.map(([, b]) => b),
            ) ?? 0,
          );
        }),
      );
    const found = circularShift(x, y, maxLag);
    const shifts = Array.from({ length: 40 - 2 * 9 + 1 }, (_, at) => largest(9 + at));
    expect(found?.observed).toBeCloseTo(largest(0), 12);
    expect(found?.shifts).toBe(shifts.length);
    expect(found?.p).toBeCloseTo(
      (1 + shifts.filter((r) => r >= largest(0)).length) / (1 + shifts.length),
      12,
    );
  });
});
