import { describe, expect, it } from 'vitest';
import { seriesRows } from '../../../src/analysis';
import { createIntl } from '../../../src/i18n';
import { en } from '../../../src/i18n/en';
import { wantedLines } from '../../../src/metrics/wantedLines';
import type { Indicator } from '../../../src/model';

const intl = createIntl({ locale: en });
const points = seriesRows(
  ['2026-01', '2026-02', '2026-03', '2026-04'].map((period) => ({ period, value: 1 })),
  { asOf: '2026-12-31' },
);
const [jan = 0, feb = 0, mar = 0, apr = 0] = points.map(({ time }) => time);
const linesOf = (indicator: Partial<Indicator>) =>
  wantedLines({ id: 'x', direction: 'higher-is-better', ...indicator }, points, undefined, intl);

describe('what is wanted', () => {
  it('is one level line from end to end, with its word', () => {
    const wanted = linesOf({ target: { value: 80 } });
    expect(wanted?.lines).toEqual([
      [
        { x: jan, y: 80 },
        { x: apr, y: 80 },
      ],
    ]);
    expect(wanted?.labels).toEqual([{ at: 80, from: jan, text: 'target 80' }]);
  });

  it('steps half-way between two periods, so that each figure stands over its own target', () => {
    const targets = [
      { id: 'a', from: '2026-01', shape: 'step' as const, value: 10 },
      { id: 'b', from: '2026-03', shape: 'step' as const, value: 20 },
    ];
    const middle = (feb + mar) / 2;
    expect(linesOf({ targets })?.lines[0]).toEqual([
      { x: jan, y: 10 },
      { x: middle, y: 10 },
      { x: middle, y: 20 },
      { x: apr, y: 20 },
    ]);
  });

  it('slopes from period to period where it is a line, and is absent where there is none', () => {
    const targets = [
      { id: 'a', from: '2026-02', to: '2026-04', shape: 'line' as const, start: 10, value: 30 },
    ];
    const line = linesOf({ targets })?.lines[0] ?? [];
    expect(line.filter(({ y }) => y !== null).map(({ y }) => y)).toEqual([10, 20, 30]);
    expect(line[0]).toEqual({ x: jan, y: null });
  });

  it('is two lines and the stretch between for a band', () => {
    const wanted = linesOf({ direction: 'band', target: { low: 2, high: 4 }, tolerancePct: 50 });
    expect(wanted?.lines.map((line) => line[0]?.y)).toEqual([2, 4]);
    expect(wanted?.band?.[0]).toEqual({ x: jan, low: 2, high: 4 });
    expect(wanted?.tolerance?.[0]).toEqual({ x: jan, low: 1, high: 5 });
    expect(wanted?.labels.map(({ text }) => text)).toEqual(['at least 2', 'at most 4']);
  });

  it('tolerates on the losing side only', () => {
    expect(linesOf({ target: { value: 80 }, tolerancePct: 10 })?.tolerance?.[0]).toEqual({
      x: jan,
      low: 72,
      high: 80,
    });
    const lower = linesOf({ direction: 'lower-is-better', target: { value: 80 }, tolerancePct: 10 });
    expect(lower?.tolerance?.[0]).toEqual({ x: jan, low: 80, high: 88 });
  });

  it('is nothing without a target', () => {
    expect(linesOf({})).toBeUndefined();
  });
});
