import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, within } from 'storybook/test';
import { IntlProvider } from '../../src';
import { AuthoringPlan, BeneficiaryBalance, InspectionProof, JourneyCoverage } from '../../src/governance';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing';
import { emptyCharter, exampleFor, localeOf, type StageGlobals, wordsOf } from '../support/CharterStage';
import { seen } from '../support/seen';

/**
 * What a charter holds, at a glance: who gains, where along the buyer's journey it helps, whether the agreed practice
 * happens, and how far the first thirty days are.
 */
const meta = { title: 'Governance/At a glance' } satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

const inGreek = { globals: { locale: 'el' } };

/** A page that only reads: words, and no editor. */
function Page({ globals, children }: { globals: StageGlobals; children: ReactNode }) {
  return <IntlProvider locale={localeOf(globals)}>{children}</IntlProvider>;
}

const partIn = (canvasElement: HTMLElement, slot: string) =>
  canvasElement.querySelector(`[data-charter-part="${slot}"]`) as HTMLElement;
const rowsIn = (canvasElement: HTMLElement) =>
  canvasElement.querySelectorAll('[data-charter-part="list-item"]');

/** Who gains: all three in the company, little for buyers in the group. */
export const Balance: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <BeneficiaryBalance charter={exampleFor(globals)} />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const part = partIn(canvasElement, 'beneficiary-balance');
    await expect(part).toHaveAttribute('data-verdict', globals.locale === 'el' ? 'uneven' : 'even');
    await expect(part.querySelectorAll('dl > div')).toHaveLength(3);
    await expect(part).toHaveTextContent(
      seen(intl.t('guidance.balance.unsaid', { items: intl.t('guidance.balance.indicators', { count: 6 }) })),
    );
    await expect(part.textContent).not.toMatch(/[{}]|undefined/);
  },
};

export const BalanceInGreek: Story = { ...Balance, ...inGreek };

/** Whom the charter forgets is said in words. */
export const BalanceWithAGap: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <BeneficiaryBalance
        charter={{
          ...exampleFor(globals),
          services: exampleFor(globals).services?.map((one) => ({ ...one, beneficiaries: ['seller'] })),
        }}
      />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const gap = partIn(canvasElement, 'beneficiary-balance');
    await expect(gap).toHaveTextContent(seen(wordsOf(globals).t('guidance.balance.gap.employee')));
  },
};

export const BalanceWithAGapInGreek: Story = { ...BalanceWithAGap, ...inGreek };

/** The start-up, whose services serve all three, with an indicator that says so too. */
export const BalanceOfBoth: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <BeneficiaryBalance
        charter={{
          ...exampleCharters.tavlio,
          indicators: exampleCharters.tavlio.indicators?.map((one, at) =>
            at < 2 ? { ...one, beneficiaries: ['seller', 'employee'] } : one,
          ),
        }}
      />
    </Page>
  ),
  play: async ({ canvasElement }) => {
    await expect(partIn(canvasElement, 'beneficiary-balance').querySelectorAll('dl')).toHaveLength(2);
  },
};

/** Nothing is drawn while nothing is said. */
export const NoBalance: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <BeneficiaryBalance charter={emptyCharter} />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const empty = partIn(canvasElement, 'beneficiary-balance');
    await expect(empty).toHaveTextContent(seen(wordsOf(globals).t('guidance.balance.empty')));
    await expect(empty.querySelector('dl')).toBeNull();
  },
};

export const NoBalanceInGreek: Story = { ...NoBalance, ...inGreek };

/** Six stages, with most services at the beginning; nothing at renewal, and one service that helps nowhere. */
function withJourney(charter: CharterDraft): CharterDraft {
  const stages = ['need-recognition', 'exploration', 'evaluation', 'decision', 'adoption', 'renewal'];
  const spans = [stages.slice(0, 3), stages.slice(2, 4), stages.slice(1, 2), stages.slice(4, 5), undefined];
  return {
    ...charter,
    buyerJourney: stages.map((id) => ({ id })),
    services: charter.services?.map((one, at) => ({
      ...one,
      buyerStages: spans[at],
      audienceIds: charter.audiences?.slice(at, at + 3).map(({ id }) => id),
    })),
  };
}

/** Which service helps the buyer at which stage. */
export const Coverage: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <JourneyCoverage charter={withJourney(exampleFor(globals))} />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const part = partIn(canvasElement, 'journey-coverage');
    await expect(part).toHaveAttribute('data-open', '1');
    await expect(within(part).getAllByRole('row')).toHaveLength(7);
    await expect(within(part).getAllByRole('columnheader')).toHaveLength(5);
    await expect(part).toHaveTextContent(
      seen(intl.t('viewer.coverage.gap', { stages: intl.label('buyerStage', 'renewal') })),
    );
    await expect(part.textContent).not.toMatch(/[{}]|undefined|\ufdd0/);
  },
};

export const CoverageInGreek: Story = { ...Coverage, ...inGreek };

/** What each team is given at which stage. */
export const CoverageByAudience: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <JourneyCoverage charter={withJourney(exampleFor(globals))} by="audiences" />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const part = partIn(canvasElement, 'journey-coverage');
    await expect(within(part).getAllByRole('row')).toHaveLength(7);
    await expect(part).toHaveTextContent(seen(wordsOf(globals).t('guidance.coverage.open')));
  },
};

export const CoverageByAudienceInGreek: Story = { ...CoverageByAudience, ...inGreek };

/** No stages yet. */
export const NoCoverage: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <JourneyCoverage charter={emptyCharter} />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    await expect(canvasElement).toHaveTextContent(seen(wordsOf(globals).t('guidance.coverage.none')));
    await expect(within(canvasElement).queryByRole('table')).toBeNull();
  },
};

export const NoCoverageInGreek: Story = { ...NoCoverage, ...inGreek };

/** Days of the plan in which the Greek example is sent round, and the English one is written. */
const start = '2026-09-14';
const now = '2026-09-30';

/** A charter whose audiences and signatures are still to come, in the third week; the Greek one is waiting for signatures. */
export const Plan: Story = {
  render: (_, { globals }) => {
    const example = exampleFor(globals);
    const isGreek = globals.locale === 'el';
    const charter = isGreek ? example : { ...example, status: 'draft', audiences: [], approvals: [] };
    return (
      <Page globals={globals}>
        <AuthoringPlan charter={charter} start={start} now={now} templateUrl="#template" />
      </Page>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const part = partIn(canvasElement, 'authoring-plan');
    const isGreek = globals.locale === 'el';
    await expect([...rowsIn(part)].map((row) => row.getAttribute('data-state'))).toEqual(
      isGreek ? ['done', 'done', 'due', 'ahead'] : ['overdue', 'overdue', 'due', 'ahead'],
    );
    await expect(part).toHaveTextContent(
      seen(intl.t('guidance.plan.running', { count: 14, date: intl.date('2026-10-14') })),
    );
    await expect(part.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
    await expect(part.textContent).not.toMatch(/[{}]|undefined|\ufdd0/);
  },
};

export const PlanInGreek: Story = { ...Plan, ...inGreek };

/** A blank charter on its first day. */
export const PlanOnItsFirstDay: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <AuthoringPlan charter={emptyCharter} start={now} now={now} templateUrl="#template" />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const part = partIn(canvasElement, 'authoring-plan');
    await expect(part).toHaveAttribute('data-current', 'draft');
    const name = wordsOf(globals).t('guidance.plan.template');
    await expect(within(part).getByRole('link', { name })).toBeVisible();
  },
};

export const PlanOnItsFirstDayInGreek: Story = { ...PlanOnItsFirstDay, ...inGreek };

/** A start-up whose charter is in force. */
export const PlanDone: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <AuthoringPlan charter={exampleCharters.tavlio} start={start} now={now} />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const part = partIn(canvasElement, 'authoring-plan');
    await expect(part).not.toHaveAttribute('data-current');
    await expect(part).toHaveTextContent(seen(wordsOf(globals).t('guidance.plan.done')));
  },
};

/** The practice that is inspected, with its proof live. */
export const Proof: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <InspectionProof charter={exampleFor(globals)} now={now} />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const part = partIn(canvasElement, 'inspection-proof');
    await expect(part).toHaveAttribute('data-verdict', 'proven');
    await expect(part).toHaveTextContent(seen(intl.label('indicatorStatus', 'on-track')));
    await expect(part).toHaveTextContent(seen(intl.period('2026-09')));
    await expect(part.textContent).not.toMatch(/[{}]|undefined|\ufdd0/);
  },
};

export const ProofInGreek: Story = { ...Proof, ...inGreek };

/** A practice without a proof. */
export const NoProof: Story = {
  render: (_, { globals }) => {
    const example = exampleFor(globals);
    const { motion, cadence } = example.inspection ?? {};
    return (
      <Page globals={globals}>
        <InspectionProof charter={{ ...example, inspection: { motion, cadence } }} now={now} />
      </Page>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const part = partIn(canvasElement, 'inspection-proof');
    await expect(part).toHaveAttribute('data-verdict', 'no-proof');
    await expect(part).toHaveTextContent(seen(wordsOf(globals).t('guidance.proof.no-proof')));
  },
};

export const NoProofInGreek: Story = { ...NoProof, ...inGreek };

/** The start-up half a year later: its target was missed by a little. */
export const ProofThatFails: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <InspectionProof charter={exampleCharters.tavlio} now="2027-03-01" />
    </Page>
  ),
  play: async ({ canvasElement }) => {
    await expect(partIn(canvasElement, 'inspection-proof')).toHaveAttribute('data-verdict', 'refuted');
  },
};

/** Nothing is inspected. */
export const NothingInspected: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <InspectionProof charter={emptyCharter} now={now} />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const part = partIn(canvasElement, 'inspection-proof');
    await expect(part).toHaveTextContent(seen(wordsOf(globals).t('issue.no-inspection')));
  },
};

export const NothingInspectedInGreek: Story = { ...NothingInspected, ...inGreek };
