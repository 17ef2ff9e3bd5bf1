import { describe, expect, it } from 'vitest';
import { type BehaviorRule, processBehavior, targetAssurance } from '../../src/analysis';
import { applyRule } from '../../src/analysis/behaviorRules';
import reference from '../data/reference-series.json';
import { normals, uniforms } from '../helpers/seeded';

const nist = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
const nile = reference.Nile_from_1871;

/** Positions, counted from 1, at which a rule completes. */
const completed = (rule: BehaviorRule, values: (number | null)[]) =>
  processBehavior(values, { rules: [rule] }).points.flatMap(({ signals }, i) =>
    signals.length ? [i + 1] : [],
  );

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Alternates around 50 by 1, so that limits are narrow and nothing is a signal. */
const calm = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 ? 51 : 49));

describe('XmR limits, mean moving range with factors 2.66 and 3.268', () => {
  it('NIST handbook flow rate', () => {
    const { limits, points, variation } = processBehavior(nist);
    expect(limits?.centre).toBeCloseTo(50.81, 10);
    expect(limits?.averageRange).toBeCloseTo(1.877778, 6);
    expect(limits?.lower).toBeCloseTo(45.8151, 4);
    expect(limits?.upper).toBeCloseTo(55.8049, 4);
    expect(limits?.rangeUpper).toBeCloseTo(6.1366, 4);
    expect(points.flatMap(({ signals }) => signals)).toEqual([]);
    expect(variation).toBe('trial');
  });

  it('R Nile 1871-1970', () => {
    const { limits, points, inputs } = processBehavior(nile);
    expect(limits?.centre).toBeCloseTo(919.35, 10);
    expect(limits?.averageRange).toBeCloseTo(133.252525, 6);
    expect(limits?.lower).toBeCloseTo(564.8983, 4);
    expect(limits?.upper).toBeCloseTo(1273.8017, 4);
    expect(limits?.rangeUpper).toBeCloseTo(435.4693, 4);
    expect(points.filter(({ rangeSignal }) => rangeSignal)).toEqual([]);
    expect(inputs).toMatchObject({ n: 100, missing: 0, ruleSet: 'wheeler', locked: false, dependent: true });
    expect(inputs.autocorrelation).toBeCloseTo(0.498, 3);
  });

  it('with the median moving range, factors 3.145 and 3.865', () => {
    const { limits } = processBehavior(nist, { average: 'median' });
    // Moving ranges sorted: .2 1.2 1.4 1.4 1.5 2 2.3 3.4 3.5.
    expect(limits?.averageRange).toBeCloseTo(1.5, 10);
    expect(limits?.upper).toBeCloseTo(50.81 + 3.145 * 1.5, 10);
    expect(limits?.rangeUpper).toBeCloseTo(3.865 * 1.5, 10);
  });

  it('draws limits inside the possible values and keeps the computed ones', () => {
    const { limits } = processBehavior([2, 30, 4, 28, 1, 33], { bounds: { min: 0, max: 50 } });
    expect([limits?.lower, limits?.upper]).toEqual([0, 50]);
    expect(limits?.rawLower).toBeCloseTo(98 / 6 - 2.66 * 27.4, 10);
  });
});

describe('rules on R Nile, positions at which the pattern completes', () => {
  it.each<[BehaviorRule, number[]]>([
    ['beyond-limit', [9, 43]],
    ['run-of-8', [...range(15, 17), ...range(26, 28), ...range(55, 58)]],
    ['three-of-four', [...range(4, 11), ...range(22, 28), 45, 100]],
  ])('%s', (rule, expected) => {
    expect(completed(rule, nile)).toEqual(expected);
  });
});

describe('rules', () => {
  it('a value on the mean breaks a run', () => {
    const low = [...calm(12), 48, 48, 48, 48, 48, 48, 48];
    const high = [52, 52, 52, 52, 52, 52, 52];
    const values = [...low, 50, 48, ...high, 50, 52];
    expect(processBehavior(values).limits?.centre).toBe(50);
    expect(completed('run-of-8', values)).toEqual([]);
    expect(completed('run-of-7', values)).not.toEqual([]);
  });

  it('a missing value breaks a run and its moving ranges', () => {
    const run = [52, 52, 52, 52, 52, 52, 52, 52];
    expect(completed('run-of-8', [...calm(12), ...run])).not.toEqual([]);
    expect(completed('run-of-8', [...calm(12), ...run.slice(1, 5), null, ...run.slice(4)])).toEqual([]);
    expect(processBehavior([1, null, 3, 4]).points.map((point) => point.range)).toEqual([
      null,
      null,
      null,
      1,
    ]);
  });

  it('a value on a limit lies inside', () => {
    const locked = { baseline: { from: 0, to: 11 } };
    const { limits } = processBehavior(calm(12), locked);
    const at = (value: number) =>
      processBehavior([...calm(12), value], { ...locked, rules: ['beyond-limit'] }).points[12]?.signals
        .length;
    expect(limits?.upper).toBeCloseTo(55.32, 10);
    expect([at(limits?.upper ?? 0), at(55.33)]).toEqual([0, 1]);
  });

  it('trend of 7 needs seven values in a row that rise', () => {
    const values = [...calm(12), 45, 46, 47, 48, 49, 50, 51];
    expect(completed('trend-of-7', values)).toEqual([19]);
    expect(completed('trend-of-6', values)).toEqual([18, 19]);
    expect(completed('trend-of-7', [...calm(12), 45, 46, 47, 47, 48, 49, 50, 51])).toEqual([]);
  });

  it('two of three and four of five look at their own zones', () => {
    const locked = { baseline: { from: 0, to: 11 } };
    const flags = (rule: BehaviorRule, ...tail: number[]) =>
      processBehavior([...calm(12), ...tail], { ...locked, rules: [rule] })
        .points.slice(12)
        .map(({ signals }) => signals[0]?.side);
    // Centre 50, limits 5.32 away: thirds at 51.77 and 53.55.
    expect(flags('two-of-three', 54, 50, 54)).toEqual([undefined, undefined, 'high']);
    expect(flags('two-of-three', 53, 50, 53)).toEqual([undefined, undefined, undefined]);
    expect(flags('four-of-five', 48, 48, 50, 48, 48)).toEqual([...Array(4), 'low']);
  });

  it('names the set it used', () => {
    const { inputs } = processBehavior(nile, { rules: 'nhs' });
    expect(inputs).toMatchObject({
      ruleSet: 'nhs',
      rules: ['beyond-limit', 'two-of-three', 'run-of-7', 'trend-of-7'],
    });
    expect(processBehavior(nile, { rules: ['run-of-9'] }).inputs.ruleSet).toBe('custom');
  });
});

describe('rules of so many of so many, counted on the way, against their definition', () => {
  it.each<[BehaviorRule, number, number, number]>([
    ['beyond-limit', 1, 1, 1],
    ['run-of-7', 7, 7, 0],
    ['two-of-three', 2, 3, 2 / 3],
    ['three-of-four', 3, 4, 1 / 2],
    ['four-of-five', 4, 5, 1 / 3],
  ])('%s in 3,000 places with gaps', (rule, count, of, beyond) => {
    const [noise, gap] = [normals(7), uniforms(8)];
    const positions = new Float64Array(3000).map(() => (gap() < 0.05 ? Number.NaN : noise() / 2));
    const found: string[] = [];
    applyRule(rule, positions, (place, side) => found.push(`${place} ${side}`));

    const wanted: string[] = [];
    positions.forEach((_, place) => {
      const window = positions.slice(Math.max(0, place + 1 - of), place + 1);
      const counted = window.slice(window.findLastIndex(Number.isNaN) + 1);
      if (counted.filter((position) => position > beyond).length >= count) wanted.push(`${place} high`);
      else if (counted.filter((position) => position < -beyond).length >= count) wanted.push(`${place} low`);
    });
    expect(wanted.length).toBeGreaterThan(10);
    expect(found).toEqual(wanted);
  });
});

describe('variation', () => {
  const up = [...calm(12), 60];

  it('is too few below six values, on trial below twelve', () => {
    expect(processBehavior(calm(5))).toMatchObject({ variation: 'too-few', reason: 'too-few-values' });
    expect(processBehavior(calm(5)).limits).toBeUndefined();
    expect(processBehavior(calm(6))).toMatchObject({ variation: 'trial', reason: 'trial-limits' });
    expect(processBehavior(calm(11)).variation).toBe('trial');
    expect(processBehavior(calm(12))).toMatchObject({ variation: 'routine', reason: 'no-signal' });
  });

  it('counts values, not places, and needs neighbours', () => {
    expect(processBehavior([...calm(5), null, null]).variation).toBe('too-few');
    const alone = calm(7).flatMap((value) => [value, null]);
    expect(processBehavior(alone)).toMatchObject({ variation: 'too-few', reason: 'no-neighbours' });
    expect(processBehavior([])).toMatchObject({ variation: 'too-few', points: [] });
  });

  it('takes its word from the direction', () => {
    const word = (direction?: 'higher-is-better' | 'lower-is-better' | 'band') =>
      processBehavior(up, { direction }).variation;
    expect([word('higher-is-better'), word('lower-is-better'), word('band'), word()]).toEqual([
      'better',
      'worse',
      'changed',
      'changed',
    ]);
  });

  it('speaks of the newest value, over missing ones', () => {
    expect(processBehavior([...up, null]).variation).toBe('changed');
    expect(processBehavior([...up, 49]).variation).toBe('routine');
  });

  it('of a constant series is routine, even where the mean is not exact in binary', () => {
    expect(processBehavior(Array(12).fill(0.1)).variation).toBe('routine');
    expect(processBehavior([...Array(12).fill(0.1), 0.2], { baseline: { from: 0, to: 11 } }).variation).toBe(
      'changed',
    );
  });

  it('holds later values against locked limits', () => {
    const shifted = [...calm(12), ...calm(12).map((value) => value + 8)];
    const locked = processBehavior(shifted, { baseline: { from: 0, to: 11 } });
    expect(locked.limits?.centre).toBe(50);
    expect(locked.inputs).toMatchObject({ n: 12, locked: true });
    expect(locked.variation).toBe('changed');
    expect(locked.points.slice(12).every(({ signals }) => signals.length > 0)).toBe(true);
  });
});

describe('targetAssurance', () => {
  const { limits } = processBehavior(nist);
  it.each([
    ['fails', { low: 56, high: Infinity }],
    ['passes', { low: 45, high: Infinity }],
    ['hit-and-miss', { low: 50, high: Infinity }],
    ['fails', { low: -Infinity, high: 45 }],
    ['passes', { low: -Infinity, high: 56 }],
    ['hit-and-miss', { low: 48, high: 52 }],
  ] as const)('%s', (assurance, wanted) => {
    expect(limits && targetAssurance(limits, wanted)).toBe(assurance);
  });
});

describe('the verdict and the side of the newest value', () => {
  /** Limits 7.84 to 13.16 around 10.5, locked to the first twelve values. */
  const read = (newest: number[], direction: 'higher-is-better' | 'lower-is-better') =>
    processBehavior([...Array.from({ length: 12 }, (_, i) => (i % 2 ? 11 : 10)), ...newest], {
      baseline: { from: 0, to: 11 },
      direction,
    });

  it('is not better when a window ends at a value on the bad side, which keeps its mark', () => {
    const { variation, reason, points, limits } = read([12.1, 12.1, 12.1, 9.6], 'higher-is-better');
    expect([limits?.lower, limits?.centre, limits?.upper]).toEqual([
      expect.closeTo(7.84),
      10.5,
      expect.closeTo(13.16),
    ]);
    expect(points.at(-1)?.signals).toEqual([{ rule: 'three-of-four', side: 'high' }]);
    expect([variation, reason]).toEqual(['routine', 'no-signal']);
  });

  it('is not worse either when such a value is a good one', () => {
    expect(read([12.1, 12.1, 12.1, 9.6], 'lower-is-better').variation).toBe('routine');
    expect(read([12.1, 12.1, 12.1, 10.6], 'higher-is-better').variation).toBe('better');
  });
});
