import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { IntlProvider } from '../../../src';
import { en } from '../../../src/i18n/en';
import {
  BehaviorChart,
  type ChartDrawing,
  IndicatorChart,
  IndicatorTable,
  VarianceChart,
} from '../../../src/metrics';
import { ChartDescription } from '../../../src/metrics/ChartDescription';
import { DataTable } from '../../../src/metrics/DataTable';
import type { Indicator } from '../../../src/model';
import { seriesOf, signups, winRate } from '../../../stories/metrics/chartData';
import { takeConsole } from '../../helpers/failOnConsole';

const asOf = '2026-09-30';
const range = { from: '2026-07-01', to: '2026-08-31' };

beforeAll(async () => {
  await import('../../../src/metrics/lazyParts');
  globalThis.ResizeObserver = class {
    constructor(private readonly tell: ResizeObserverCallback) {}
    observe() {
      this.tell([{ contentRect: new DOMRect(0, 0, 600, 300) } as ResizeObserverEntry], this);
    }
    unobserve() {}
    disconnect() {}
  };
}, 60_000);

const show = (chart: React.ReactNode) => render(<IntlProvider locale={en}>{chart}</IntlProvider>);
const periods = (root: ParentNode = document) =>
  [...root.querySelectorAll('[data-charter-part="indicator-table"] tbody th')].map(
    (cell) => cell.textContent,
  );

describe('the table of a chart', () => {
  const charts = { IndicatorChart, BehaviorChart, VarianceChart };

  it.each(Object.entries(charts))('of %s follows the range, as the drawing does', async (_, Chart) => {
    show(<Chart indicator={winRate} asOf={asOf} range={range} />);
    await screen.findByRole('slider');
    expect(periods()).toEqual(['July 2026', 'August 2026']);
  });

  it('follows it before the chart has loaded too', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(
      <IntlProvider locale={en}>
        <IndicatorChart indicator={winRate} asOf={asOf} range={range} />
      </IntlProvider>,
    );
    expect(periods(page)).toEqual(['July 2026', 'August 2026']);
  });

  it('is given its range by a host alone', () => {
    show(<IndicatorTable indicator={winRate} asOf={asOf} range={range} />);
    expect(periods()).toEqual(['July 2026', 'August 2026']);
  });
});

describe('the pages of a table', () => {
  const table = (count: number) => (
    <IntlProvider locale={en}>
      <DataTable
        caption="Rows"
        columns={[{ label: 'Row' }]}
        count={count}
        rowAt={(index) => [`row ${index}`]}
      />
    </IntlProvider>
  );

  it('show the newest rows, also of a table that has grown', () => {
    const { rerender } = render(table(24));
    expect(periods().at(-1)).toBe('row 23');
    rerender(table(30));
    expect(periods().at(-1)).toBe('row 29');
  });

  it('leave the focus on the button that has reached an end', () => {
    render(table(30));
    const earlier = screen.getByRole('button', { name: 'Earlier' });
    earlier.focus();
    fireEvent.click(earlier);
    expect(periods()[0]).toBe('row 0');
    expect(document.activeElement).toBe(earlier);
    expect(earlier).toHaveProperty('disabled', false);
    expect(earlier.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(earlier);
    expect(periods()[0]).toBe('row 0');
    expect(screen.getByRole('button', { name: 'Later' }).getAttribute('aria-disabled')).toBeNull();
  });
});

it('what the cursor reads out is the output of its range', async () => {
  show(<IndicatorChart indicator={winRate} asOf={asOf} />);
  const cursor = await screen.findByRole('slider');
  const output = document.querySelector('output');
  expect(output?.htmlFor.contains(cursor.id)).toBe(true);
  expect(output?.textContent).toBe(cursor.getAttribute('aria-valuetext'));
});

it('two notes of the same words are two paragraphs', () => {
  const series = (winRate.series ?? []).map((one, at) =>
    at < 2 ? { ...one, period: '2026-09', note: 'Same' } : one,
  );
  const twice = { ...winRate, series: [...series.slice(0, 2)] };
  show(<ChartDescription chart={{ kind: 'trend', indicators: [twice], asOf }} shown />);
  expect(screen.getAllByText(/Same/)).toHaveLength(2);
});

describe('a step of the cursor', () => {
  const weeks = seriesOf('2021-W01', 293, (at) => 40 + ((at * 7) % 13));
  const readsOf = (indicator: Indicator) => {
    let reads = 0;
    const watched = new Proxy(indicator, {
      get: (target, name, receiver) => {
        if (name === 'series') reads += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    return { watched, reads: () => reads };
  };

  it.each([
    ['IndicatorChart', IndicatorChart],
    ['BehaviorChart', BehaviorChart],
    ['VarianceChart', VarianceChart],
  ] as const)('of %s works out no statistics and no row of the table', async (_, Chart) => {
    const { watched, reads } = readsOf({ ...signups, series: weeks });
    show(<Chart indicator={watched} asOf={asOf} />);
    const cursor = await screen.findByRole('slider');
    for (const words of document.querySelectorAll('details')) words.open = true;
    await waitFor(() => expect(document.querySelector('dd')).toBeTruthy());
    const before = reads();
    fireEvent.change(cursor, { target: { value: '3' } });
    expect(cursor.getAttribute('value')).toBe('3');
    expect(reads() - before).toBe(0);
  });
});

describe('a drawing that breaks', () => {
  const broken = (drawing: ChartDrawing) => {
    if (drawing.kind !== 'trend') return undefined;
    throw new Error('no drawing');
  };
  // React tells of every error that a boundary caught.
  afterEach(() => void takeConsole());

  it('says so and can be tried again', async () => {
    let fails = true;
    const renderChart = (drawing: ChartDrawing) => (fails ? broken(drawing) : <svg data-testid="theirs" />);
    show(<IndicatorChart indicator={winRate} asOf={asOf} renderChart={renderChart} />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByRole('alert').textContent).toContain('could not be shown');
    expect(screen.getByRole('slider')).toBeTruthy();
    fails = false;
    fireEvent.click(again);
    expect(await screen.findByTestId('theirs')).toBeTruthy();
  });

  it('does not keep the next indicator from being drawn', async () => {
    const renderChart = (drawing: ChartDrawing) =>
      drawing.kind === 'trend' && drawing.points.length > 20 ? broken(drawing) : <svg data-testid="theirs" />;
    const chart = (indicator: Indicator) => (
      <IntlProvider locale={en}>
        <IndicatorChart indicator={indicator} asOf={asOf} renderChart={renderChart} />
      </IntlProvider>
    );
    const { rerender } = render(chart(winRate));
    await screen.findByRole('alert');
    rerender(chart({ ...winRate, series: winRate.series?.slice(-4) }));
    expect(await screen.findByTestId('theirs')).toBeTruthy();
  });
});
