import { describe, expect, it } from 'vitest';
import { median, percentile, rotated, summary } from './statistics.mjs';

describe('the statistics of the benchmark', () => {
  it('takes the middle of an odd number, and what lies between the two middle ones of an even number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 10, 2])).toBe(3);
    expect(median([7])).toBe(7);
  });

  it('sorts by size and not by text, and leaves its input as it is', () => {
    const numbers = [10, 9, 100];
    expect(median(numbers)).toBe(10);
    expect(numbers).toEqual([10, 9, 100]);
  });

  it('interpolates a percentile', () => {
    expect(percentile([0, 10], 0.95)).toBeCloseTo(9.5);
    expect(percentile([1, 2, 3], 0)).toBe(1);
    expect(percentile([1, 2, 3], 1)).toBe(3);
  });

  it('says the middle and the range', () => {
    expect(summary([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
  });

  it('starts each round one further, so that over the rounds each is first once', () => {
    expect(rotated(['a', 'b', 'c'], 0)).toEqual(['a', 'b', 'c']);
    expect(rotated(['a', 'b', 'c'], 1)).toEqual(['b', 'c', 'a']);
    expect([0, 1, 2].map((round) => rotated(['a', 'b', 'c'], round)[0])).toEqual(['a', 'b', 'c']);
    expect(rotated(['a', 'b', 'c'], 4)).toEqual(['b', 'c', 'a']);
  });
});
