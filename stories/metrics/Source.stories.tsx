import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { type IndicatorSource, MetricsPanelRoot, type SourceFigures } from '../../src/metrics';
import type { CharterDraft, Observation } from '../../src/model';
import { fromDayNumber, toDayNumber } from '../../src/model/dates';
import { exampleCharters } from '../../src/testing';
import { localeOf, wordsOf } from '../support/CharterStage';
import { seen } from '../support/seen';

const now = '2026-09-30';
const { quillmere } = exampleCharters;
const held = new Map(quillmere.indicators?.map(({ id, series }) => [id, series]));

/** The charter as a company keeps it whose figures live elsewhere. */
const bare: CharterDraft = {
  ...quillmere,
  indicators: quillmere.indicators?.map(({ series: _, ...indicator }) => indicator),
};

/** What the company's system holds, as it comes over the network: fetched for real, from an address that holds it. */
async function fetchFigures(id: string, signal: AbortSignal, more: object = {}): Promise<SourceFigures> {
  const body = JSON.stringify({ series: held.get(id) ?? [], asOf: now, ...more });
  const response = await fetch(`data:application/json,${encodeURIComponent(body)}`, { signal });
  return (await response.json()) as SourceFigures;
}

const ready: IndicatorSource = { load: ({ indicatorId, signal }) => fetchFigures(indicatorId, signal) };

const meta = {
  title: 'Metrics/Source',
  component: MetricsPanelRoot,
  parameters: { layout: 'fullscreen' },
  args: { charter: bare, now, indicatorSource: ready, defaultSelected: 'coa' },
  render: (args, { globals }) => <MetricsPanelRoot {...args} locale={localeOf(globals)} />,
} satisfies Meta<typeof MetricsPanelRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

/** How the figures of manager coaching stand, as the card and the detail say. */
const lines = (root: HTMLElement) => [...root.querySelectorAll('[data-charter-part="source-state"]')];
const cardOf = (root: HTMLElement) =>
  root.querySelector<HTMLElement>('[data-indicator="coa"]') as HTMLElement;
const stateOf = (root: HTMLElement) =>
  cardOf(root).querySelector('[data-charter-part="source-state"]')?.getAttribute('data-state');

/** Figures came from the company's system, with the day they were gathered. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(stateOf(canvasElement)).toBe('ready'));
    await expect(cardOf(canvasElement)).toHaveTextContent('79');
  },
};

/** A source that has not answered yet: everything has its place already. */
export const Loading: Story = {
  args: { indicatorSource: { load: () => new Promise(() => {}) } },
  play: async ({ canvasElement, globals }) => {
    await waitFor(() => expect(cardOf(canvasElement)).toHaveAttribute('aria-busy', 'true'));
    await expect(cardOf(canvasElement)).toHaveTextContent(seen(wordsOf(globals).t('source.loading')));
  },
};

/** A source that knows the indicators and has no figures. */
export const Empty: Story = {
  args: { indicatorSource: { load: async () => ({ series: [] }) } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(stateOf(canvasElement)).toBe('empty'));
  },
};

/** A source that could give a part only, some of which could not be read. */
export const Partial: Story = {
  args: {
    indicatorSource: {
      load: async ({ indicatorId }) => ({
        series: [...(held.get(indicatorId) ?? []).slice(0, 6), { period: 'soon', value: 1 }],
        partial: true,
      }),
    },
  },
  play: async ({ canvasElement, globals }) => {
    await waitFor(() => expect(stateOf(canvasElement)).toBe('partial'));
    await expect(cardOf(canvasElement)).toHaveTextContent(
      seen(wordsOf(globals).t('source.dropped', { count: 1 })),
    );
  },
};

/** A source that knows of newer figures and could not give them. */
export const Stale: Story = {
  args: {
    indicatorSource: {
      load: ({ indicatorId, signal }) =>
        fetchFigures(indicatorId, signal, { stale: true, asOf: '2026-09-27' }),
    },
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(stateOf(canvasElement)).toBe('stale'));
  },
};

/** A source that is away. Each indicator says so, and can be asked for again. */
export const Failed: Story = {
  args: { indicatorSource: { load: () => Promise.reject(new Error('502')) } },
  play: async ({ canvasElement, globals }) => {
    await waitFor(() => expect(stateOf(canvasElement)).toBe('failed'));
    await expect(cardOf(canvasElement)).toHaveTextContent(seen(wordsOf(globals).t('source.failed.rejected')));
  },
};

/** A source whose figures can be had once, then not, then again; `changed` is what it was told to call. */
function fickle(): IndicatorSource & { changed: () => void; works: boolean } {
  const told = new Map<string, () => void>();
  let asked = 0;
  const source = {
    works: true,
    changed: () => {
      for (const tell of told.values()) tell();
    },
    /** Each answer has a note more, since the same figures again are no news. */
    load: async ({ indicatorId, signal }: Parameters<IndicatorSource['load']>[0]) => {
      if (!source.works) throw new Error('offline');
      const { series, ...rest } = await fetchFigures(indicatorId, signal);
      asked++;
      return { ...rest, series: series.map((one) => ({ ...one, note: String(asked) })) };
    },
    subscribe: (id: string, changed: () => void) => {
      told.set(id, changed);
      return () => told.delete(id);
    },
  };
  return source;
}

const breaking = fickle();

/** A refresh that failed: the last good figures stay, with their day, and can be asked for again. */
export const FailedWithLastValue: Story = {
  args: { indicatorSource: breaking },
  play: async ({ canvasElement }) => {
    breaking.works = true;
    await waitFor(() => expect(stateOf(canvasElement)).toBe('ready'));
    breaking.works = false;
    breaking.changed();
    await waitFor(() => expect(stateOf(canvasElement)).toBe('failed'));
    await expect(cardOf(canvasElement)).toHaveTextContent('79');
  },
};

const mending = fickle();

/** A refresh that brought newer figures, after a failure and a press of the button; said once, politely. */
export const Refreshed: Story = {
  args: { indicatorSource: mending },
  play: async ({ canvasElement, globals }) => {
    mending.works = true;
    await waitFor(() => expect(stateOf(canvasElement)).toBe('ready'));
    mending.works = false;
    mending.changed();
    await waitFor(() => expect(stateOf(canvasElement)).toBe('failed'));
    mending.works = true;
    const again = within(cardOf(canvasElement)).getByText(seen(wordsOf(globals).t('source.retry')));
    await userEvent.click(again);
    await waitFor(() => expect(stateOf(canvasElement)).toBe('ready'));
    await expect(lines(cardOf(canvasElement))[0]).toHaveFocus();
    const said = wordsOf(globals).t('source.news.refreshed', { names: '' }).slice(0, 4);
    const spoken = () => within(canvasElement).getAllByRole('status');
    await waitFor(() => expect(spoken().some((one) => one.textContent?.includes(said))).toBe(true));
  },
};

/** A hundred thousand days that move by chance: the same ones each time. */
function manyDays(): Observation[] {
  const last = toDayNumber(now);
  let seed = 12345;
  let value = 100;
  return Array.from({ length: 100_000 }, (_, index) => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    value += seed / 2 ** 32 - 0.5;
    return { period: fromDayNumber(last - 99_999 + index), value: Math.round(value * 100) / 100 };
  });
}

/** Two hundred and seventy years of days in one series: read once, drawn as far as can be seen, every one in the table. */
export const HundredThousandPoints: Story = {
  args: {
    charter: {
      schemaVersion: 1,
      id: 'days',
      indicators: [
        {
          id: 'coa',
          label: { en: 'Visits', el: 'Επισκέψεις' },
          kind: 'leading',
          unit: 'count',
          cadence: 'weekly',
        },
      ],
    },
    indicatorSource: { load: async () => ({ series: manyDays() }) },
  },
  play: async ({ canvasElement, globals }) => {
    await waitFor(() => expect(stateOf(canvasElement)).toBe('ready'));
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole('slider')).toHaveAttribute('max', '99999'));
    await userEvent.click(canvas.getByText(seen(wordsOf(globals).t('panel.show-data'))));
    await expect(canvas.getAllByRole('row').length).toBeGreaterThan(10);
  },
};
