import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Field, IntlProvider, MissionSection, ScopeSection } from '../../src';
import { CharterFindings, FieldExample, ScopeLookup, SectionFindings } from '../../src/governance';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing';
import {
  CharterStage,
  emptyCharter,
  exampleFor,
  localeOf,
  type StageGlobals,
  wordsOf,
} from '../support/CharterStage';
import { seen } from '../support/seen';

/**
 * What helps while a charter is written, and whoever reads it afterwards: whether something is ours, what is left to put
 * right, and examples of what to write.
 */
const meta = { title: 'Governance/Guidance' } satisfies Meta;

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

/** What is out of scope in each example, as somebody might type it. */
const asked = { en: 'crm', el: 'ΠΡΟΣΛΗΨΗ' };

/** A question of everyday work: the answer, where it stands, and whom to ask. */
export const IsThisOurs: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <ScopeLookup
        charter={exampleFor(globals)}
        linkTo={(question) => `#ours?q=${encodeURIComponent(question)}`}
        onNote={() => {}}
      />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const lookup = partIn(canvasElement, 'scope-lookup');
    await expect(lookup).toHaveAttribute('data-verdict', 'blank');
    const box = canvas.getByRole('searchbox', { name: intl.t('guidance.lookup.field') });
    await userEvent.type(box, globals.locale === 'el' ? asked.el : asked.en);
    await waitFor(() => expect(lookup).toHaveAttribute('data-verdict', 'out'));
    await expect(canvas.getByRole('status')).toHaveTextContent(seen(intl.t('guidance.lookup.verdict.out')));
    await expect(rowsIn(canvasElement)).toHaveLength(1);
    await expect(canvas.getByRole('link', { name: intl.t('guidance.lookup.link') })).toBeVisible();
    await expect(canvasElement.textContent).not.toMatch(/[{}]|undefined|\ufdd0/);
  },
};

export const IsThisOursInGreek: Story = { ...IsThisOurs, ...inGreek };

/** The same question answered by scope and by a service of the start-up. */
export const OursTwice: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <ScopeLookup charter={exampleCharters.tavlio} defaultQuestion="call library" />
    </Page>
  ),
  play: async ({ canvasElement }) => {
    await expect(partIn(canvasElement, 'scope-lookup')).toHaveAttribute('data-verdict', 'in');
    await expect(rowsIn(canvasElement)).toHaveLength(2);
  },
};

/** Nobody has written it down: whom to ask, and the question can be noted. */
export const NotWrittenDown: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <ScopeLookup charter={exampleFor(globals)} defaultQuestion="☕ catering" onNote={() => {}} />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: intl.t('guidance.lookup.note') }));
    await expect(canvas.getByRole('status')).toHaveTextContent(seen(intl.t('guidance.lookup.noted')));
  },
};

export const NotWrittenDownInGreek: Story = { ...NotWrittenDown, ...inGreek };

/** A charter that says nothing yet. */
export const NothingToLookUp: Story = {
  render: (_, { globals }) => (
    <Page globals={globals}>
      <ScopeLookup charter={emptyCharter} />
    </Page>
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent(
      seen(intl.t('guidance.lookup.verdict.no-scope')),
    );
  },
};

export const NothingToLookUpInGreek: Story = { ...NothingToLookUp, ...inGreek };

/** A charter on its way: no budget owner, nothing out of scope, a service that nothing measures. */
function unfinished(charter: CharterDraft): CharterDraft {
  const [first, ...services] = charter.services ?? [];
  return {
    ...charter,
    budget: { fundingModel: 'unfunded' },
    scope: { in: charter.scope?.in },
    services: first && [{ ...first, indicatorIds: undefined }, ...services],
  };
}

/** What is left to put right, part by part; each finding leads to its field, or to what stands around it. */
export const Findings: Story = {
  render: (_, { globals }) => (
    <CharterStage charter={unfinished(exampleFor(globals))} globals={globals}>
      <CharterFindings />
      <ScopeSection.Root />
    </CharterStage>
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const findings = partIn(canvasElement, 'charter-findings');
    await expect(findings).not.toHaveAttribute('data-approvable');
    await expect(findings.querySelectorAll('[data-severity="error"]')).toHaveLength(2);
    const place = [intl.t('part.scope'), intl.t('field.scope'), intl.t('list.scope.out.heading')];
    const name = intl.t('guidance.findings.go-to', { place: [...new Set(place)].join(' › ') });
    await userEvent.click(within(findings).getByRole('button', { name }));
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-charter-path="scope/out"]')).toContainElement(
        canvasElement.ownerDocument.activeElement as HTMLElement,
      ),
    );
    await expect(findings.textContent).not.toMatch(/[{}]|undefined/);
  },
};

export const FindingsInGreek: Story = { ...Findings, ...inGreek };

/** Nothing is written yet: what a charter cannot do without. */
export const FindingsOfAnEmptyCharter: Story = {
  render: (_, { globals }) => (
    <CharterStage charter={emptyCharter} globals={globals}>
      <CharterFindings />
    </CharterStage>
  ),
  play: async ({ canvasElement }) => {
    const findings = partIn(canvasElement, 'charter-findings');
    await expect(findings.querySelectorAll('[data-severity="error"]').length).toBeGreaterThan(8);
  },
};

export const FindingsOfAnEmptyCharterInGreek: Story = { ...FindingsOfAnEmptyCharter, ...inGreek };

/** The start-up's charter, with its review ahead: nothing is left. */
export const NoFindings: Story = {
  render: (_, { globals }) => (
    <CharterStage
      charter={{ ...exampleCharters.tavlio, review: { cadence: 'quarterly', nextDue: '2026-12-01' } }}
      globals={globals}
    >
      <CharterFindings />
    </CharterStage>
  ),
  play: async ({ canvasElement, globals }) => {
    const findings = partIn(canvasElement, 'charter-findings');
    await expect(findings).toHaveAttribute('data-approvable', '');
    await expect(findings).toHaveTextContent(seen(wordsOf(globals).t('guidance.findings.none')));
  },
};

/** What concerns a whole list stands in its section. */
export const InsideASection: Story = {
  render: (_, { globals }) => (
    <CharterStage charter={unfinished(exampleFor(globals))} globals={globals}>
      <ScopeSection.Root>
        <header data-charter-part="section-header">
          <ScopeSection.Heading />
        </header>
        <SectionFindings part="scope" />
        <ScopeSection.Fields />
      </ScopeSection.Root>
    </CharterStage>
  ),
  play: async ({ canvasElement }) => {
    await expect(rowsIn(partIn(canvasElement, 'section-findings'))).toHaveLength(1);
  },
};

export const InsideASectionInGreek: Story = { ...InsideASection, ...inGreek };

/** An example under each field, for whoever asks for one. */
export const Examples: Story = {
  render: (_, { globals }) => (
    <CharterStage charter={emptyCharter} globals={globals}>
      <MissionSection.Root>
        <header data-charter-part="section-header">
          <MissionSection.Heading />
          <MissionSection.Question />
        </header>
        {['mission/statement', 'mission/whyInvested'].map((path) => (
          <Field.Root key={path} path={path}>
            <Field.Label />
            <Field.Description />
            <FieldExample />
            <Field.Error />
            <Field.Control />
            <Field.Counter />
          </Field.Root>
        ))}
      </MissionSection.Root>
    </CharterStage>
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const [summary] = within(canvasElement).getAllByText(intl.t('guidance.example'));
    const example = within(canvasElement).getByText(seen(intl.t('field.mission.statement.example')));
    await expect(example).not.toBeVisible();
    await userEvent.click(summary as HTMLElement);
    await expect(example).toBeVisible();
  },
};

export const ExamplesInGreek: Story = { ...Examples, ...inGreek };
