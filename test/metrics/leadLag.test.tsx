import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type SeriesRow, seriesRows } from '../../src/analysis';
import { timeOf } from '../../src/analysis/periodBounds';
import { en } from '../../src/i18n/en';
import { MetricsPanelRoot } from '../../src/metrics';
import { leadLagRows } from '../../src/metrics/leadLagRows';
import { exampleCharters } from '../../src/testing/examples';

const asOf = '2026-09-30';
const { quillmere } = exampleCharters;

beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

describe('pairing periods', () => {
  const row = (period: string): SeriesRow => ({
    period,
    value: 1,
    state: 'complete',
    time: timeOf(period),
  });
  const periods = (leading: string[], lagging: string[], months: number) =>
    leadLagRows(leading.map(row), lagging.map(row), months).map(
      (pair) => `${pair.leading?.period} ${pair.lagging?.period}`,
    );

  it('puts each period beside the one that ends so many months later', () => {
    expect(periods(['2026-01', '2026-02', '2026-03'], ['2026-01', '2026-02', '2026-03'], 1)).toEqual([
      'undefined 2026-01',
      '2026-01 2026-02',
      '2026-02 2026-03',
      '2026-03 undefined',
    ]);
    expect(periods(['2026-01'], ['2026-01'], 0)).toEqual(['2026-01 2026-01']);
  });

  it('leaves periods alone whose effect was not measured yet', () => {
    expect(periods(['2026-01', '2026-02', '2026-03'], ['2026-05', '2026-06'], 2)).toEqual([
      '2026-01 undefined',
      '2026-02 undefined',
      '2026-03 2026-05',
      'undefined 2026-06',
    ]);
  });

  it('finds the longer period in which the day falls', () => {
    expect(periods(['2026-01', '2026-03', '2026-04'], ['2026-Q1', '2026-Q2', '2026-Q3'], 2)).toEqual([
      '2026-01 2026-Q1',
      '2026-03 2026-Q2',
      '2026-04 2026-Q2',
      'undefined 2026-Q3',
    ]);
  });
});

describe('a link in detail', () => {
  it('is what the panel opens with: both indicators, the newest pair read out, what to do and what is not shown', async () => {
    render(<MetricsPanelRoot charter={quillmere} now={asOf} locale={en} />);
    expect((await screen.findByRole('slider')).getAttribute('aria-valuetext')).toBe(
      'Manager coaching coverage, August 2026: 75%, target at least 80%, 5 points below it · Win rate, September 2026: 28.0%, target at least 28.0%, exactly on it',
    );
    const aside = within(
      document.querySelector<HTMLElement>('[data-charter-part="panel-aside"]') as HTMLElement,
    );
    expect(await aside.findByText('r 0.95, 8 pairs')).toBeTruthy();
    expect(aside.getByText('Both on track: keep going')).toBeTruthy();
    expect(aside.getByText(/does not show cause/)).toBeTruthy();
    const marked = document.querySelectorAll('[data-charter-part="card"][data-selected]');
    expect([...marked].map((card) => card.getAttribute('data-indicator'))).toEqual(['coa', 'win']);
  });

  it('has a table whose every pair stands in the data', async () => {
    render(<MetricsPanelRoot charter={quillmere} now={asOf} locale={en} />);
    await screen.findByRole('slider');
    const table = screen.getByText('Show data').closest('details')?.querySelector('table');
    const rows = [...(table?.tBodies[0]?.rows ?? [])];
    const [coverage, wins] = ['coa', 'win'].map((id) =>
      seriesRows(quillmere.indicators?.find((one) => one.id === id)?.series, { asOf }),
    );
    const texts = (column: number) => rows.flatMap((row) => row.cells[column]?.textContent || []);
    expect(texts(1)).toEqual(
      coverage?.map(({ value }) => (value === null ? 'no data · Not collected' : `${value}%`)),
    );
    expect(texts(3)).toEqual(wins?.map(({ value }) => `${value?.toFixed(1)}%`));
  });

  it('describes both indicators when somebody asks, and works nothing out before', async () => {
    render(<MetricsPanelRoot charter={quillmere} now={asOf} locale={en} />);
    const summary = await screen.findByText('In words');
    const details = summary.closest('details') as HTMLDetailsElement;
    expect(details.querySelector('dl')).toBeNull();
    details.open = true;
    expect(await within(details).findByText(/^Win rate: First /)).toBeTruthy();
    expect(within(details).getByText(/July 2026 \(Not collected\)/)).toBeTruthy();
  });

  it('opens from the list of links, and an indicator from its card', async () => {
    const onSelectedChange = vi.fn();
    render(
      <MetricsPanelRoot charter={quillmere} now={asOf} locale={en} onSelectedChange={onSelectedChange} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Onboarding completion time, Ramp time' }));
    expect(await screen.findByText('Onboarding completion time, then ramp time 2 months later')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Win rate' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'See it with Manager coaching coverage' }),
    );
    expect(onSelectedChange.mock.calls).toEqual([['onb-ramp'], ['win'], ['coa-win']]);
  });

  it('to an indicator that is not there says so', () => {
    const links = [{ id: 'x', leadingId: 'coa', laggingId: 'gone' }];
    render(<MetricsPanelRoot charter={{ ...quillmere, links }} now={asOf} locale={en} />);
    expect(screen.getAllByText(/names an indicator that is not there/).length).toBeGreaterThan(0);
  });
});

describe('entering figures', () => {
  it('is offered only where the host takes them', async () => {
    const { rerender } = render(
      <MetricsPanelRoot charter={quillmere} now={asOf} locale={en} defaultSelected="coa" />,
    );
    await screen.findByText('Why this status?');
    expect(screen.queryByRole('button', { name: 'Enter figures' })).toBeNull();
    rerender(
      <MetricsPanelRoot
        charter={quillmere}
        now={asOf}
        locale={en}
        defaultSelected="coa"
        onFiguresChange={() => {}}
      />,
    );
    expect(await screen.findByRole('button', { name: 'Enter figures' })).toBeTruthy();
  });

  it('gives the whole series of the indicator, with the new figure in its place', async () => {
    const onFiguresChange = vi.fn();
    render(
      <MetricsPanelRoot
        charter={quillmere}
        now={asOf}
        locale={en}
        defaultSelected="coa"
        onFiguresChange={onFiguresChange}
      />,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Enter figures' }));
    const value = await screen.findByRole('textbox', { name: 'Value' });
    await userEvent.type(value, '81{Enter}');
    const [id, series] = onFiguresChange.mock.calls[0] ?? [];
    expect(id).toBe('coa');
    expect(series.slice(0, -1)).toEqual(quillmere.indicators?.find((one) => one.id === 'coa')?.series);
    expect(series.at(-1)).toEqual({ period: '2026-10', value: 81 });
  });
});
