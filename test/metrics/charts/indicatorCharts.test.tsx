import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { IntlProvider } from '../../../src';
import { seriesRows } from '../../../src/analysis/seriesRows';
import { createIntl } from '../../../src/i18n';
import { en } from '../../../src/i18n/en';
import {
  BehaviorChart,
  IndicatorChart,
  LagChart,
  MetricsPanelRoot,
  ScatterChart,
  SixTwelveChart,
  VarianceChart,
} from '../../../src/metrics';
import { TrendChart } from '../../../src/metrics/charts/TrendChart';
import { trendFigure } from '../../../src/metrics/trendFigure';
import type { Indicator } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';
import { discount, happened, noise, seriesOf, signups, winRate } from '../../../stories/metrics/chartData';

const asOf = '2026-09-30';
const intl = createIntl({ locale: en });

beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

function figureOf(indicator: Indicator, options = {}) {
  const rows = seriesRows(indicator.series, { asOf });
  return trendFigure({ indicator, rows }, undefined, { asOf, ...options }, intl);
}

function drawingOf(indicator: Indicator, width = 800, options = {}) {
  const drawing = figureOf(indicator, options).drawing(width, 0);
  if (drawing.kind !== 'trend') throw new Error('no trend');
  return drawing;
}

describe('the trend', () => {
  it('draws 1,800 points with as many elements as 24', () => {
    const long = { ...signups, series: seriesOf('2021-10-27', 1800, (i) => Math.round(noise(i) * 90)) };
    const count = (indicator: Indicator) => {
      const { container, unmount } = render(<TrendChart {...drawingOf(indicator)} />);
      const elements = container.querySelectorAll('*').length;
      unmount();
      return elements;
    };
    const [few, many] = [count(winRate), count(long)];
    expect(few).toBeGreaterThan(20);
    expect(many).toBeLessThanOrEqual(few + 20);
    expect(many).toBeLessThan(150);
  });

  it('says that it marks no signals over more periods than it judges', () => {
    const long = (count: number) => ({
      ...signups,
      series: seriesOf('2015-01-01', count, (i) => noise(i) * 90),
    });
    const wordsOf = (count: number) => {
      const { container, unmount } = render(figureOf(long(count)).below);
      const text = container.textContent;
      unmount();
      return text;
    };
    const words = 'Signals are not marked over more than 3,000 periods. Choose a shorter range to see them.';
    expect(wordsOf(3001)).toContain(words);
    expect(wordsOf(3000)).not.toContain(words);
  });

  it('tells its marks apart by form and dash, not by colour alone', () => {
    const { container } = render(
      <TrendChart
        {...drawingOf({
          ...winRate,
          thresholds: [{ id: 't', level: 'breach', operator: 'below', value: 20 }],
        })}
      />,
    );
    const paths = [...container.querySelectorAll('path')];
    const dashes = paths.map((path) => path.getAttribute('stroke-dasharray')).filter(Boolean);
    expect(dashes).toEqual(expect.arrayContaining(['5 4', '1 3']));
    expect(container.querySelector('[data-mark="diamond"]')?.getAttribute('d')).not.toBe('');
    expect(container.querySelector('[data-side]')?.getAttribute('data-side')).toBe('below');
  });

  it('marks results by squares and what is done by dots, so that a pair differs in more than hue', () => {
    const marksOf = (indicator: Indicator) => {
      const { container, unmount } = render(<TrendChart {...drawingOf(indicator)} />);
      const marks = [...container.querySelectorAll('[data-mark]')].map((mark) =>
        mark.getAttribute('data-mark'),
      );
      unmount();
      return marks;
    };
    expect(marksOf({ ...winRate, kind: 'lagging' })).toContain('square');
    expect(marksOf({ ...winRate, kind: 'lagging' })).not.toContain('dot');
    expect(marksOf({ ...winRate, kind: 'leading' })).toContain('dot');
    expect(marksOf({ ...winRate, kind: 'leading' })).not.toContain('square');
  });

  it('joins a period that still runs by a dashed line and shows it hollow', () => {
    const rows = seriesRows(winRate.series, { asOf: '2026-09-10' });
    const { drawing } = trendFigure({ indicator: winRate, rows }, undefined, { asOf: '2026-09-10' }, intl);
    const data = drawing(800, 0);
    expect(data).toMatchObject({ openFrom: 23 });
    const { container } = render(data.kind === 'trend' ? <TrendChart {...data} /> : null);
    const dashed = container.querySelector('path[stroke-dasharray="2 4"]')?.getAttribute('d') ?? '';
    expect(dashed.match(/[ML]/g)).toHaveLength(2);
  });

  it('says what its marks mean, and reads out what happened and which signal', () => {
    const figure = figureOf(winRate, { annotations: happened });
    const { container } = render(figure.below);
    expect(container.textContent).toContain('2. February 3, 2026, New baseline: Deals under €5,000');
    expect(figure.reading(5)).toContain('New playbook');
    expect(figureOf(winRate).reading(16)).toContain('beyond a limit');
  });

  it('says when the axis does not start at zero, and only then', () => {
    expect(figureOf(winRate).note).toBe('The axis does not start at zero.');
    expect(figureOf({ ...winRate, target: { value: 0 } }).note).toBe('');
  });

  it('draws the counter-indicator under it on the same axis, says why, and reads both', () => {
    const sourceOf = (indicator: Indicator) => ({ indicator, rows: seriesRows(indicator.series, { asOf }) });
    const figure = trendFigure(sourceOf(winRate), sourceOf(discount), { asOf }, intl);
    const data = figure.drawing(800, 23);
    const { counter, domain, room, end } = data.kind === 'trend' ? data : {};
    expect(counter).toMatchObject({ domain, room, end, cursor: 11, name: 'Average discount' });
    expect(figure.note).toContain('It would show the price of pushing this indicator too hard.');
    expect(figure.reading(23)).toMatch(/^September 2026: 29\.4%.* · Average discount, September 2026: 17/);
    expect(figure.reading(0)).not.toContain('Average discount');
  });

  it('forecasts flat, with an interval, below no figure that could be', () => {
    const rows = seriesRows(winRate.series, { asOf });
    const data = trendFigure({ indicator: winRate, rows, forecast: true }, undefined, { asOf }, intl).drawing(
      800,
      0,
    );
    const { forecast } = data.kind === 'trend' ? data : {};
    expect(forecast?.fan).toHaveLength(4);
    const [last, before] = [forecast?.fan.at(-1), forecast?.fan.at(-2)];
    expect((last?.high ?? 0) - (last?.low ?? 0)).toBeGreaterThan((before?.high ?? 0) - (before?.low ?? 0));
    expect(drawingOf(winRate).forecast).toBeUndefined();
  });

  it.each([
    ['one figure', seriesOf('2026-09', 1, () => 29.4), '29.4%'],
    ['only missing ones', seriesOf('2026-07', 3, () => null), 'No period has a figure'],
  ])('of %s says so instead', async (_name, series, words) => {
    render(
      <IntlProvider locale={en}>
        <IndicatorChart indicator={{ ...winRate, series }} asOf={asOf} />
      </IntlProvider>,
    );
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('the charts of an indicator', () => {
  const charts = { BehaviorChart, VarianceChart, SixTwelveChart };

  it.each([
    ['BehaviorChart', 23, 'Step from the figure before'],
    ['VarianceChart', 23, 'Against the year before'],
    ['SixTwelveChart', 11, 'Year before'],
  ] as const)('%s has a cursor over its places and a table of its own', async (name, most, column) => {
    const Chart = charts[name];
    render(
      <IntlProvider locale={en}>
        <Chart indicator={winRate} asOf={asOf} />
      </IntlProvider>,
    );
    const cursor = await screen.findByRole('slider');
    expect(cursor.getAttribute('max')).toBe(String(most));
    expect(cursor.getAttribute('aria-valuetext')).toContain('September 2026: 29.4%');
    fireEvent.change(cursor, { target: { value: '0' } });
    expect(cursor.getAttribute('aria-valuetext')).not.toContain('September 2026');
    expect(screen.getByRole('columnheader', { name: column, hidden: true })).toBeTruthy();
  });

  it('say in words what the process can do about its target', async () => {
    render(
      <IntlProvider locale={en}>
        <BehaviorChart indicator={winRate} asOf={asOf} />
      </IntlProvider>,
    );
    expect(await screen.findByText(/cannot reach this target without changing/)).toBeTruthy();
    expect(screen.getByText('Limits of routine variation from 24 figures (rules: Wheeler).')).toBeTruthy();
  });

  it('say once how each is read, under its name', async () => {
    const { quillmere } = exampleCharters;
    const [link] = quillmere.links ?? [];
    if (!link) throw new Error('no link');
    const charts = [
      <BehaviorChart key="behavior" indicator={winRate} asOf={asOf} />,
      <VarianceChart key="variance" indicator={winRate} asOf={asOf} />,
      <SixTwelveChart key="six-twelve" indicator={winRate} asOf={asOf} />,
      <LagChart key="lags" charter={quillmere} link={link} asOf={asOf} />,
      <ScatterChart key="scatter" charter={quillmere} link={link} asOf={asOf} />,
    ];
    render(<IntlProvider locale={en}>{charts}</IntlProvider>);
    await waitFor(() => expect(screen.getAllByRole('slider')).toHaveLength(charts.length));
    for (const figure of document.querySelectorAll('figure')) {
      const note = figure.querySelector('figcaption small')?.textContent ?? '';
      expect(note.length).toBeGreaterThan(10);
      expect(figure.textContent?.split(note)).toHaveLength(2);
      expect(figure.firstElementChild?.tagName).toBe('FIGCAPTION');
    }
  });

  it('keep what was chosen while another indicator is looked at, and offer only what its figures allow', async () => {
    const few = { ...discount, series: discount.series?.slice(0, 4) };
    const charter = { ...exampleCharters.quillmere, links: [], indicators: [winRate, discount, few] };
    const panel = (selected: string) => (
      <MetricsPanelRoot
        locale={en}
        now={asOf}
        selected={selected}
        charter={{ ...charter, indicators: [winRate, { ...discount, id: 'second' }, { ...few, id: 'few' }] }}
      />
    );
    const { rerender } = render(panel('win'));
    const views = within(await screen.findByRole('group', { name: 'Show as' }));
    fireEvent.click(views.getByRole('radio', { name: 'Process behaviour' }));
    expect(screen.getByText('Win rate: process behaviour')).toBeTruthy();
    rerender(panel('second'));
    expect(screen.getByText('Average discount: process behaviour')).toBeTruthy();
    rerender(panel('few'));
    expect(screen.queryByRole('radio', { name: 'Process behaviour' })).toBeNull();
    expect(screen.getByText(/at least six figures; there are 4/)).toBeTruthy();
    rerender(panel('win'));
    expect(screen.getByText('Win rate: process behaviour')).toBeTruthy();
    await screen.findByRole('slider');
  });
});

describe('a series of months and quarters', () => {
  const mixed: Indicator = {
    id: 'x',
    direction: 'higher-is-better',
    target: { value: 5 },
    series: [...seriesOf('2026-01', 6, (i) => i + 1), ...seriesOf('2025-Q1', 4, (i) => 100 + i)],
  };

  it.each([
    ['trend', IndicatorChart],
    ['variance', VarianceChart],
  ])('%s: has a place for each period of the newest kind alone', async (_, Chart) => {
    render(
      <IntlProvider locale={en}>
        <Chart indicator={mixed} asOf={asOf} />
      </IntlProvider>,
    );
    const cursor = await screen.findByRole('slider');
    expect(cursor.getAttribute('max')).toBe('5');
    for (let at = 0; at < 6; at++) {
      fireEvent.change(cursor, { target: { value: String(at) } });
      expect(cursor.getAttribute('aria-valuetext')).toMatch(/2026: [1-6]\b/);
    }
  });
});
