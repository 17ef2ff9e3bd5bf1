import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntlProvider } from '../../src';
import { LeadLagChart } from '../../src/metrics';
import { exampleCharters } from '../../src/testing';
import { localeOf } from '../support/CharterStage';

const { quillmere } = exampleCharters;
const link = quillmere.links?.[0] ?? { id: 'none' };

const meta = {
  title: 'Metrics/Lead and lag',
  component: LeadLagChart,
  args: { charter: quillmere, link, asOf: '2026-09-30' },
  render: (args, { globals }) => (
    <IntlProvider locale={localeOf(globals)}>
      <div className="ec-root stage-sheet">
        <LeadLagChart {...args} />
      </div>
    </IntlProvider>
  ),
} satisfies Meta<typeof LeadLagChart>;

export default meta;

type Story = StoryObj<typeof meta>;

/** What we do above what should follow, moved back by the expected delay. */
export const OneMonthLater: Story = {};

/** Without a delay both stand in the same period. */
export const SameMonth: Story = { args: { link: { ...link, lagMonths: 0 } } };

/** A link to an indicator that is not there says so. */
export const Broken: Story = { args: { link: { ...link, laggingId: 'gone' } } };
