import { describe, expect, it } from 'vitest';
import { difference, pearson, pearsonInterval } from '../../src/analysis';
import { correlationP } from '../../src/analysis/studentT';
import reference from '../data/reference-series.json';
import {
  benjaminiHochberg,
  ccf,
  leastSquares,
  normalCdf,
  prewhiten,
  solve,
  yuleWalker,
} from '../helpers/estimators';
import { normals } from '../helpers/seeded';

const lead = reference.BJsales_lead;
const sales = reference.BJsales;
const changesOf = (values: readonly number[]) => difference(values).map((value) => value ?? Number.NaN);
const [dLead, dSales] = [changesOf(lead), changesOf(sales)];
/** Pairwise Pearson of lead[t] and lag[t + k]. */
const pairwise = (x: readonly number[], y: readonly number[], k: number) =>
  pearson(x.slice(0, x.length - k), y.slice(k)) ?? Number.NaN;

describe('BJsales by R ccf(lead, sales): full means, divisor n, so that lead before sales stands at negative lags', () => {
  it('first differences, lags -12 to 12', () => {
    reference['ccf_diffLead_diffSales_lags_-12_12'].forEach((r, i) => {
      expect(ccf(dLead, dSales, i - 12)).toBeCloseTo(r, 9);
    });
  });

  it('levels, lags -10 to 10', () => {
    reference['ccf_levels_lags_-10_10'].forEach((r, i) => {
      expect(ccf(lead, sales, i - 10)).toBeCloseTo(r, 9);
    });
  });

  it.each([
    [-3, 0.72007],
    [-2, -0.380291],
    [-4, 0.104489],
    [-1, 0.070923],
    [0, -0.00317],
    [1, 0.096976],
  ])('first differences at lag %i: %s', (lag, r) => {
    expect(ccf(dLead, dSales, lag)).toBeCloseTo(r, 6);
  });

  it('the white-noise band is 1.96 / √149', () => {
    expect(1.959964 / Math.sqrt(dLead.length)).toBeCloseTo(0.160567, 5);
  });

  it('differs from pairwise Pearson at every lag but 0, where both use all pairs', () => {
    expect(pairwise(dLead, dSales, 3)).toBeCloseTo(0.7280084, 7);
    expect(ccf(dLead, dSales, -3)).toBeCloseTo(0.7200704, 7);
    expect(pairwise(dLead, dSales, 0)).toBeCloseTo(ccf(dLead, dSales, 0), 12);
  });

  it('levels mislead: greatest at lag 0, 0.940487 still at 3', () => {
    expect([ccf(lead, sales, 0), ccf(lead, sales, -3)].map((r) => r.toFixed(6))).toEqual([
      '0.951303',
      '0.940487',
    ]);
  });

  it('so do levels less a straight line: greatest 0.9356 at lag 4', () => {
    const [x, y] = [leastSquares(lead).residuals, leastSquares(sales).residuals];
    const all = Array.from({ length: 13 }, (_, k) => ccf(x, y, -k));
    expect(Math.max(...all)).toBeCloseTo(0.9356, 4);
    expect(all.indexOf(Math.max(...all))).toBe(4);
  });

  it('pre-whitened by an AR(1) of lead (Yule-Walker): 0.683001 at -3, 0.456458 at -4', () => {
    const phi = yuleWalker(dLead);
    expect(phi).toBeCloseTo(-0.447027, 6);
    const [x, y] = [prewhiten(dLead, phi), prewhiten(dSales, phi)];
    expect(ccf(x, y, -3)).toBeCloseTo(0.683001, 6);
    expect(ccf(x, y, -4)).toBeCloseTo(0.456458, 6);
    expect(1.959964 / Math.sqrt(x.length)).toBeCloseTo(0.161, 3);
  });
});

describe('p of lags 0 to 6, pairwise Pearson on first differences (R cor.test)', () => {
  const ps = Array.from({ length: 7 }, (_, k) =>
    correlationP(pairwise(dLead, dSales, k), dLead.length - k - 2),
  );

  it('each alone', () => {
    const expected = [0.96939, 0.38863, 1.5887e-6, 2.2313e-25, 0.20607, 0.1895, 0.59728];
    expected.forEach((p, k) => {
      expect((ps[k] ?? 0) / p).toBeCloseTo(1, 4);
    });
  });

  it('adjusted after Benjamini and Hochberg', () => {
    const expected = [0.96939, 0.54408, 5.5604e-6, 1.5619e-24, 0.36063, 0.36063, 0.69683];
    benjaminiHochberg(ps).forEach((p, k) => {
      expect(p / (expected[k] ?? 0)).toBeCloseTo(1, 4);
    });
  });
});

describe('the last changes of BJsales, pairwise Pearson, lags 0 to 6', () => {
  it.each([
    [12, [-0.3986, -0.3003, -0.342, 0.6005, 0.5209, 0.5782, -0.0649]],
    [24, [-0.3742, 0.0902, -0.5165, 0.6833, 0.0965, 0.3453, -0.2126]],
  ])('n = %i', (n, expected) => {
    expected.forEach((r, k) => {
      expect(pairwise(dLead.slice(-n), dSales.slice(-n), k)).toBeCloseTo(r, 4);
    });
  });

  it('n = 24, lag 3: 21 pairs, p .00064, seven times that after Bonferroni .0045', () => {
    const p = correlationP(pairwise(dLead.slice(-24), dSales.slice(-24), 3), 19);
    expect(p).toBeCloseTo(0.00064, 5);
    expect(7 * p).toBeCloseTo(0.0045, 4);
  });
});

describe('guard tables', () => {
  it.each([
    [6, 811],
    [8, 707],
    [10, 632],
    [12, 576],
    [15, 514],
    [20, 444],
    [24, 404],
    [30, 361],
    [36, 329],
    [52, 273],
    [104, 193],
  ])('%i pairs need |r| of .%i for p < .05 (t test of Pearson)', (n, thousandths) => {
    expect(Math.round(1000 * solve((x) => -correlationP(x, n - 2), -0.05, 0, 1))).toBe(thousandths);
  });

  it.each([
    [8, -0.32, 0.89],
    [12, -0.1, 0.83],
    [24, 0.12, 0.75],
    [52, 0.26, 0.68],
  ])('%i pairs with r .5 have the interval %s to %s (Fisher z)', (n, low, high) => {
    const interval = pearsonInterval(0.5, n);
    expect(interval[0]).toBeCloseTo(low, 2);
    expect(interval[1]).toBeCloseTo(high, 2);
  });

  it.each([
    [0.3, 85],
    [0.5, 30],
    [0.7, 14],
    [0.9, 7],
  ])('r %s needs %i pairs for a power of four in five (Fisher z)', (r, n) => {
    const z = solve(normalCdf, 0.975, 0, 4) + solve(normalCdf, 0.8, 0, 4);
    expect(Math.ceil((z / Math.atanh(r)) ** 2 + 3)).toBe(n);
  });
});

describe('share of unrelated levels with a "significant" lag (seeded runs, pairwise Pearson and its t test)', () => {
  const RUNS = 1500;
  /** Critical |r| for each number of pairs. */
  const needed = (n: number) => solve((x) => -correlationP(x, n - 2), -0.05, 0, 1);

  function shares(n: number, walk: boolean) {
    const next = normals(n + (walk ? 1000 : 0));
    const bars = Array.from({ length: 7 }, (_, k) => needed(n - k));
    let [one, best] = [0, 0];
    const series = () => {
      let at = 0;
      return Array.from({ length: n }, () => {
        at = walk ? at + next() : next();
        return at;
      });
    };
    for (let run = 0; run < RUNS; run++) {
      const [x, y] = [series(), series()];
      const over = bars.map((bar, k) => Math.abs(pairwise(x, y, k)) > bar);
      if (over[0]) one++;
      if (over.some(Boolean)) best++;
    }
    return [one / RUNS, best / RUNS] as const;
  }

  it.each([12, 24, 52])(
    'white noise, %i values: 5 in 100 at one lag, 29 to 31 for the best of seven',
    (n) => {
      const [one, best] = shares(n, false);
      expect(Math.abs(one - 0.05)).toBeLessThan(0.02);
      expect(Math.abs(best - 0.3)).toBeLessThan(0.045);
    },
  );

  it.each([
    [12, 0.34, 0.69],
    [24, 0.51, 0.78],
    [52, 0.67, 0.82],
    [104, 0.78, 0.86],
  ])('random walks, %i values: %s at one lag, %s for the best of seven', (n, wantedOne, wantedBest) => {
    const [one, best] = shares(n, true);
    expect(Math.abs(one - wantedOne)).toBeLessThan(0.045);
    expect(Math.abs(best - wantedBest)).toBeLessThan(0.045);
  });
});
