import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ImportAllFigures, type ImportAllFiguresProps } from '../../src/figures';
import { IntlProvider } from '../../src/kit/IntlProvider';
import type { Indicator } from '../../src/model';
import { exampleFor, localeOf, type StageGlobals, wordsOf } from '../support/CharterStage';
import { seen } from '../support/seen';

/** Indicators whose figures come from a table, as a host keeps them. */
function Host({ globals, ...args }: ImportAllFiguresProps & { globals: StageGlobals }) {
  const [indicators, setIndicators] = useState(args.indicators);
  useEffect(() => {
    kept = indicators;
  }, [indicators]);
  return (
    <div className="ec-root">
      <IntlProvider locale={localeOf(globals)}>
        <ImportAllFigures
          {...args}
          indicators={indicators}
          onChange={(changes) =>
            setIndicators((before) =>
              before.map((one) => {
                const change = changes.find(({ indicatorId }) => indicatorId === one.id);
                return change ? { ...one, series: change.series } : one;
              }),
            )
          }
        />
      </IntlProvider>
    </div>
  );
}

let kept: readonly Indicator[] = [];

const meta = {
  title: 'Metrics/Figures',
  component: ImportAllFigures,
  args: { indicators: [], onChange: () => {}, asOf: '2026-09-30' },
  render: (args, { globals }) => <Host {...args} globals={globals} />,
} satisfies Meta<typeof ImportAllFigures>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Figures of several indicators from one table: counted for each, and rows that fit nowhere said one by one. */
export const ManyIndicators: Story = {
  render: (args, { globals }) => (
    <Host {...args} globals={globals} indicators={exampleFor(globals).indicators ?? []} />
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const [first, second] = exampleFor(globals).indicators ?? [];
    const lines = [
      'indicatorId,period,value',
      `${first?.id},2026-09,12`,
      `${first?.id},2026-10,13`,
      `${second?.id},2026-10,€14`,
      `${second?.id},2026-11,$15`,
      'nobody,2026-10,1',
    ];
    await userEvent.click(canvas.getByRole('textbox', { name: intl.t('figures.import.text') }));
    await userEvent.paste(lines.join('\n'));
    await expect(canvas.getByRole('button', { name: intl.t('figures.take', { count: 3 }) })).toBeEnabled();
  },
};

const long = Array.from({ length: 50 }, (_, n): Indicator => ({ id: `i${n}`, label: `Indicator ${n + 1}` }));

/** A hundred thousand figures: 2,000 days of fifty indicators. */
function longTable(): File {
  const lines = ['indicatorId,period,value'];
  for (let day = 0; day < 2000; day++) {
    const period = new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10);
    for (const { id } of long) lines.push(`${id},${period},${(day * 7) % 101}.5`);
  }
  return new File([lines.join('\n')], 'figures.csv', { type: 'text/csv' });
}

/** Tasks over 50 ms while something runs, in milliseconds. */
async function longTasks(run: () => Promise<void>): Promise<number[]> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ entryTypes: ['longtask'] });
  await run();
  // What is observed is told a moment later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return tasks;
}

const patient = { timeout: 30_000, interval: 250 };

/** A hundred thousand rows are read in slices: the page answers all the while, and reading can be stopped. */
export const LongTable: Story = {
  args: { indicators: long, most: { series: Infinity, all: Infinity } },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const box = canvas.getByLabelText(intl.t('figures.import.file'));
    const file = longTable();
    await userEvent.upload(box, file);
    await expect(await canvas.findByRole('progressbar')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: intl.t('common.cancel') }));
    await expect(canvas.getByText(seen(intl.t('figures.reading.cancelled')))).toBeVisible();
    await expect(canvas.queryByRole('progressbar')).toBeNull();
    await expect(canvas.getByRole('textbox')).toHaveFocus();

    // A look at the page by role takes longer than what is measured here.
    const shown = (selector: string) => canvasElement.querySelector<HTMLElement>(selector);
    const started = performance.now();
    const tasks = await longTasks(async () => {
      await userEvent.upload(box, file);
      await waitFor(() => expect(shown('[data-charter-part="figures-preview"]')).not.toBeNull(), patient);
    });
    // Not a time, since a busy machine stretches each task as much as the whole.
    const elapsed = performance.now() - started;
    await expect(Math.max(0, ...tasks)).toBeLessThan(Math.max(50, elapsed / 4));
    shown('[data-variant="primary"]')?.click();
    await waitFor(() => expect(kept.map(({ series }) => series?.length)).toEqual(long.map(() => 2000)));
    await expect(canvas.getByText(seen(intl.t('figures.taken', { count: 100_000 })))).toBeVisible();
  },
};
