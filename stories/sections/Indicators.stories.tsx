import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { IndicatorsSectionRoot } from '../../src';
import type { CharterDraft } from '../../src/model';
import { CharterStage, exampleFor, type StageGlobals, wordsOf } from '../support/CharterStage';
import { sectionStories } from '../support/sectionStories';

const { empty, invalid, readOnly, localized } = sectionStories('indicators', IndicatorsSectionRoot);

/** How success is measured. */
const meta = {
  title: 'Sections/Indicators',
  component: IndicatorsSectionRoot,
} satisfies Meta<typeof IndicatorsSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;

/** As it stands in an example charter, with what happened and a calendar of its own. */
export const Filled: Story = {
  render: (args, { globals }) => (
    <CharterStage charter={withDetails(globals)} globals={globals}>
      <IndicatorsSectionRoot {...args} />
    </CharterStage>
  ),
};

/** The first indicator opened, its targets, thresholds and process behaviour unfolded. */
export const Details: Story = {
  ...Filled,
  play: async ({ canvasElement, globals }) => {
    const words = wordsOf(globals);
    const [first] = withDetails(globals).indicators ?? [];
    const name = words.t('list-ui.edit', { item: first ? words.indicatorName(first) : '' });
    await userEvent.click(within(canvasElement).getByRole('button', { name }));
    const dialog = await within(document.body).findByRole('dialog');
    for (const folded of dialog.querySelectorAll('summary')) await userEvent.click(folded);
    const threshold = await within(dialog).findByRole('group', {
      name: words.t('list.indicators.thresholds.heading'),
    });
    await expect(within(threshold).getAllByRole('listitem')).toHaveLength(1);
  },
};

export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;

/** The example of the language, with what few indicators need on its first one. */
function withDetails(globals: StageGlobals): CharterDraft {
  const example = exampleFor(globals);
  const greek = globals.locale === 'el';
  const [first, ...others] = example.indicators ?? [];
  if (!first) return example;
  const detailed = {
    ...first,
    targets: [
      { id: 't1', from: '2026-01', to: '2026-06', shape: 'flat', value: 40 },
      {
        id: 't2',
        from: '2026-07',
        shape: 'line',
        start: 40,
        value: 60,
        setOn: '2026-06-30',
        reason: greek ? 'Προστέθηκαν δύο σύμβουλοι.' : 'Two coaches joined.',
      },
    ],
    thresholds: [{ id: 'h1', level: 'warn', operator: 'below', value: 35, forPeriods: 2 }],
    aggregation: 'mean',
    behavior: { rules: 'wheeler', lockedFrom: '2025-10', lockedTo: '2026-06' },
  };
  return {
    ...example,
    indicators: [detailed, ...others],
    annotations: [
      {
        id: 'a1',
        at: '2026-04-01',
        kind: 'method-change',
        text: greek ? 'Νέο CRM: μετρούν και οι ανανεώσεις.' : 'New CRM: renewals count as well.',
        indicatorIds: [first.id],
      },
      {
        id: 'a2',
        at: '2026-07-01',
        kind: 'event',
        text: greek ? 'Αύξηση τιμοκαταλόγου.' : 'List prices went up.',
      },
    ],
    calendar: { fiscalYearStartMonth: 4, timeZone: 'Europe/Athens' },
  };
}
