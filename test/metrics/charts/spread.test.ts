import { expect, it } from 'vitest';
import { spread } from '../../../src/metrics/charts/spread';

it('moves what would meet apart and nothing else', () => {
  expect(spread([10, 60, 62], 15, [0, 200])).toEqual([10, 60, 75]);
  expect(spread([62, 60, 10], 15, [0, 200])).toEqual([75, 60, 10]);
});

it('stays inside while there is room', () => {
  expect(spread([98, 99, 100], 15, [0, 100])).toEqual([70, 85, 100]);
  expect(spread([-5], 15, [0, 100])).toEqual([0]);
});
