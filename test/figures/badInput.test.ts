import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tooMany } from '../../src/export/figures/mostFigures';
import { type ReadOptions, readFigures } from '../../src/export/figures/readFigures';
import { readFiguresInSlices } from '../../src/figures/readInSlices';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import type { Indicator } from '../../src/model';

const inEnglish = createIntl({ locale: en });
const inGreek = createIntl({ locale: el });
const rate: Indicator = { id: 'win', unit: 'percent' };
const revenue: Indicator = { id: 'rev', unit: 'currency', currency: 'EUR' };
const deals: Indicator = { id: 'deals', label: 'Deals won', unit: 'count' };

const file = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8');

function read(text: string, about: ReadOptions['about'], intl = inEnglish, asOf?: string) {
  const table = readFigures(text, { intl, about, asOf });
  return table.ok ? table : expect.fail(table.issue.code);
}

/** Of each row its figure, or what is wrong with it in words. */
function said(text: string, about: ReadOptions['about'], intl = inEnglish) {
  return read(text, about, intl).rows.map((row) =>
    row.outcome === 'bad' ? intl.issue(row.issue) : row.observation,
  );
}

describe('two currencies in one column', () => {
  it('are an issue of each row that is not in the currency of the indicator', () => {
    expect(said(file('two-currencies.csv'), revenue)).toEqual([
      { period: '2026-10', value: 12, note: 'first' },
      expect.stringContaining('Row 3 is in $, the figures before it are in EUR'),
      { period: '2026-12', value: 13 },
      { period: '2027-01', value: 14 },
      expect.stringContaining('Row 6 is in USD'),
    ]);
  });

  it('are one where the indicator has none: the first row decides, and a code is kept', () => {
    expect(said('period,value,currency\n2026-10,1,USD\n2026-11,$2,\n2026-12,3,EUR', rate)).toEqual([
      { period: '2026-10', value: 1, currency: 'USD' },
      { period: '2026-11', value: 2, currency: 'USD' },
      expect.stringContaining('Row 4 is in EUR, the figures before it are in USD'),
    ]);
  });

  it('are an issue of a row that says one beside the figure and another one in it', () => {
    expect(said('period,value,currency\n2026-10,€1,USD', deals)).toEqual([
      expect.stringMatching(/Row 2 is in (€|USD)/),
    ]);
  });

  it.each(['-€12', '€-12', '−12 €', '€ -12', '-12 EUR'])('reads the minus of %s', (money) => {
    expect(said(`2026-10\t${money}`, revenue)).toEqual([{ period: '2026-10', value: -12 }]);
  });
});

describe('what a figure is divided from', () => {
  it('gives the figure where only that is said, and none where it is zero', () => {
    expect(said(file('ratios.csv'), rate)).toEqual([
      { period: '2026-10', value: 25, numerator: 7, denominator: 28 },
      { period: '2026-11', value: 0, numerator: 0, denominator: 31, note: 'no deal won' },
      {
        period: '2026-12',
        value: null,
        numerator: 0,
        denominator: 0,
        missing: 'not-applicable',
        note: 'nothing decided',
      },
      { period: '2027-01', value: 100 / 3, numerator: 1, denominator: 3 },
      expect.stringContaining('too large'),
    ]);
  });

  it('is a percentage too where only the catalogue says so', () => {
    const text = 'period,numerator,denominator\n2026-10,7,28';
    expect(said(text, { id: 'win', metricId: 'win-rate' })).toEqual([
      { period: '2026-10', value: 25, numerator: 7, denominator: 28 },
    ]);
  });

  it('is read under Greek headings, and divides without the hundred of a percentage', () => {
    expect(said(file('greek.csv'), { id: 'n' }, inGreek)).toEqual([
      { period: '2026-10', value: 600.25, numerator: 1200.5, denominator: 2, currency: 'EUR' },
      expect.stringContaining('Γραμμή 3: το νόμισμα είναι USD, ενώ οι προηγούμενες τιμές είναι σε EUR'),
    ]);
  });

  it('leaves a figure that is said as it is, but none divided by zero', () => {
    expect(said('period,value,numerator,denominator\n2026-10,24,1,4\n2026-11,5,1,0', rate)).toEqual([
      { period: '2026-10', value: 24, numerator: 1, denominator: 4 },
      { period: '2026-11', value: null, numerator: 1, denominator: 0, missing: 'not-applicable' },
    ]);
  });
});

it.each(['∞', '-∞', 'Infinity', '1e400', 'NaN'])(
  'takes no figure from %s, whichever way numbers are written',
  (text) => {
    for (const numbers of ['locale', 'plain'] as const) {
      const table = readFigures(`2026-10,${text}`, { intl: inEnglish, about: rate, numbers });
      expect(table.ok && table.counts.bad).toBe(1);
    }
  },
);

it('accepts a period that has not begun, and says so', () => {
  const table = read('2026-09,1\n2026-10,2\n2026-11,3', rate, inEnglish, '2026-10-01');
  expect(table.rows.map((row) => 'ahead' in row && row.ahead)).toEqual([false, false, true]);
  expect(table.ahead).toBe(1);
});

describe('a table of many indicators', () => {
  const all = [rate, deals, { id: 't1', label: 'Twin' }, { id: 't2', label: 'Twin' }];

  it('finds each by its id or its name, and says of which rows there is none', () => {
    expect(said(file('many-indicators.csv'), all)).toEqual([
      { period: '2026-11', value: 29 },
      { period: '2026-10', value: 28 },
      expect.stringContaining('Row 4: there is no indicator “nobody”'),
      expect.stringContaining('“∞”'),
      expect.stringContaining('“1e400”'),
      { period: '2026-12', value: 12 },
      expect.stringContaining('Row 8: there is no indicator “Twin”'),
      expect.stringContaining('Row 9 repeats the period'),
    ]);
  });

  it('counts what would happen to each', () => {
    const { groups, counts } = read(file('many-indicators.csv'), all);
    expect(groups.map(({ indicator, counts: each }) => [indicator.id, each.new])).toEqual([
      ['win', 2],
      ['deals', 1],
    ]);
    expect(counts).toMatchObject({ new: 3, bad: 5 });
  });

  it('is refused when it does not say which row is about which', () => {
    const table = readFigures('period,value\n2026-10,1', { intl: inEnglish, about: all });
    expect(!table.ok && table.issue.code).toBe('csv.no-indicator-column');
  });
});

describe('more figures than can be kept', () => {
  const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
  const days = (count: number, from = 0) =>
    Array.from({ length: count }, (_, n) => `${day(from + n)},1`).join('\n');

  it('are refused, since a charter with them could not be opened again', () => {
    const table = read(days(10_001), rate);
    const issue = tooMany(table, rate);
    expect(issue && inEnglish.issue(issue)).toContain('One indicator would have 10,001 figures');
    expect(tooMany(read(days(10_000), rate), rate)).toBeUndefined();
    expect(tooMany(table, rate, { series: Infinity, all: Infinity })).toBeUndefined();
  });

  it('are counted over all indicators, with those that are there already', () => {
    const full = Array.from({ length: 4 }, (_, n) => ({
      id: `i${n}`,
      series: Array.from({ length: 10_000 }, (_, at) => ({ period: day(at), value: 1 })),
    }));
    const table = read(`indicatorId,period,value\nwin,2026-10,1`, [...full, rate]);
    expect(tooMany(table, [...full, rate])?.code).toBe('csv.too-many-figures');
    expect(tooMany(table, [...full.slice(1), rate])).toBeUndefined();
  });
});

describe('reading in slices', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, n) =>
      `i${n % 20},${2000 + Math.floor(n / 240)}-${String((Math.floor(n / 20) % 12) + 1).padStart(2, '0')},${n}`,
  );
  const text = `indicatorId,period,value\n${rows.join('\n')}\nnobody,2026-10,1`;
  const about = Array.from({ length: 20 }, (_, n) => ({ id: `i${n}` }));
  const options = { intl: inEnglish, about };

  it('gives what reading at once gives, and says how far it is on the way', async () => {
    const shares: number[] = [];
    const table = await readFiguresInSlices(text, {
      ...options,
      signal: new AbortController().signal,
      onProgress: (share) => shares.push(share),
    });
    expect(table).toEqual(readFigures(text, options));
    expect(table?.ok && table.counts).toMatchObject({ new: 20_000, bad: 1 });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('stops when it is told to, with no table', async () => {
    const stop = new AbortController();
    let pauses = 0;
    const table = await readFiguresInSlices(text, {
      ...options,
      signal: stop.signal,
      onProgress: () => {
        pauses++;
        stop.abort();
      },
    });
    expect(table).toBeUndefined();
    expect(pauses).toBe(1);
  });
});
