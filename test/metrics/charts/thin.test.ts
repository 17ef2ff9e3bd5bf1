import { expect, it } from 'vitest';
import { thin } from '../../../src/metrics/charts/thin';

const points = Array.from({ length: 5000 }, (_, time) => ({ time, value: time === 2500 ? null : time % 97 }));

it('leaves about a point for each pixel, with what is kept, the ends and the gap', () => {
  const keep = new Set([7, 8, 4001]);
  const line = thin(points, 400, keep);
  expect(line.length).toBeLessThanOrEqual(403);
  expect(line.length).toBeGreaterThan(390);
  const left = new Set(line.map(({ x }) => x));
  for (const time of [0, 4999, ...keep, 2499, 2500, 2501]) expect(left.has(time)).toBe(true);
});

it('does not let many kept points crowd out the rest', () => {
  const keep = new Set(Array.from({ length: 1000 }, (_, i) => 2600 + i));
  expect(thin(points, 400, keep).filter(({ x }) => x < 2500).length).toBeGreaterThan(150);
});

it('leaves a short line as it is', () => {
  expect(thin(points.slice(0, 60), 20, new Set())).toHaveLength(60);
});
