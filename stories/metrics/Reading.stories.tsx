import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { IntlProvider } from '../../src';
import { IndicatorChart } from '../../src/metrics';
import { localeOf, wordsOf } from '../support/CharterStage';
import { longIndicator } from '../support/longIndicator';
import { seen } from '../support/seen';

const meta = {
  title: 'Metrics/Reading',
  component: IndicatorChart,
  args: { indicator: longIndicator, asOf: '2026-09-30' },
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

/** Ninety weeks, a week that nobody counted among them. */
export const NinetyWeeks: Story = {};

/** Without looking at the drawing: the cursor reads out each week, the words say how they move, the table has them all. */
export const WithoutThePlot: Story = {
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const cursor = await canvas.findByRole('slider');
    await fireEvent.change(cursor, { target: { value: '10' } });
    await expect(cursor).toHaveAttribute('aria-valuetext', expect.stringContaining(intl.t('panel.no-data')));
    await userEvent.click(canvas.getByText(seen(intl.t('panel.in-words'))));
    await expect(await canvas.findByText(seen(intl.t('description.level.shape')))).toBeVisible();
    await userEvent.click(canvas.getByText(seen(intl.t('panel.show-data'))));
    await userEvent.click(canvas.getByRole('button', { name: intl.t('panel.earlier') }));
    await expect(canvas.getByRole('rowheader', { name: intl.period('2026-W01') })).toBeVisible();
  },
};

/** In a page that is written from right to left the drawing and its cursor keep the direction of time. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** No figures: a sentence says what to do. */
export const NoFigures: Story = { args: { indicator: { ...longIndicator, series: [] } } };
