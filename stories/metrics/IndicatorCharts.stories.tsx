import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { IntlProvider } from '../../src';
import { BehaviorChart, type IndicatorChartProps, SixTwelveChart, VarianceChart } from '../../src/metrics';
import { localeOf, wordsOf } from '../support/CharterStage';
import { seen } from '../support/seen';
import { discount, happened, noise, rampTime, seriesOf, signups, winRate } from './chartData';

const charts = { behavior: BehaviorChart, variance: VarianceChart, 'six-twelve': SixTwelveChart };

type Args = Pick<IndicatorChartProps, 'indicator' | 'asOf' | 'range' | 'annotations'> & {
  chart: keyof typeof charts;
};

const meta = {
  title: 'Metrics/Charts of an indicator',
  args: { chart: 'behavior', indicator: winRate, asOf: '2026-09-30' },
  render: ({ chart, ...args }, { globals }) => {
    const Chart = charts[chart];
    return (
      <IntlProvider locale={localeOf(globals)}>
        <div className="ec-root stage-sheet">
          <Chart {...args} />
        </div>
      </IntlProvider>
    );
  },
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Figures with their limits, steps below; signals by their form; what the process can do about its target in words. */
export const Behavior: Story = {
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const cursor = await canvas.findByRole('slider');
    await fireEvent.change(cursor, { target: { value: '16' } });
    await expect(cursor).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining(intl.t('chart.behavior.jump')),
    );
    await userEvent.click(canvas.getByText(seen(intl.t('panel.show-data'))));
    await expect(
      canvas.getByRole('columnheader', { name: intl.t('chart.behavior.range') }),
    ).toBeInTheDocument();
  },
};

/** A change of method begins new limits; a person has called one value an outlier. */
export const BehaviorSegments: Story = {
  args: {
    annotations: [
      ...happened,
      { id: 'o', at: '2025-06-02', kind: 'outlier', text: { en: 'One very large deal' } },
    ],
  },
};

/** Six to eleven figures give limits on trial. */
export const BehaviorTrial: Story = {
  args: { indicator: { ...discount, series: discount.series?.slice(0, 9) } },
};

/** Fewer than six figures give none, and the chart says so. */
export const BehaviorTooFew: Story = {
  args: { indicator: { ...discount, series: discount.series?.slice(0, 4) } },
};

/** Five years of days. */
export const BehaviorLong: Story = {
  args: {
    indicator: { ...signups, series: seriesOf('2021-10-27', 1800, (i) => Math.round(40 + noise(i) * 16)) },
  },
};

/** Differences to the target and to the year before; lower is better here, so bars below zero are welcome. */
export const Variance: Story = {
  args: { chart: 'variance', indicator: rampTime },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const cursor = await within(canvasElement).findByRole('slider');
    await expect(cursor).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining(intl.t('chart.variance.previous')),
    );
  },
};

/** Many periods: the newest of them, labelled at the cursor. The last month is not over. */
export const VarianceMany: Story = { args: { chart: 'variance', asOf: '2026-09-12' } };

/** Without a target earlier figures remain. */
export const VarianceWithoutTarget: Story = {
  args: { chart: 'variance', indicator: { ...signups, target: undefined } },
};

/** Six weeks and twelve months, the year before dashed. */
export const SixTwelve: Story = {
  args: { chart: 'six-twelve', indicator: signups },
  play: async ({ canvasElement }) => {
    const cursor = await within(canvasElement).findByRole('slider');
    await expect(cursor).toHaveAttribute('max', '17');
  },
};

/** A monthly series has its months alone. */
export const SixTwelveMonths: Story = { args: { chart: 'six-twelve' } };

/** Nobody has said how weeks make a month. */
export const SixTwelveUnknown: Story = {
  args: { chart: 'six-twelve', indicator: { ...signups, aggregation: undefined } },
};
