import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntlProvider } from '../../src';
import { IndicatorChart } from '../../src/metrics';
import { localeOf } from '../support/CharterStage';
import { discount, happened, noise, rampTime, seriesOf, signups, winRate } from './chartData';

const meta = {
  title: 'Metrics/Charts',
  component: IndicatorChart,
  args: { indicator: winRate, asOf: '2026-09-30' },
  render: (args, { globals }) => (
    <IntlProvider locale={localeOf(globals)}>
      <div className="ec-root stage-sheet">
        <IndicatorChart {...args} />
      </div>
    </IntlProvider>
  ),
} satisfies Meta<typeof IndicatorChart>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Two years of months: target, the newest figure at the end of its line, a diamond where more than noise is at work. */
export const Trend: Story = {};

/** Missing months are gaps; a month between two gaps is a dot. */
export const Gaps: Story = {
  args: {
    indicator: {
      ...winRate,
      series: winRate.series?.map((one, i) => ([5, 7, 13, 14].includes(i) ? { ...one, value: null } : one)),
    },
  },
};

/** A month that is not over: hollow, joined by a dashed line. */
export const Unfinished: Story = { args: { asOf: '2026-09-12' } };

/** A band is two lines with a tint between them, and what still counts around it. */
export const BandTarget: Story = {
  args: {
    indicator: { ...winRate, direction: 'band', target: { low: 24, high: 28 }, tolerancePct: 20 },
  },
};

/** Targets over time: a step, then a slope. Limits at which somebody is told, with strokes on their wrong side. */
export const TargetsOverTime: Story = {
  args: {
    indicator: {
      ...winRate,
      targets: [
        { id: 't1', from: '2024-10', shape: 'step', value: 22 },
        { id: 't2', from: '2025-07', to: '2025-12', shape: 'flat', value: 25 },
        { id: 't3', from: '2026-01', to: '2026-09', shape: 'line', start: 25, value: 31 },
      ],
      thresholds: [
        { id: 'w', level: 'warn', operator: 'below', value: 20 },
        { id: 'b', level: 'breach', operator: 'at-most', value: 18, from: '2025-10' },
      ],
    },
  },
};

/** What happened, numbered: the words stand beside a number where they have room, and under the drawing always. */
export const Happened: Story = { args: { annotations: happened } };

/** The indicator that would show the price of gaming this one, under it on the same time axis. */
export const WithCounter: Story = { args: { counter: discount, range: { from: '2025-10-01' } } };

/** Where the next three months would lie if nothing changed; off unless asked for. */
export const Forecast: Story = { args: { forecast: true } };

/** One figure is a figure, not a line. */
export const OneFigure: Story = { args: { indicator: { ...winRate, series: winRate.series?.slice(-1) } } };

/** Two to five figures are a line without limits. */
export const FewFigures: Story = { args: { indicator: { ...winRate, series: winRate.series?.slice(-3) } } };

/** Where every figure is missing, the reasons are what there is to say. */
export const AllMissing: Story = {
  args: { indicator: { ...winRate, series: seriesOf('2026-05', 5, () => null) } },
};

/** Equal values are a flat line in the middle. */
export const AllEqual: Story = {
  args: { indicator: { ...winRate, target: undefined, series: seriesOf('2025-10', 12, () => 25) } },
};

/** Values on both sides of zero. */
export const Negative: Story = {
  args: {
    indicator: {
      ...winRate,
      target: { value: 2 },
      series: seriesOf('2025-10', 12, (i) => Number((noise(i) * 14 - 8).toFixed(1))),
    },
  },
};

/** A target far from every figure. */
export const FarTarget: Story = { args: { indicator: { ...winRate, target: { value: 95 } } } };

/** Large amounts of money. */
export const Huge: Story = {
  args: {
    indicator: {
      ...winRate,
      unit: 'currency',
      currency: 'EUR',
      target: { value: 2_400_000_000 },
      series: seriesOf('2025-10', 12, (i) => Math.round(1.6e9 + noise(i) * 7e8)),
    },
  },
};

/** Tiny shares. */
export const Tiny: Story = {
  args: {
    indicator: {
      ...winRate,
      unit: 'ratio',
      target: undefined,
      series: seriesOf('2025-10', 12, (i) => Number((0.01 + noise(i) * 0.02).toFixed(3))),
    },
  },
};

/** A long name, fewer days wanted. */
export const LongName: Story = { args: { indicator: rampTime } };

/** Ninety weeks. */
export const Weeks: Story = { args: { indicator: signups } };

/** Five years of days: one path, no element for each. */
export const ManyPoints: Story = {
  args: {
    indicator: {
      ...signups,
      cadence: undefined,
      series: seriesOf('2021-10-27', 1800, (i) => Math.round(40 + Math.sin(i / 90) * 10 + noise(i) * 16)),
    },
  },
};
