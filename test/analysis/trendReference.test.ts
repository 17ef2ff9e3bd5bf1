import { describe, expect, it } from 'vitest';
import { flatForecast } from '../../src/analysis';
import { minimize } from '../../src/analysis/minimize';
import air from '../data/air-passengers.json';
import reference from '../data/reference-series.json';
import { leastSquares, multiplicativeFigure } from '../helpers/estimators';
import { stlPeriodicSeasonal } from '../helpers/stl';

const nile = reference.Nile_from_1871;

describe('Nile', () => {
  it('ordinary least squares: slope and its standard error (R lm)', () => {
    const { slope, se } = leastSquares(nile);
    expect(slope).toBeCloseTo(-2.7143054, 7);
    expect(se).toBeCloseTo(0.52155409, 8);
  });

  it('simple exponential smoothing (R HoltWinters without trend and season): alpha, level and SSE', () => {
    const { level, inputs, reason } = flatForecast(nile);
    expect(reason).toBe('flat');
    expect(inputs.alpha).toBeCloseTo(0.24655788, 8);
    expect(level).toBeCloseTo(805.03886, 5);
    expect(inputs.sse).toBeCloseTo(2038871.8, 1);
  });
});

describe('flatForecast', () => {
  it('is flat, with an interval that widens with the square root of 1 + (h - 1) alpha²', () => {
    const { level = 0, intervals, inputs } = flatForecast(nile, { periods: 3 });
    const half = intervals.map(([low, high]) => (high - low) / 2);
    expect(intervals.every(([low, high]) => Math.abs((low + high) / 2 - level) < 1e-9)).toBe(true);
    expect(half[0]).toBeCloseTo(1.959964 * Math.sqrt((inputs.sse ?? 0) / 98), 3);
    expect((half[2] ?? 0) / (half[0] ?? 1)).toBeCloseTo(Math.sqrt(1 + 2 * (inputs.alpha ?? 0) ** 2), 10);
  });

  it('covers about 95 of 100 next values of a process that it fits', () => {
    let covered = 0;
    for (let n = 40; n < 100; n++) {
      const [low = 0, high = 0] = flatForecast(nile.slice(0, n)).intervals[0] ?? [];
      const next = nile[n] ?? 0;
      if (low <= next && next <= high) covered++;
    }
    expect(covered / 60).toBeGreaterThan(0.9);
  });

  it('needs six values, and leaves the level over a missing one', () => {
    expect(flatForecast([1, 2, null, 3, 4, 5])).toEqual({
      intervals: [],
      reason: 'few-values',
      inputs: { n: 5 },
    });
    expect(flatForecast([7, 7, null, 7, 7, 7, 7])).toMatchObject({ level: 7, inputs: { n: 6, sse: 0 } });
  });

  it('follows a step at once when that is best', () => {
    expect(flatForecast([1, 2, 3, 4, 5, 6, 7, 8]).inputs.alpha).toBeGreaterThan(0.99);
  });
});

describe('minimize (R optimize)', () => {
  it('finds a minimum inside and at an end', () => {
    expect(minimize((x) => (x - 1 / 3) ** 2, 0, 1)).toBeCloseTo(1 / 3, 6);
    expect(minimize((x) => x, 0, 1)).toBeLessThan(1e-4);
    expect(minimize((x) => Math.abs(x - 0.7), 0, 1)).toBeCloseTo(0.7, 3);
  });
});

describe('AirPassengers', () => {
  it('classical multiplicative decomposition (R decompose): figure of the season', () => {
    const figure = multiplicativeFigure(air.AirPassengers, 12);
    const months = { Jan: 0, Feb: 1, Mar: 2, Jul: 6, Nov: 10 };
    const expected = { Jan: 0.91023, Feb: 0.883625, Mar: 1.007366, Jul: 1.226556, Nov: 0.801178 };
    for (const [name, value] of Object.entries(expected)) {
      expect(figure[months[name as keyof typeof months]]).toBeCloseTo(value, 6);
    }
  });

  it('STL of the logarithm, periodic (R stl): first seasonal values', () => {
    const seasonal = stlPeriodicSeasonal(air.AirPassengers.map(Math.log), 12);
    [-0.09164, -0.114028, 0.015866].forEach((value, i) => {
      expect(seasonal[i]).toBeCloseTo(value, 6);
    });
  });
});
