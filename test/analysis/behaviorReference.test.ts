import { describe, expect, it } from 'vitest';
import { type BehaviorRule, behaviorRuleSets } from '../../src/analysis';
import { behaviorLimits } from '../../src/analysis/behaviorLimits';
import { applyRule } from '../../src/analysis/behaviorRules';
import { integrate, normalCdf, solve } from '../helpers/estimators';
import { normals } from '../helpers/seeded';

/** Mean range of n standard normal values: the integral of 1 - Φⁿ - (1 - Φ)ⁿ. */
const d2 = (n: number) => integrate((z) => 1 - normalCdf(z) ** n - (1 - normalCdf(z)) ** n);
const d3 = Math.sqrt(2 - 4 / Math.PI);
/** Median range of two: √2 times the upper quartile. */
const d4 = Math.SQRT2 * solve(normalCdf, 0.75, 0, 4);

describe('constants of the XmR chart (R ptukey, redone by integration)', () => {
  it('mean moving range: d2 = 2/√π = 1.128379, 3/d2 = 2.658681, printed 2.66', () => {
    expect(d2(2)).toBeCloseTo(1.128379, 6);
    expect(2 / Math.sqrt(Math.PI)).toBeCloseTo(1.128379, 6);
    expect(3 / d2(2)).toBeCloseTo(2.658681, 6);
  });

  it('d2 of 3, 4 and 5 values', () => {
    expect([d2(3), d2(4), d2(5)].map((value) => value.toFixed(6))).toEqual([
      '1.692569',
      '2.058751',
      '2.325929',
    ]);
  });

  it('upper limit of the range: d3 = √(2 - 4/π) = 0.852502, D4 = 1 + 3 d3/d2 = 3.266532', () => {
    expect(d3).toBeCloseTo(0.852502, 6);
    expect(1 + (3 * d3) / d2(2)).toBeCloseTo(3.266532, 6);
  });

  it('median moving range: d4 = 0.953873, 3/d4 = 3.145074, upper limit of the range 3.8641', () => {
    expect(d4).toBeCloseTo(0.953873, 6);
    expect(3 / d4).toBeCloseTo(3.145074, 6);
    expect((d2(2) + 3 * d3) / d4).toBeCloseTo(3.8641, 4);
  });

  it('the product computes with the rounded factors of the books', () => {
    const {
      upper = 0,
      centre = 0,
      averageRange = 1,
      rangeUpper = 0,
    } = behaviorLimits(Float64Array.of(1, 2, 4, 3, 7, 5), 'mean', {}) ?? {};
    expect((upper - centre) / averageRange).toBeCloseTo(2.66, 12);
    expect(rangeUpper / averageRange).toBeCloseTo(3.268, 12);
  });

  it('NIST prints 45.8159 and 55.8041, with 3 / 1.128', () => {
    const [centre, range] = [50.81, 1.877778];
    expect(centre - (3 / 1.128) * range).toBeCloseTo(45.8159, 4);
    expect(centre + (3 / 1.128) * range).toBeCloseTo(55.8041, 4);
  });

  it('a point of pure noise lies beyond a limit once in 370.4', () => {
    expect(1 / (2 * (1 - normalCdf(3)))).toBeCloseTo(370.4, 1);
  });
});

const RUNS = 3000;

describe('false alarms on pure noise with known limits: chance of one flag or more in N points (3,000 seeded runs)', () => {
  const sets: Record<string, readonly BehaviorRule[]> = {
    'rule 1': ['beyond-limit'],
    'rule 1 and runs of 8': ['beyond-limit', 'run-of-8'],
    wheeler: behaviorRuleSets.wheeler,
    'western-electric': behaviorRuleSets['western-electric'],
    nhs: behaviorRuleSets.nhs,
  };
  const table = [
    [
      12,
      {
        'rule 1': 0.038,
        'rule 1 and runs of 8': 0.055,
        wheeler: 0.066,
        'western-electric': 0.096,
        nhs: 0.105,
      },
    ],
    [
      26,
      {
        'rule 1': 0.075,
        'rule 1 and runs of 8': 0.139,
        wheeler: 0.174,
        'western-electric': 0.236,
        nhs: 0.249,
      },
    ],
    [
      52,
      {
        'rule 1': 0.132,
        'rule 1 and runs of 8': 0.282,
        wheeler: 0.315,
        'western-electric': 0.416,
        nhs: 0.461,
      },
    ],
  ] as const;

  it.each(table)('%i points', (n, expected) => {
    const next = normals(n);
    const flagged = Object.fromEntries(Object.keys(sets).map((name) => [name, 0]));
    for (let run = 0; run < RUNS; run++) {
      const positions = new Float64Array(n).map(() => next() / 3);
      const completed = new Map<BehaviorRule, boolean>();
      const isFlagged = (rule: BehaviorRule) => {
        if (!completed.has(rule)) {
          completed.set(rule, false);
          applyRule(rule, positions, () => completed.set(rule, true));
        }
        return completed.get(rule) === true;
      };
      for (const [name, rules] of Object.entries(sets))
        if (rules.some(isFlagged)) flagged[name] = (flagged[name] ?? 0) + 1;
    }
    for (const [name, share] of Object.entries(expected)) {
      // Both are shares of 3,000 runs: four deviations of their difference.
      const tolerance = 4 * Math.sqrt((2 * share * (1 - share)) / RUNS);
      expect([name, Math.abs((flagged[name] ?? 0) / RUNS - share) < tolerance]).toEqual([name, true]);
    }
  });

  it('the four of Western Electric flag once in 91.75 points on average', () => {
    const next = normals(91);
    let points = 0;
    const rows = 1500;
    for (let run = 0; run < rows; run++) {
      const positions = new Float64Array(800).map(() => next() / 3);
      let first = positions.length - 1;
      for (const rule of behaviorRuleSets['western-electric']) {
        applyRule(rule, positions, (place) => {
          first = Math.min(first, place);
        });
      }
      points += 1 + first;
    }
    expect(Math.abs(points / rows - 91.75)).toBeLessThan(9);
  });
});

describe('limits from few points: chance of a false flag (rule 1) in the next 12 (3,000 seeded runs)', () => {
  it.each([
    [5, 0.28],
    [6, 0.24],
    [8, 0.21],
    [12, 0.16],
    [20, 0.097],
    [30, 0.085],
    [60, 0.052],
  ])('%i points: %s', (n, share) => {
    const next = normals(1000 + n);
    let flagged = 0;
    for (let run = 0; run < RUNS; run++) {
      const limits = behaviorLimits(new Float64Array(n).map(next), 'mean', {});
      const later = Array.from({ length: 12 }, next);
      if (limits && later.some((value) => value > limits.rawUpper || value < limits.rawLower)) flagged++;
    }
    const tolerance = 4 * Math.sqrt((2 * share * (1 - share)) / RUNS);
    expect(Math.abs(flagged / RUNS - share)).toBeLessThan(tolerance);
  });
});
