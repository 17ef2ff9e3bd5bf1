import { describe, expect, it } from 'vitest';
import { seriesRows } from '../../src/analysis/seriesRows';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { readingOf } from '../../src/metrics/readings';
import { changeSentence } from '../../src/metrics/sentences';
import { numberSentences } from '../../src/metrics/seriesWords';
import { canForecast, trendForecast } from '../../src/metrics/trendForecast';
import type { Indicator } from '../../src/model';

const [english, greek] = [createIntl({ locale: en }), createIntl({ locale: el })];
const indicator: Indicator = {
  id: 'i',
  direction: 'higher-is-better',
  target: { value: 80 },
  series: [90, 92, 91, 93, 92, 94, 10, 12, 11, 60, 13, 14, 12].map((value, i) => ({
    period: `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value,
  })),
};
const annotations = [
  { id: 'm', at: '2026-07-01', kind: 'method-change' },
  { id: 'o', at: '2026-10-15', kind: 'outlier' },
];

describe('a period that is not over', () => {
  it.each(['partial', 'ahead'] as const)('is held against no target (%s)', (state) => {
    const text = readingOf(indicator, { period: '2026-12', value: 14, state }, english);
    expect(text).toContain('at least 80');
    expect(text).not.toMatch(/below|above/);
    expect(readingOf(indicator, { period: '2026-12', value: 14, state: 'complete' }, english)).toMatch(
      /below/,
    );
  });
});

describe('a new way of counting', () => {
  it('is said instead of a change', () => {
    const judging = { asOf: '2026-07-31', annotations };
    expect(changeSentence(indicator, judging, english)).toBe(
      'counted another way since July 2026, so not compared',
    );
    expect(changeSentence(indicator, judging, greek)).toBe(
      'άλλος τρόπος μέτρησης από: Ιούλιος 2026, χωρίς σύγκριση',
    );
    expect(changeSentence(indicator, { ...judging, asOf: '2026-08-31' }, english)).toMatch(
      /^up 2 since July/,
    );
  });

  it('starts the forecast anew, without outliers', () => {
    const options = { asOf: '2027-01-31', annotations };
    const { mark } = trendForecast(indicator, options, english) ?? {};
    expect(mark?.value).toBeGreaterThan(10);
    expect(mark?.value).toBeLessThan(14.1);
    expect(mark?.fan.at(-1)?.high).toBeLessThan(20);
    expect(trendForecast(indicator, { ...options, asOf: '2026-11-30' }, english)).toBeUndefined();
  });

  it('is offered a forecast exactly where there is one, on any day and with any notes', () => {
    const notes = [[], annotations, [{ id: 'r', at: '2026-09-10', kind: 'rebase' }], annotations.slice(1)];
    const found = notes.flatMap((each) =>
      Array.from({ length: 14 }, (_, i) => {
        const asOf = `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-28`;
        const options = { asOf, annotations: each };
        const offered = canForecast(indicator, seriesRows(indicator.series, { asOf }), options);
        expect(offered, `${asOf} ${JSON.stringify(each)}`).toBe(
          trendForecast(indicator, options, english) !== undefined,
        );
        return offered;
      }),
    );
    expect(new Set(found).size).toBe(2);
  });

  it('is named beside the mean', () => {
    expect(numberSentences(indicator, { asOf: '2026-12-31', annotations }, english).join(' ')).toMatch(
      /mean 12(?:\.0)?\. .*since July 2026/,
    );
  });
});
