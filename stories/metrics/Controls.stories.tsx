import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { MetricsPanelRoot, type MetricsPanelRootProps } from '../../src/metrics';
import type { CharterDraft, Indicator } from '../../src/model';
import { exampleCharters } from '../../src/testing';
import { localeOf, type StageGlobals, wordsOf } from '../support/CharterStage';
import { seen } from '../support/seen';

const { quillmere } = exampleCharters;

/** A panel in which everything may be changed, as a host connects it. */
function Panel({ globals, ...args }: MetricsPanelRootProps & { globals: StageGlobals }) {
  const [charter, setCharter] = useState(args.charter);
  const [nextId] = useState(() => countedIds());
  return (
    <MetricsPanelRoot
      {...args}
      locale={localeOf(globals)}
      charter={charter}
      newId={nextId}
      onLinkChange={(id, decision) =>
        setCharter((before) => ({
          ...before,
          links: before.links?.map((one) => (one.id === id ? { ...one, ...decision } : one)),
        }))
      }
      onHeadlineChange={(id, headline) =>
        setCharter((before) => ({
          ...before,
          indicators: before.indicators?.map((one) => (one.id === id ? { ...one, headline } : one)),
        }))
      }
      onAnnotationsChange={(annotations) => setCharter((before) => ({ ...before, annotations }))}
    />
  );
}

function countedIds() {
  let count = 0;
  return () => `note-${++count}`;
}

const withIndicators = (change: (indicator: Indicator) => Indicator): CharterDraft => ({
  ...quillmere,
  indicators: quillmere.indicators?.map(change),
});

const meta = {
  title: 'Metrics/Controls',
  component: MetricsPanelRoot,
  parameters: { layout: 'fullscreen' },
  args: { charter: quillmere, now: '2026-09-30' },
  render: (args, { globals }) => <Panel {...args} globals={globals} />,
} satisfies Meta<typeof MetricsPanelRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

/** What comes first, which time, which indicators: one quiet row. Dates in the wrong order say so and change nothing. */
export const Toolbar: Story = {
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const time = await canvas.findByRole('combobox', { name: intl.t('panel.range') });
    await userEvent.selectOptions(time, intl.t('panel.range.dates'));
    const from = canvas.getByLabelText(intl.t('panel.range.from'));
    const to = canvas.getByLabelText(intl.t('panel.range.to'));
    await userEvent.type(from, '2026-06-01');
    await userEvent.type(to, '2026-02-01');
    await userEvent.tab();
    await expect(await canvas.findByText(seen(intl.t('panel.range.reversed')))).toBeVisible();
    await expect(to).toHaveAttribute('aria-invalid', 'true');
    await userEvent.selectOptions(time, intl.t('panel.range.months', { count: 6 }));
    await expect(canvas.queryByText(seen(intl.t('panel.range.reversed')))).toBeNull();
  },
};

/** For executives the results come first, and each link is read from the result backwards. */
export const ExecutiveView: Story = {
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const team = await canvas.findByRole('radio', { name: intl.t('panel.view.team') });
    team.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('radio', { name: intl.t('panel.view.executive') })).toBeChecked();
    await expect(canvasElement.querySelector('[data-charter-part="lane"]')).toHaveAttribute(
      'data-kind',
      'lagging',
    );
    await expect(canvas.getByText(seen(intl.t('panel.links.executive')))).toBeVisible();
  },
};

/** Only what passes the filters, how many that is, and a way back. */
export const Filtered: Story = {
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const opener = await canvas.findByRole('button', {
      name: (name) => name.startsWith(intl.t('panel.filter')),
    });
    opener.focus();
    await userEvent.keyboard('{Enter}');
    const choice = canvas.getAllByRole('checkbox')[0] as HTMLElement;
    choice.focus();
    await userEvent.keyboard(' ');
    await expect(choice).toBeChecked();
    await expect(
      canvas.getByText(seen(intl.t('panel.filter.shown', { count: 5, total: intl.number(6) }))),
    ).toBeVisible();
  },
};

/** Filters that let nothing through say so, with a way back that works by keyboard. */
export const NothingLeft: Story = {
  args: { defaultFilter: { statuses: ['off-track'], owners: ['enablement'] } },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    await expect(within(canvasElement).getByText(seen(intl.t('panel.filter.nothing')))).toBeVisible();
  },
};

/** Clearing from where nothing is left brings everything back and keeps the focus on the lanes. */
export const WayBack: Story = {
  args: NothingLeft.args,
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const lanes = canvasElement.querySelector<HTMLElement>('[data-charter-part="lanes"]');
    if (!lanes) throw new Error('no lanes');
    within(lanes)
      .getByRole('button', { name: intl.t('panel.filter.clear') })
      .focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(lanes.querySelectorAll('[data-charter-part="card"]').length).toBe(6));
    await expect(lanes).toHaveFocus();
  },
};

/** A belief changes with a reason and a day; without a reason nothing is kept. */
export const BeliefEditing: Story = {
  args: { defaultSelected: 'acc-dis' },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const opener = await canvas.findByRole('button', { name: intl.t('panel.belief.change') });
    opener.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = within(await canvas.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: intl.label('belief', 'retired') }));
    const reason = dialog.getByRole('textbox', { name: intl.t('field.links.beliefReason') });
    reason.focus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(await dialog.findByText(seen(intl.t('panel.belief.error.reason')))).toBeVisible();
    await expect(reason).toHaveFocus();
    await userEvent.keyboard('Two quarters of proof and no change in price.');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(canvas.getByText(seen(intl.t('panel.links.retired', { count: 1 })))).toBeVisible();
  },
};

/** What happened, beside the chart: added, taken out, and brought back. */
export const Annotations: Story = {
  args: {
    defaultSelected: 'coa',
    charter: {
      ...quillmere,
      annotations: [
        {
          id: 'outage',
          at: '2026-07-06',
          kind: 'event',
          indicatorIds: ['coa'],
          text: 'The coaching tool was down all month.',
        },
        { id: 'price', at: '2026-03-01', kind: 'event', text: 'New price list.' },
        { id: 'other', at: '2026-03-01', kind: 'event', indicatorIds: ['win'], text: 'Not about coaching.' },
      ],
    },
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const add = await canvas.findByRole('button', { name: intl.t('list.annotations.add') });
    add.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = within(await canvas.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'Managers were trained.');
    await userEvent.click(dialog.getByRole('button', { name: intl.t('panel.note.keep') }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(canvas.getByText('Managers were trained.')).toBeVisible();
    await expect(canvas.queryByText('Not about coaching.')).toBeNull();
    const remove = canvas.getByRole('button', {
      name: intl.t('list-ui.remove', { item: 'New price list.' }),
    });
    remove.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryByText('New price list.')).toBeNull();
    const undo = canvas.getByRole('button', { name: intl.t('list-ui.undo') });
    await expect(undo).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('New price list.')).toBeVisible();
  },
};

const fourteen: CharterDraft = {
  ...quillmere,
  indicators: Array.from({ length: 14 }, (_, index) => {
    const base = quillmere.indicators?.[index % 6] as Indicator;
    const round = Math.floor(index / 6);
    return {
      ...base,
      id: round ? `${base.id}-${round}` : base.id,
      ...(round && { label: `Team ${round + 1}: ${base.metricId?.replaceAll('-', ' ')}` }),
      headline: index < 5,
    };
  }),
};

/** Fourteen indicators, five of them headline ones: the others are folded, and one more can be put in front. */
export const Headlines: Story = {
  args: { charter: fourteen, defaultSelected: 'ramp' },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const toggle = await canvas.findByRole('button', { name: intl.t('field.indicators.headline') });
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    const folded = () => canvasElement.querySelectorAll('details [data-charter-part="card"]').length;
    const before = folded();
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect(folded()).toBe(before - 1);
  },
};

const onAlert = fn();

/** Thresholds that are passed stand on the card and beside the chart; the host is told once of each. */
export const Alerts: Story = {
  args: {
    defaultSelected: 'dis',
    onAlert,
    charter: withIndicators((one) =>
      one.id === 'dis'
        ? {
            ...one,
            thresholds: [
              { id: 'high', level: 'breach', operator: 'above', value: 17, forPeriods: 2 },
              { id: 'low', level: 'warn', operator: 'below', value: 10 },
            ],
          }
        : one,
    ),
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const line = intl.t('panel.breach', {
      level: intl.label('thresholdLevel', 'breach'),
      limit: intl.t('panel.breach.above', { value: intl.value({ unit: 'percent', decimals: 1 }, 17).text }),
      period: intl.period('2025-10'),
    });
    const card = canvasElement.querySelector<HTMLElement>('[data-indicator="dis"]');
    if (!card) throw new Error('no card');
    await expect(await within(card).findByText(seen(line))).toBeVisible();
    await waitFor(() => expect(onAlert).toHaveBeenCalledOnce());
  },
};

/** Why an indicator stands as it does: the reason, the figures behind it, and what process behaviour adds. */
export const WhyThisStatus: Story = {
  args: { defaultSelected: 'dis' },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    await userEvent.click(await within(canvasElement).findByText(seen(intl.t('panel.why'))));
    await expect(await within(canvasElement).findByText(seen(intl.t('chart.assurance.fails')))).toBeVisible();
  },
};

/** What is odd about figures and links is said in words, with what is done about it and what to do. */
export const BadInput: Story = {
  args: {
    defaultSelected: 'win',
    charter: {
      ...withIndicators((one) =>
        one.id === 'win'
          ? {
              ...one,
              series: [
                ...(one.series ?? []).toReversed(),
                { period: '2026-Q3', value: 27 },
                { period: '2026-08', value: 26 },
                { period: '2027-03', value: 30 },
                { period: 'spring', value: 22 },
                { period: '2025-09', value: 21, numerator: 0, denominator: 0 },
              ],
            }
          : one,
      ),
      links: [
        ...(quillmere.links ?? []),
        { id: 'self', leadingId: 'ramp', laggingId: 'ramp' },
        { id: 'back', leadingId: 'win', laggingId: 'coa' },
        { id: 'gone', leadingId: 'coa', laggingId: 'nobody' },
      ],
    },
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const overlap = intl.t('panel.fault.overlapping-periods', {
      first: intl.period('2026-09'),
      second: intl.period('2026-Q3'),
    });
    await expect(await canvas.findByText(seen(overlap))).toBeVisible();
    await expect(canvas.getByText(seen(intl.t('panel.fault.link-to-itself')))).toBeVisible();
    await expect(canvas.getByText(seen(intl.t('panel.fault.link-to-missing.lagging')))).toBeVisible();
  },
};
