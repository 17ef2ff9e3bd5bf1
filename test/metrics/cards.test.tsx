import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { seriesRows } from '../../src/analysis/seriesRows';
import { en } from '../../src/i18n/en';
import { IntlProvider } from '../../src/kit/IntlProvider';
import { type ChartDrawing, MetricsPanelRoot, type MetricsPanelRootProps } from '../../src/metrics';
import { LeadLagDrawing } from '../../src/metrics/LeadLagDrawing';
import { MetricsPanelSpan } from '../../src/metrics/MetricsPanelHeading';
import type { CharterDraft, Indicator } from '../../src/model';

const now = '2026-06-15';

beforeAll(async () => {
  await import('../../src/metrics/lazyParts');
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}, 60_000);

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
const series = months.map((period, at) => ({ period, value: 10 + at }));

const charterOf = (...indicators: Partial<Indicator>[]): CharterDraft => ({
  schemaVersion: 1,
  id: 'c',
  indicators: indicators.map((one, at) => ({
    id: `i${at}`,
    label: `Indicator ${at}`,
    kind: 'leading',
    unit: 'count',
    direction: 'higher-is-better',
    series,
    ...one,
  })),
});

const show = (props: Partial<MetricsPanelRootProps> & Pick<MetricsPanelRootProps, 'charter'>) =>
  render(<MetricsPanelRoot now={now} locale={en} {...props} />);

const cardText = () => document.querySelector('[data-charter-part="card-status"]')?.textContent;
/** Heights at which the line of a small drawing turns, and how many pieces it has. */
const linesOf = (name: string) =>
  [...document.querySelectorAll(`[data-charter-part="sparkline"] [data-line="${name}"]`)].map((line) =>
    [...(line.getAttribute('d') ?? '').matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((match) => Number(match[1])),
  );

describe('what is wanted', () => {
  it('stands on card and summary as the status was judged by: the entry that holds now, else the one target', async () => {
    const targets = [
      { id: 'a', from: '2026-01', to: '2026-03', shape: 'flat' as const, value: 12 },
      { id: 'b', from: '2026-04', to: '2026-06', shape: 'flat' as const, value: 20 },
    ];
    show({ charter: charterOf({ target: { value: 99 }, targets }) });
    expect(cardText()).toContain('target 20');
    const term = await screen.findByText('Target value', { selector: 'dt' });
    expect(term.nextElementSibling?.textContent).toBe('20');
    cleanup();
    show({ charter: charterOf({ target: { value: 99 }, targets: targets.slice(0, 1) }) });
    expect(cardText()).toContain('target 99');
  });

  it('of a band is its range', () => {
    show({ charter: charterOf({ direction: 'band', target: { low: 11, high: 13 } }) });
    expect(cardText()).toMatch(/target 11 (to|–) 13/);
  });

  it('is one line of the small drawing, two of a band, and turns where the target does', () => {
    const targets = [
      { id: 'a', from: '2026-01', shape: 'step' as const, value: 10 },
      { id: 'b', from: '2026-04', shape: 'step' as const, value: 20 },
    ];
    show({
      charter: charterOf(
        { target: { value: 20 } },
        { direction: 'band', target: { low: 11, high: 13 } },
        { targets },
      ),
    });
    const [one, low, high, step] = linesOf('target');
    expect(new Set(one).size).toBe(1);
    expect(Number(low?.[0])).toBeGreaterThan(Number(high?.[0]));
    // Of each level stretch its ends.
    expect(step).toHaveLength(4);
    expect([step?.[0], step?.[3]]).toEqual([step?.[1], step?.[2]]);
    expect(Number(step?.[1])).toBeGreaterThan(Number(step?.[2]));
  });

  it('is drawn over both series of a link as over one', () => {
    const drawings: ChartDrawing[] = [];
    const targets = [{ id: 'a', from: '2026-03', shape: 'step' as const, value: 12 }];
    const { indicators: [leading, lagging] = [] } = charterOf(
      { targets },
      { direction: 'band', target: { low: 11, high: 13 } },
    );
    if (!leading || !lagging) throw new Error('no indicators');
    const rows = seriesRows(series, { asOf: now });
    render(
      <IntlProvider locale={en}>
        <LeadLagDrawing
          {...{ leading, lagging, early: rows, late: rows, pairs: [], cursor: 0, shift: 1, expected: 1 }}
          calendar={undefined}
          width={600}
          show={(drawing) => {
            drawings.push(drawing);
            return <svg />;
          }}
        />
      </IntlProvider>,
    );
    const drawing = drawings.at(-1);
    if (drawing?.kind !== 'lead-lag') throw new Error('another drawing');
    expect(drawing.leading.wanted?.lines[0]?.some(({ y }) => y === null)).toBe(true);
    expect(drawing.lagging.wanted?.lines.map((line) => line[0]?.y)).toEqual([11, 13]);
  });
});

describe('the small drawing', () => {
  const endOf = () => {
    const mark = document.querySelector('[data-charter-part="sparkline"] circle');
    return [mark?.getAttribute('cx'), mark?.getAttribute('cy')];
  };

  it('leaves out periods that still run or lie ahead, and ends with the newest complete figure', () => {
    show({ charter: charterOf({}) });
    const [complete, end] = [linesOf('actual'), endOf()];
    cleanup();
    const open = [...series, { period: '2026-06', value: 1 }, { period: '2026-07', value: 2 }];
    show({ charter: charterOf({ series: open }) });
    expect(linesOf('actual')).toEqual(complete);
    expect(endOf()).toEqual(end);
  });

  it('has periods of the newest length only', () => {
    show({ charter: charterOf({ series: [{ period: '2025-Q4', value: 400 }, ...series] }) });
    expect(linesOf('actual')[0]).toHaveLength(months.length);
  });

  it('of a long series keeps its extremes and its newest figure', () => {
    const long = Array.from({ length: 2000 }, (_, at) => ({
      period: new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10),
      value: at === 1000 ? 500 : at % 7,
    }));
    show({ charter: charterOf({ series: long }) });
    const [line = []] = linesOf('actual');
    expect(line.length).toBeLessThan(600);
    expect(Math.min(...line)).toBe(5);
  });
});

it('covers the time of figures that count: one of nothing, divided by zero, does not', () => {
  const odd = [{ period: '2025-12', value: 4, numerator: 4, denominator: 0 }, ...series];
  const charter = charterOf({ series: odd });
  render(
    <MetricsPanelRoot charter={charter} now={now} locale={en}>
      <MetricsPanelSpan />
    </MetricsPanelRoot>,
  );
  expect(document.querySelector('[data-charter-part="panel-span"]')?.textContent).toMatch(/^January 2026/);
});

it('a card shows its indicator when its name is pressed', () => {
  const chosen: string[] = [];
  show({ charter: charterOf({}, {}), onSelectedChange: (id) => chosen.push(id) });
  fireEvent.click(screen.getByRole('button', { name: 'Indicator 1' }));
  expect(chosen).toEqual(['i1']);
});
