import { describe, expect, it } from 'vitest';
import { type Bar, type Computation, chartBars, type Row, type Summary } from './bars.mjs';

const flat = (value: number): Summary => ({ median: value, min: value, max: value });

function row(scene: string, size: number, peer: string, painted: number, more: Partial<Row> = {}): Row {
  const mount = {
    painted: flat(painted),
    script: flat(painted / 2),
    work: flat(painted),
    longTasks: flat(0),
    longest: flat(0),
  };
  return { scene, size, throttle: 1, peer, failures: [], mount, ...more };
}

function computation(work: string, peer: string, time: number, throttle = 1): Computation {
  return { work, peer, throttle, time: flat(time) };
}

function barsOf(rows: Row[], computations: Computation[] = []): Record<string, Bar> {
  return Object.fromEntries(chartBars({ rows, computations }).map((bar) => [bar.name, bar]));
}

const cards = '24 cards, mount to painted against plain SVG';
const detail = 'Detail chart of 100,000 points, mount to painted against uPlot';

describe('the bars of the charts', () => {
  it('meets a bar at its limit and misses it beyond', () => {
    const at = (ours: number) => barsOf([row('cards', 24, 'svg', 20), row('cards', 24, 'ours', ours)])[cards];
    expect(at(30)).toMatchObject({ value: 1.5, limit: 1.5, met: true });
    expect(at(31)).toMatchObject({ value: 1.55, met: false });
  });

  it('leaves a bar open when a side is missing or drew nothing', () => {
    const ours = row('cards', 24, 'ours', 20);
    expect(barsOf([ours])[cards]).toMatchObject({ value: undefined, met: undefined });
    const blank = row('cards', 24, 'svg', 1, { failures: ['a blank drawing'] });
    expect(barsOf([ours, blank])[cards]).toMatchObject({ value: undefined, met: undefined });
  });

  it('judges the processor as it is, not the slowed one', () => {
    const slow = { throttle: 4 };
    const rows = [row('cards', 24, 'svg', 20, slow), row('cards', 24, 'ours', 20, slow)];
    expect(barsOf(rows)[cards]?.met).toBeUndefined();
  });

  it('says of a missed detail chart what reading, thinning and Recharts take', () => {
    const bar = barsOf(
      [
        row('detail', 100_000, 'uplot', 20),
        row('detail', 100_000, 'ours', 200),
        row('detail', 1000, 'recharts', 30),
      ],
      [
        computation('read 100,000 periods', 'ours-analysis', 90),
        computation('thin 100,000 points', 'ours-analysis', 3),
      ],
    )[detail];
    expect(bar).toMatchObject({ value: 10, limit: 2, met: false });
    expect(bar?.reason).toContain('reading 100,000 periods takes 90.0 ms');
    expect(bar?.reason).toContain('thinning them 3.0');
    expect(bar?.reason).toContain('Recharts takes 30.0 for 1,000 points');
  });

  it('says nothing of a bar that is met', () => {
    const bar = barsOf([row('detail', 100_000, 'uplot', 20), row('detail', 100_000, 'ours', 40)])[detail];
    expect(bar?.met).toBe(true);
    expect(bar).not.toHaveProperty('reason');
  });

  it('counts the tasks over 50 ms of a usual mount', () => {
    const busy = row('cards', 24, 'ours', 80);
    busy.mount!.longTasks = flat(1);
    busy.mount!.longest = flat(70);
    const bar = barsOf([busy])['24 cards, tasks over 50 ms'];
    expect(bar).toMatchObject({ value: 1, limit: 0, met: false });
    expect(bar?.reason).toContain('70 ms');
  });

  it('says of missed statistics what their parts take', () => {
    const bar = barsOf(
      [],
      [
        computation('statistics of 50 × 260', 'ours-analysis', 200),
        computation('of it the trends', 'ours-analysis', 120),
        computation('of it the periods read', 'ours-analysis', 30),
      ],
    )['Statistics of 50 × 260 periods (ms)'];
    expect(bar?.met).toBe(false);
    expect(bar?.reason).toBe('trends of all pairs take 120.0 ms, reading the periods once 30.0');
  });

  it('judges the statistics by a frame and a lag search by 15 ms', () => {
    const bars = barsOf(
      [],
      [
        computation('statistics of 50 × 260', 'ours-analysis', 16),
        computation('lag search, K = 13, 260 periods', 'ours-analysis', 20),
      ],
    );
    expect(bars['Statistics of 50 × 260 periods (ms)']).toMatchObject({ value: 16, met: true });
    expect(bars['Lag search, K = 13, 260 periods (ms)']).toMatchObject({ value: 20, limit: 15, met: false });
  });
});
