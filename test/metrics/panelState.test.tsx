import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AlertEvent } from '../../src/analysis';
import { en } from '../../src/i18n/en';
import {
  IndicatorCard,
  type IndicatorSource,
  MetricsPanelRoot,
  type MetricsPanelRootProps,
  useMetricsPanel,
} from '../../src/metrics';
import type { CharterDraft, Observation } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

const { quillmere } = exampleCharters;

beforeAll(async () => {
  await Promise.all([import('../../src/metrics/lazyParts'), import('../../src/metrics/panelDialogs')]);
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}, 60_000);

const show = (props: Partial<MetricsPanelRootProps> = {}) =>
  render(<MetricsPanelRoot charter={quillmere} now="2026-09-30" locale={en} {...props} />);

function Day() {
  return <output>{useMetricsPanel().asOf}</output>;
}

function HeadlineProbe() {
  const { edits } = useMetricsPanel();
  return (
    <button type="button" onClick={() => edits.onHeadlineChange?.('x', true)}>
      {Object.keys(edits).join()}
    </button>
  );
}

describe('the day of a panel', () => {
  const dayOf = (now: string, timeZone?: string) => {
    const { unmount } = show({
      now,
      charter: { ...quillmere, calendar: { ...quillmere.calendar, timeZone } },
      children: <Day />,
    });
    const day = screen.getByRole('status').textContent;
    unmount();
    return day;
  };

  it('is the one that an instant has in the zone of the calendar', () => {
    expect(dayOf('2026-09-30T22:30:00Z', 'Europe/Athens')).toBe('2026-10-01');
    expect(dayOf('2026-09-30T22:30:00Z')).toBe('2026-09-30');
    expect(dayOf('2026-09-30', 'Europe/Athens')).toBe('2026-09-30');
    expect(dayOf('2026-09-30T22:30:00Z', 'Nowhere/Land')).toBe('2026-09-30');
  });

  it('is where the last months end, of a timestamp too', async () => {
    const ranges: unknown[] = [];
    show({ now: '2026-09-30T10:00:00Z', onRangeChange: (range) => ranges.push(range) });
    const choice = await screen.findByRole('combobox', { name: 'Time' });
    fireEvent.change(choice, { target: { value: '3' } });
    expect(ranges).toEqual([{ from: '2026-07-01', to: '2026-09-30' }]);
  });
});

describe('alerts', () => {
  const series = (...values: number[]): Observation[] =>
    values.map((value, at) => ({ period: `2026-0${at + 1}`, value }));
  const charter = (...values: number[]): CharterDraft => ({
    schemaVersion: 1,
    id: 'c',
    indicators: [
      {
        id: 'a',
        label: 'A',
        kind: 'leading',
        series: series(...values),
        thresholds: [{ id: 't', level: 'warn', operator: 'above', value: 10 }],
      },
    ],
  });
  const told: string[][] = [];
  const onAlert = (events: readonly AlertEvent[]) => told.push(events.map(({ key }) => key));
  const later = () => act(() => new Promise((resolve) => setTimeout(resolve, 80)));

  it('tell how a threshold stands now, and nothing of the time before', async () => {
    told.length = 0;
    const panel = show({ charter: charter(1, 20, 1, 20, 1, 20), onAlert });
    await waitFor(() => expect(told).toEqual([['a/t/2026-06/raised']]));
    panel.unmount();
    show({ charter: charter(1, 20, 1), onAlert });
    await waitFor(() => expect(told).toHaveLength(2));
    expect(told[1]).toEqual(['a/t/2026-02/cleared']);
  });

  it('wait for the figures of a source, and judge no others', async () => {
    told.length = 0;
    let answer = (_: { series: Observation[] }) => {};
    const indicatorSource: IndicatorSource = {
      load: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    };
    show({ charter: charter(1, 20), indicatorSource, onAlert });
    await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeTruthy());
    await later();
    expect(told).toEqual([]);
    await act(async () => answer({ series: series(1, 1, 30) }));
    await waitFor(() => expect(told).toEqual([['a/t/2026-03/raised']]));
  });

  it('of an indicator that the source does not hold rest on the charter', async () => {
    told.length = 0;
    show({ charter: charter(1, 20), indicatorSource: { load: async () => undefined }, onAlert });
    await waitFor(() => expect(told).toEqual([['a/t/2026-02/raised']]));
  });
});

describe('what a panel renders anew', () => {
  it('is nothing when its host renders with new handlers that say the same', () => {
    let commits = 0;
    const ids = (quillmere.indicators ?? []).slice(0, 2);
    const cards = (
      <Profiler id="cards" onRender={() => (commits += 1)}>
        {ids.map((indicator) => (
          <IndicatorCard key={indicator.id} indicator={indicator} />
        ))}
      </Profiler>
    );
    const panel = () => (
      <MetricsPanelRoot charter={quillmere} now="2026-09-30" locale={en} onFiguresChange={() => {}}>
        {cards}
      </MetricsPanelRoot>
    );
    const { rerender } = render(panel());
    const before = commits;
    rerender(panel());
    expect(commits).toBe(before);
  });

  it('runs the newest handler all the same', () => {
    const ran: string[] = [];
    const panel = (name: string) => (
      <MetricsPanelRoot
        charter={quillmere}
        now="2026-09-30"
        locale={en}
        onHeadlineChange={() => ran.push(name)}
      >
        <HeadlineProbe />
      </MetricsPanelRoot>
    );
    const { rerender } = render(panel('old'));
    rerender(panel('new'));
    fireEvent.click(screen.getByRole('button', { name: 'onHeadlineChange' }));
    expect(ran).toEqual(['new']);
  });
});

describe('the import of many indicators', () => {
  it('is offered only to hosts that take all changes at once, and gives them so', async () => {
    const given: unknown[] = [];
    const { unmount } = show({ onFiguresChange: () => {} });
    await screen.findByRole('radio', { name: 'Results first' });
    expect(screen.queryByRole('button', { name: 'Import figures' })).toBeNull();
    unmount();
    show({ onFiguresImport: (changes) => given.push(changes.map(({ indicatorId }) => indicatorId)) });
    fireEvent.click(await screen.findByRole('button', { name: 'Import figures' }));
    const [one, other] = quillmere.indicators ?? [];
    fireEvent.change(await screen.findByRole('textbox', { name: 'Table' }), {
      target: { value: `indicatorId,period,value\n${one?.id},2026-10,1\n${other?.id},2026-10,2` },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Take over 2 figures' }));
    expect(given).toEqual([[one?.id, other?.id]]);
  });
});

describe('the detail', () => {
  it('shows a forecast when somebody asks', async () => {
    show({ defaultSelected: 'dis' });
    const button = await screen.findByRole('button', { name: 'Forecast' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryByText(/If nothing changes/i)).toBeNull();
    const words = () => document.querySelector('[data-charter-part="chart"]')?.textContent ?? '';
    const before = words();
    fireEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(words().length).toBeGreaterThan(before.length);
  });

  it('says where the indicator should stand by now', async () => {
    const [first] = quillmere.indicators ?? [];
    const one = {
      ...first,
      id: 'p',
      baseline: { value: 10, period: '2025-12' },
      target: { value: 20, period: '2026-12' },
      unit: 'count' as const,
      series: [{ period: '2026-06', value: 12 }],
    };
    show({ now: '2026-07-01', charter: { schemaVersion: 1, id: 'c', indicators: [one] } });
    const summary = await screen.findByText('Why this status?');
    const details = summary.closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const term = await screen.findByText('Should stand by now at');
    expect(term.nextElementSibling?.textContent).toBe('15.0');
  });
});
