import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { seriesRows } from '../../src/analysis';
import { periodAt } from '../../src/analysis/parsePeriod';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { IntlProvider } from '../../src/kit/IntlProvider';
import { IndicatorTable } from '../../src/metrics';
import { behaviorColumns } from '../../src/metrics/behaviorColumns';
import { ChartSummary } from '../../src/metrics/ChartDescription';
import { type DescribedChart, description } from '../../src/metrics/description';
import { LeadLagTable } from '../../src/metrics/LeadLagTable';
import { leadLagRows } from '../../src/metrics/leadLagRows';
import type { Indicator } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

const asOf = '2026-09-30';
const english = createIntl({ locale: en });
const { quillmere } = exampleCharters;
const indicatorOf = (id: string) =>
  quillmere.indicators?.find((one) => one.id === id) ?? expect.fail(`There is no ${id}.`);

/** The sentences of a level, each paragraph a line. */
const level = (chart: DescribedChart, name: string, intl = english) =>
  description(chart, intl).find((one) => one.level === name)?.paragraphs ?? [];

/** Every number in a text as it is written there. */
const numbersIn = (text: string) => text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? [];

describe('a description', () => {
  const chart = { kind: 'trend', indicators: [indicatorOf('coa')], asOf } as const;

  it('says what is drawn, then its numbers, then how they move', () => {
    expect(level(chart, 'what')).toEqual([
      'A line chart of one indicator over time.',
      'Manager coaching coverage: monthly, 12 periods up to September 2026, target at least 80%.',
    ]);
    expect(level(chart, 'numbers')).toEqual([
      'First 44% in October 2025, newest 79% in September 2026. Lowest 44% in October 2025, highest 79% in September 2026, mean 61.6%. 1 figure is missing: July 2026 (Not collected).',
    ]);
    expect(level(chart, 'shape').join()).toContain('Rising trend: 3 points a month');
    expect(level(chart, 'shape').join()).toContain('These limits are provisional');
  });

  it('says the same in Greek', () => {
    const greek = createIntl({ locale: el });
    expect(level(chart, 'what', greek)[1]).toBe(
      'Κάλυψη coaching από προϊσταμένους: ανά μήνα, 12 περίοδοι. Τελευταία: Σεπτέμβριος 2026. Στόχος: τουλάχιστον 80%.',
    );
    expect(level(chart, 'numbers', greek).join()).toContain('Λείπει 1 τιμή: Ιούλιος 2026 (Δεν συλλέχθηκε).');
  });

  it('judges nothing itself: only what people wrote stands in the last level', () => {
    expect(
      level({ ...chart, indicators: [{ id: 'x', series: [{ period: '2026-01', value: 1 }] }] }, 'judgement'),
    ).toEqual(['Nobody has written a judgement yet.']);
    const link = quillmere.links?.[0];
    const written = level(
      { kind: 'lead-lag', indicators: [indicatorOf('coa'), indicatorOf('win')], asOf, link },
      'judgement',
    );
    expect(written[0]).toBe(`Why the link is expected: ${english.text(link?.rationale)}`);
    const annotations = [
      { id: 'a', at: '2026-05-04', text: 'New price list', indicatorIds: ['coa'] },
      { id: 'b', at: '2026-05-04', text: 'Of no concern', indicatorIds: ['win'] },
    ];
    const noted = level({ ...chart, annotations }, 'judgement').join('\n');
    expect(noted).toContain('May 4, 2026: New price list');
    expect(noted).not.toContain('Of no concern');
  });

  it('of a link tells both indicators and the evidence, and ends with what that does not show', () => {
    const lines = level(
      {
        kind: 'lead-lag',
        indicators: [indicatorOf('coa'), indicatorOf('win')],
        asOf,
        link: quillmere.links?.[0],
      },
      'shape',
    );
    expect(lines.slice(0, 2).map((line) => line.split(':')[0])).toEqual([
      'Manager coaching coverage',
      'Win rate',
    ]);
    expect(lines.slice(2)).toEqual([
      'r 0.95, 95% interval from -0.85 to 1.00, from 8 pairs of changes. Exploratory: 8 pairs of changes cannot confirm a link. So far they point the way that was expected. Moving together does not show cause.',
    ]);
  });

  it('names signals with their periods and rules, and limits that are too narrow', () => {
    const series = Array.from({ length: 24 }, (_, month) => ({
      period: periodAt('month', 24_300 + month)?.key ?? '',
      value: month < 12 ? 10 + (month % 2) : 20 + (month % 2),
    }));
    const [text = ''] = level(
      { kind: 'behavior', indicators: [{ id: 'x', label: 'Calls', series }], asOf: '2028-01-01' },
      'shape',
    );
    expect(text).toContain('eight in a row on one side of the mean');
    expect(text).toMatch(/Figures follow the one before closely \(r 0\.\d\d\)/);
    expect(text).toContain('(rules: Wheeler)');
  });

  it('says of figures that swing that limits may be too wide, not too narrow', () => {
    const [text = ''] = level({ kind: 'behavior', indicators: [indicatorOf('dis')], asOf }, 'shape');
    expect(text).toMatch(/A high figure is often followed by a low one, .+ \(r -0\.70\), .+ too wide\./);
    expect(text).not.toContain('too narrow');
  });

  it('without figures says so', () => {
    const levels = description({ kind: 'trend', indicators: [{ id: 'x' }], asOf }, english);
    expect(levels.map((one) => one.level)).toEqual(['what', 'numbers', 'judgement']);
  });
});

describe('a table', () => {
  it('carries limits and signals where a chart draws them', () => {
    const options = { asOf };
    const win = indicatorOf('win');
    const columns = behaviorColumns(win, options, english);
    const [row] = seriesRows(win.series, options);
    expect(columns.map(({ label }) => label)).toEqual(['Routine variation', 'Signals']);
    expect(row && columns.map(({ cell }) => cell(row))).toEqual([
      expect.stringMatching(/^\d\d\.\d\d% to \d\d\.\d\d%$/),
      expect.any(String),
    ]);
  });

  it('holds every target of its own time', () => {
    const html = renderToStaticMarkup(
      <IntlProvider locale={en}>
        <IndicatorTable
          asOf={asOf}
          indicator={{
            id: 'x',
            unit: 'percent',
            series: [
              { period: '2026-01', value: 1 },
              { period: '2026-02', value: 2 },
            ],
            targets: [
              { id: 'a', from: '2026-01', to: '2026-01', shape: 'flat', value: 5 },
              { id: 'b', from: '2026-02', shape: 'flat', value: 7 },
            ],
          }}
        />
      </IntlProvider>,
    );
    expect(cells(html)).toEqual(['1%', '5%', '', '2%', '7%', '']);
  });
});

describe.each([
  ['en', en],
  ['el', el],
])('every number of a description in %s', (_, locale) => {
  const intl = createIntl({ locale });

  /** Numbers in the first three levels that stand in none of the tables. */
  function unfounded(chart: DescribedChart, table: React.ReactElement): string[] {
    const html = renderToStaticMarkup(
      <IntlProvider locale={locale}>
        {table}
        <ChartSummary chart={chart} shown />
      </IntlProvider>,
    );
    const known = new Set(numbersIn(html.replace(/<[^>]*>/g, ' ')));
    return description(chart, intl)
      .filter(({ level: name }) => name !== 'judgement')
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap((text) => numbersIn(text).filter((number) => !known.has(number)));
  }

  it('stands in the table of one indicator', () => {
    fc.assert(
      fc.property(indicators, (indicator) => {
        const chart: DescribedChart = { kind: 'behavior', indicators: [indicator], asOf };
        expect(unfounded(chart, <IndicatorTable indicator={indicator} asOf={asOf} />)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('stands in the table of a link', () => {
    fc.assert(
      fc.property(indicators, indicators, fc.integer({ min: 0, max: 4 }), (one, other, lagMonths) => {
        const [leading, lagging] = [
          { ...one, id: 'a' },
          { ...other, id: 'b' },
        ];
        const link = { id: 'l', leadingId: 'a', laggingId: 'b', lagMonths };
        const chart: DescribedChart = { kind: 'lead-lag', indicators: [leading, lagging], asOf, link };
        const rows = [leading, lagging].map(({ series }) => seriesRows(series, { asOf }));
        const pairs = leadLagRows(rows[0] ?? [], rows[1] ?? [], lagMonths);
        const table = (
          <>
            <LeadLagTable leading={leading} lagging={lagging} pairs={pairs} />
            <IndicatorTable indicator={leading} asOf={asOf} />
            <IndicatorTable indicator={lagging} asOf={asOf} />
          </>
        );
        expect(unfounded(chart, table)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

/** An indicator whose table fits on one page. */
const indicators: fc.Arbitrary<Indicator> = fc.record({
  id: fc.constant('x'),
  label: fc.constant('Calls'),
  unit: fc.constantFrom('percent', 'days', 'count', 'ratio'),
  direction: fc.constantFrom('higher-is-better', 'lower-is-better'),
  target: fc.option(fc.record({ value: fc.integer({ min: -50, max: 5000 }) }), { nil: undefined }),
  series: fc
    .array(
      fc.option(fc.double({ min: -5000, max: 20_000, noNaN: true }).map((value) => Number(value.toFixed(1)))),
      {
        maxLength: 24,
      },
    )
    .map((values) =>
      values.map((value, month) => ({ period: periodAt('month', 24_300 + month)?.key ?? '', value })),
    ),
});

/** The texts of the cells of a table that are no headings. */
function cells(html: string): string[] {
  return [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text = '']) => text);
}
