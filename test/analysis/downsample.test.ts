import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downsample, type LinePoint } from '../../src/analysis';
import reference from '../data/reference-series.json';

const line = (values: (number | null)[]): LinePoint[] => values.map((y, x) => ({ x, y }));
const places = (points: LinePoint[]) => points.map(({ x }) => x);
const sales = line(reference.BJsales);

describe('downsample', () => {
  it('LTTB keeps the reference indices of BJsales, 150 to 20', () => {
    expect(places(downsample(sales, 20))).toEqual([
      0, 6, 12, 17, 27, 39, 47, 56, 58, 74, 80, 86, 93, 106, 113, 120, 125, 138, 144, 149,
    ]);
  });

  it('gives back a line that is short enough, the same objects in a new list', () => {
    const same = downsample(sales, 150);
    expect(same).toEqual(sales);
    expect(same).not.toBe(sales);
    expect(downsample(sales, 20)[3]).toBe(sales[17]);
    expect(downsample([], 10)).toEqual([]);
  });

  it('keeps flagged points within the budget', () => {
    const flagged = sales.map((point) => ({ ...point, keep: point.x === 3 || point.x === 100 }));
    const kept = places(downsample(flagged, 20));
    expect(kept).toEqual(expect.arrayContaining([0, 3, 100, 149]));
    expect(kept.length).toBeLessThanOrEqual(20);
  });

  it('keeps the ends of a gap and the gap', () => {
    const gap = line(reference.BJsales.map((value, i) => (i >= 70 && i <= 80 ? null : value)));
    const kept = downsample(gap, 20);
    expect(places(kept)).toEqual(expect.arrayContaining([69, 70, 81]));
    expect(kept.filter(({ y }) => y === null)).toHaveLength(1);
    expect(kept.length).toBeLessThanOrEqual(20);
  });

  it('keeps a lone value between two gaps', () => {
    const lone = line(reference.BJsales.map((value, i) => (i >= 70 && i <= 80 && i !== 75 ? null : value)));
    expect(places(downsample(lone, 12))).toEqual(expect.arrayContaining([69, 70, 75, 76, 81]));
  });

  it('keeps every point that must stay, in order, and stays within the budget when those alone do', () => {
    const point = fc.record({
      y: fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { nil: null, freq: 8 }),
      keep: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 200 }), fc.integer({ min: 3, max: 60 }), (raw, max) => {
        const points = raw.map((item, x) => ({ ...item, keep: item.keep && x % 7 === 0, x }));
        const kept = downsample(points, max);
        const must = points.filter(({ x, y, keep }) => {
          const [before, after] = [points[x - 1], points[x + 1]];
          const edge = y !== null && (before?.y === null || after?.y === null);
          return x === 0 || x === points.length - 1 || keep || edge;
        });
        const gaps = points.filter(({ x, y }) => y === null && x > 0 && points[x - 1]?.y !== null);
        const needed = new Set([...must, ...gaps]);
        for (const item of needed) expect(kept).toContain(item);
        expect(places(kept)).toEqual([...new Set(places(kept))].sort((a, b) => a - b));
        expect(kept.length).toBeLessThanOrEqual(Math.max(max, needed.size));
      }),
    );
  });

  it('thins 100,000 points to 800', () => {
    const long = Array.from({ length: 100_000 }, (_, x) => ({ x, y: Math.sin(x / 500) * (x % 97) }));
    expect(downsample(long, 800)).toHaveLength(800);
  });
});
