import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CharterProvider, ReviewSection } from '../../src';
import { ReviewAssistant, ReviewStatus } from '../../src/governance';
import type { CharterDraft } from '../../src/model';
import { createCharterSession } from '../../src/session';
import {
  accessOf,
  CharterStage,
  emptyCharter,
  exampleFor,
  localeOf,
  type StageGlobals,
  wordsOf,
} from '../support/CharterStage';
import { seen } from '../support/seen';

/**
 * The review of a charter: when it is due, what improves and what struggles, one decision each, whether the services still
 * fit, and what to take away. The figures suggest; people decide; nothing is in the charter until it is recorded.
 */
const meta = {
  title: 'Governance/Review assistant',
  component: ReviewAssistant,
  render: (_, { globals, parameters }) => (
    <CharterStage charter={chartered(globals, parameters.charter)} globals={globals}>
      <ReviewAssistant />
    </CharterStage>
  ),
} satisfies Meta<typeof ReviewAssistant>;

export default meta;

type Story = StoryObj<typeof meta>;
type Change = (charter: CharterDraft) => CharterDraft;

function chartered(globals: StageGlobals, change: Change = (charter) => charter): CharterDraft {
  return change(exampleFor(globals));
}

const inGreek = { globals: { locale: 'el' } };

/** The assistant once it is loaded, and its words. */
async function open(canvasElement: HTMLElement, globals: StageGlobals) {
  const intl = wordsOf(globals);
  const canvas = within(canvasElement);
  await canvas.findByRole('heading', { name: intl.t('field.review') });
  return { intl, canvas };
}

const status = (canvasElement: HTMLElement) =>
  canvasElement.querySelector('[data-charter-part~="review-status"]') as HTMLElement;
const rows = (canvasElement: HTMLElement) => [
  ...canvasElement.querySelectorAll<HTMLElement>('[data-charter-part="list-item"]'),
];

/** Quillmere's review is overdue; thalassaia's is fifteen days away. */
export const Overdue: Story = {
  play: async ({ canvasElement, globals }) => {
    const { intl, canvas } = await open(canvasElement, globals);
    const isGreek = globals.locale === 'el';
    await expect(status(canvasElement)).toHaveAttribute('data-state', isGreek ? 'ahead' : 'overdue');
    await expect(canvas.getByRole('button', { name: intl.t('review.start') })).toBeEnabled();
    await expect(rows(canvasElement)).toHaveLength(6);
    await expect(canvasElement.textContent).not.toMatch(/[{}]|undefined|\ufdd0/);
  },
};

export const AheadInGreek: Story = { ...Overdue, ...inGreek };

const dueIn =
  (date: string): Change =>
  (charter) => ({
    ...charter,
    review: { ...charter.review, nextDue: date },
  });

/** Twelve days left: the chip says so. */
export const Due: Story = {
  parameters: { charter: dueIn('2026-10-12') },
  play: async ({ canvasElement, globals }) => {
    const { intl } = await open(canvasElement, globals);
    await expect(status(canvasElement)).toHaveTextContent(seen(intl.t('review.state.due', { count: 12 })));
    await expect(status(canvasElement)).toHaveAttribute('data-tone', 'watch');
  },
};

export const DueInGreek: Story = { ...Due, ...inGreek };

/** The chip alone, in every state. */
export const StatusAlone: Story = {
  render: (_, { globals }) => (
    <>
      {['2026-12-24', '2026-10-12', '2026-10-01', '2026-09-30', '2026-09-29', '2026-08-31'].map((date) => (
        <div key={date}>
          <CharterStage charter={chartered(globals, dueIn(date))} globals={globals}>
            <ReviewStatus />
          </CharterStage>
        </div>
      ))}
    </>
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const texts = [...canvasElement.querySelectorAll('[data-charter-part~="review-status"]')].map(
      (one) => one.textContent,
    );
    await expect(texts).toEqual([
      intl.t('review.state.ahead', { date: intl.date('2026-12-24', 'medium') }),
      intl.t('review.state.due', { count: 12 }),
      intl.t('review.state.due', { count: 1 }),
      intl.t('review.state.today'),
      intl.t('review.state.overdue', { count: 1 }),
      intl.t('review.state.overdue', { count: 30 }),
    ]);
  },
};

export const StatusAloneInGreek: Story = { ...StatusAlone, ...inGreek };

/** More people are hired than expected: onboarding and training come up before the figures do. */
export const AfterAHiringSurge: Story = {
  play: async ({ canvasElement, globals }) => {
    const { intl, canvas } = await open(canvasElement, globals);
    await userEvent.selectOptions(
      canvas.getByRole('combobox', { name: intl.t('review.trigger') }),
      'hiring-surge',
    );
    await userEvent.click(canvas.getByRole('button', { name: intl.t('review.trigger.start') }));
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: intl.t('review.services') })).toBeVisible(),
    );
    const [onboarding] = rows(canvasElement);
    await expect(onboarding).toHaveTextContent(seen(intl.label('service', 'onboarding')));
    await expect(onboarding).toHaveTextContent(seen(intl.t('review.service.new-people-start')));
    await expect(rows(canvasElement)).toHaveLength(10);
    await expect(canvasElement.textContent).toContain(
      intl.t('review.because', { trigger: intl.label('changeTrigger', 'hiring-surge') }),
    );
    await expect(
      canvas.getByRole('textbox', { name: intl.t('list.review.history.findings.heading') }),
    ).toHaveValue(intl.label('changeTrigger', 'hiring-surge'));
  },
};

export const AfterAHiringSurgeInGreek: Story = { ...AfterAHiringSurge, ...inGreek };

/** A whole review, by keyboard where it matters, until it stands in the charter's history. */
export const WholeReview: Story = {
  render: (_, { globals }) => <Recorded globals={globals} />,
  play: async ({ canvasElement, globals }) => {
    const { intl, canvas } = await open(canvasElement, globals);
    canvas.getByRole('button', { name: intl.t('review.start') }).focus();
    await userEvent.keyboard('{Enter}');
    const record = await canvas.findByRole('button', { name: intl.t('review.record') });

    // Too early: what is missing is said where it is missing, and focus goes there.
    await userEvent.click(record);
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('[data-charter-part="field-error"]').length).toBeGreaterThan(1),
    );
    await expect(canvasElement.textContent).toContain(intl.t('review.fault.no-alignment'));
    await waitFor(() =>
      expect(canvasElement.querySelector('[aria-invalid], [data-invalid] input')).toHaveFocus(),
    );

    const [first] = rows(canvasElement) as [HTMLElement];
    const row = within(first);
    row.getByRole('button', { name: intl.t('review.use') }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(row.getByRole('radio', { name: intl.label('decision', 'change') })).toHaveFocus(),
    );
    await userEvent.selectOptions(
      row.getByRole('combobox', { name: intl.t('field.review.history.decisions.ownerId') }),
      'en',
    );
    await userEvent.type(
      row.getByRole('textbox', { name: intl.t('field.review.history.decisions.note') }),
      'Coach price talks',
    );
    for (const box of canvas.getAllByRole('checkbox').slice(0, 3)) await userEvent.click(box);
    await userEvent.selectOptions(
      canvas.getByRole('combobox', { name: intl.t('field.review.history.alignment') }),
      'partly',
    );
    await userEvent.click(record);
    const told = intl.t('review.recorded', {
      count: 1,
      date: intl.date('2026-09-30'),
      next: intl.date('2026-12-30'),
    });
    await waitFor(() => expect(canvas.getAllByText(told).length).toBeGreaterThan(0));
    await waitFor(() => expect(canvas.getByRole('heading', { name: intl.t('field.review') })).toHaveFocus());
    await expect(status(canvasElement)).toHaveAttribute('data-state', 'ahead');
    await expect(canvas.getByTestId('history')).toHaveTextContent(/^2$/);
  },
};

export const WholeReviewInGreek: Story = { ...WholeReview, ...inGreek };

/** The assistant beside the number of reviews that the charter holds. */
function Recorded({ globals }: { globals: StageGlobals }) {
  const [count, setCount] = useState(1);
  return (
    <CharterProvider
      defaultValue={exampleFor(globals)}
      onChange={({ review }) => setCount(review?.history?.length ?? 0)}
      locale={localeOf(globals)}
      now="2026-09-30"
      access={accessOf(globals)}
    >
      <ReviewAssistant />
      <output data-testid="history" hidden>
        {count}
      </output>
    </CharterProvider>
  );
}

/** A date before the charter began: a clear message, and nothing changed. */
export const BeforeTheCharter: Story = {
  render: (_, { globals }) => <Recorded globals={globals} />,
  play: async ({ canvasElement, globals }) => {
    const { intl, canvas } = await open(canvasElement, globals);
    await userEvent.click(canvas.getByRole('button', { name: intl.t('review.start') }));
    const date = await canvas.findByRole('textbox', { name: intl.t('field.review.history.on') });
    await userEvent.clear(date);
    await userEvent.type(date, intl.date('2025-09-30', 'numeric'));
    await userEvent.click(canvas.getByRole('button', { name: intl.t('review.record') }));
    const message = intl.t('review.fault.before-charter', { date: intl.date('2025-10-01') });
    await waitFor(() => expect(date).toHaveAccessibleDescription(expect.stringContaining(message)));
    await expect(date).toBeInvalid();
    await expect(canvas.getByTestId('history')).toHaveTextContent(/^1$/);
  },
};

export const BeforeTheCharterInGreek: Story = { ...BeforeTheCharter, ...inGreek };

/** Left and opened again: what was entered is still there. */
export const ComingBack: Story = {
  render: (_, { globals }) => <LeaveAndReturn globals={globals} />,
  play: async ({ canvasElement, globals }) => {
    const { intl, canvas } = await open(canvasElement, globals);
    await userEvent.click(canvas.getByRole('button', { name: intl.t('review.start') }));
    const name = intl.t('list.review.history.findings.heading');
    await userEvent.type(await canvas.findByRole('textbox', { name }), 'Half a thought');
    const toggle = canvas.getByRole('button', { name: '⇄' });
    await userEvent.click(toggle);
    await expect(canvas.queryByRole('textbox', { name })).toBeNull();
    await userEvent.click(toggle);
    await expect(await canvas.findByRole('textbox', { name })).toHaveValue('Half a thought');
  },
};

function LeaveAndReturn({ globals }: { globals: StageGlobals }) {
  const [session] = useState(() => {
    const initial = exampleFor(globals);
    return createCharterSession({ charterId: initial.id, initial });
  });
  const [isHere, setHere] = useState(true);
  return (
    <CharterStage session={session} globals={globals}>
      <button type="button" onClick={() => setHere(!isHere)}>
        ⇄
      </button>
      {isHere ? <ReviewAssistant /> : <ReviewSection.Root />}
    </CharterStage>
  );
}

/** Nothing is measured yet: a review is still a review. */
export const NoIndicators: Story = {
  render: (_, { globals }) => (
    <CharterStage charter={emptyCharter} globals={globals}>
      <ReviewAssistant />
    </CharterStage>
  ),
  play: async ({ canvasElement, globals }) => {
    const { intl, canvas } = await open(canvasElement, globals);
    await expect(canvasElement).toHaveTextContent(seen(intl.t('review.items.none')));
    await expect(rows(canvasElement)).toHaveLength(0);
    await userEvent.click(canvas.getByRole('button', { name: intl.t('review.start') }));
    await expect(await canvas.findByRole('button', { name: intl.t('review.record') })).toBeEnabled();
  },
};

export const NoIndicatorsInGreek: Story = { ...NoIndicators, ...inGreek };

const stale: Change = (charter) => ({
  ...charter,
  indicators: charter.indicators?.map((one) => ({
    ...one,
    series: one.series?.filter(({ period }) => period < '2026-03'),
  })),
});

/** Figures half a year old: nothing is claimed, and fresh ones are asked for. */
export const StaleFigures: Story = {
  parameters: { charter: stale },
  play: async ({ canvasElement, globals }) => {
    const { intl, canvas } = await open(canvasElement, globals);
    const told = rows(canvasElement).filter((row) => row.dataset.standing === 'unknown');
    await expect(told.length).toBeGreaterThan(3);
    await expect(told[0]).toHaveTextContent(seen(intl.t('review.reason.stale')));
    await userEvent.click(canvas.getByRole('button', { name: intl.t('review.start') }));
    await waitFor(() =>
      expect(canvasElement).toHaveTextContent(seen(intl.t('review.suggestion.get-figures'))),
    );
  },
};

export const StaleFiguresInGreek: Story = { ...StaleFigures, ...inGreek };

/** Who may not edit reads what the figures show and what was decided, and may take the dates and the reports. */
export const ReadOnly: Story = {
  globals: { access: 'view' },
  play: async ({ canvasElement, globals }) => {
    const { intl, canvas } = await open(canvasElement, globals);
    await expect(canvas.queryByRole('button', { name: intl.t('review.start') })).toBeNull();
    await expect(canvas.queryByRole('combobox')).toBeNull();
    await expect(canvas.queryByRole('radio')).toBeNull();
    await expect(rows(canvasElement)).toHaveLength(6);
    await expect(canvas.getByRole('button', { name: intl.t('review.calendar', { count: 4 }) })).toBeEnabled();
  },
};

export const ReadOnlyInGreek: Story = { ...ReadOnly, globals: { access: 'view', locale: 'el' } };

/** The text for each line of the reporting plan, written when it is opened. */
export const Reports: Story = {
  play: async ({ canvasElement, globals }) => {
    const { intl, canvas } = await open(canvasElement, globals);
    const [line] = exampleFor(globals).reporting ?? [];
    const audience = String(line?.audience);
    await userEvent.click(
      canvas.getByText(seen(intl.t('review.report.for', { audience })), { exact: false }),
    );
    const text = await canvas.findByRole('textbox', { name: intl.t('review.report.text') });
    await expect((text as HTMLTextAreaElement).value).toContain(intl.t('report.to', { audience }));
    await expect((text as HTMLTextAreaElement).value).toContain(intl.t('report.improving'));
    await expect(canvas.getByRole('button', { name: intl.t('review.report.markdown') })).toBeEnabled();
  },
};

export const ReportsInGreek: Story = { ...Reports, ...inGreek };

/** On a phone nothing is cut off. */
export const Phone: Story = {
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvasElement, globals }) => {
    const { intl, canvas } = await open(canvasElement, globals);
    await userEvent.click(canvas.getByRole('button', { name: intl.t('review.start') }));
    await canvas.findByRole('button', { name: intl.t('review.record') });
    for (const radio of canvas
      .getAllByRole('radio', { name: intl.label('decision', 'change') })
      .slice(0, 2)) {
      await userEvent.click(radio);
    }
    const stage = canvasElement.querySelector('[data-charter-part="review-assistant"]') as HTMLElement;
    await expect(stage.scrollWidth).toBeLessThanOrEqual(stage.clientWidth);
  },
};

export const PhoneInGreek: Story = {
  ...Phone,
  globals: { viewport: { value: 'phone' }, locale: 'el' },
};
