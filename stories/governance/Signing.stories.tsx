import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { LifecycleBar, ReadReceipt, SignatureList } from '../../src/governance';
import { emptyCharter, exampleFor, type StageGlobals } from '../support/CharterStage';
import {
  changeElsewhere,
  SigningDesk,
  type SigningDeskProps,
  signedExample,
  TitleAndMission,
  unsignedExample,
} from '../support/SigningDesk';
import { seen } from '../support/seen';
import { hands, signers } from '../support/signingHands';

/**
 * The life of a charter: its owner publishes a version and sends it for review, the parties sign or decline with a
 * reason, and what everybody signed is put into force. A host says who is looking and keeps the versions; the parts
 * show what each person can do, and why not the rest.
 */
const meta = {
  title: 'Governance/Signing',
  component: LifecycleBar,
  subcomponents: { SignatureList, ReadReceipt },
} satisfies Meta<typeof LifecycleBar>;

export default meta;

type Story = StoryObj<typeof meta>;
type Desk = Omit<SigningDeskProps, 'globals'>;

/** A desk with what a story puts on it, in the toolbar's language. */
const desk =
  (put: (globals: StageGlobals) => Desk) =>
  (_: unknown, { globals }: { globals: StageGlobals }) => (
    <SigningDesk key={globals.locale} globals={globals} {...put(globals)} />
  );

const inGreek = { globals: { locale: 'el' } };

/** From draft to in force: one party declines, changes are made, everybody signs. Then a minor change, and a major one. */
export const WholeLife: Story = {
  render: desk((globals) => ({ charter: unsignedExample(globals), children: <TitleAndMission /> })),
  play: async ({ canvasElement, globals }) => {
    const { intl, as, ask, bar, closed, confirm, dialog, isNow, partyRow, states, step } = hands(
      canvasElement,
      globals,
    );
    const page = within(canvasElement);
    const [first = '', ...others] = signers(exampleFor(globals));
    const reason = globals.locale === 'el' ? 'Λείπει υλικό στα αραβικά' : 'Nothing is said about travel';

    await step('submit');
    await isNow('in-review');
    await as(first);
    await ask('decline', first);
    await confirm(reason);
    await closed();
    await isNow('changes-requested');
    await expect(partyRow(first)).toHaveTextContent(reason);

    await as('en');
    await step('revise');
    await step('submit');
    await isNow('in-review');
    for (const partyId of [first, ...others]) {
      await as(partyId);
      await ask('sign', partyId);
      await confirm();
      await closed();
    }
    await isNow('approved');
    await as('en');
    await step('activate');
    await isNow('active');

    await userEvent.type(page.getByRole('textbox', { name: intl.t('field.title') }), ' 2');
    await step('publish');
    await expect((await dialog()).getByText(seen(intl.t('signing.publish.minor')))).toBeVisible();
    await confirm(reason);
    await closed();
    await isNow('active');
    await expect(states().filter((state) => state === 'signed')).toHaveLength(others.length + 1);

    await userEvent.type(page.getByRole('textbox', { name: intl.t('field.mission.statement') }), ' 2');
    await step('publish');
    const major = seen(intl.t('signing.publish.major', { parts: intl.t('part.mission') }));
    await expect((await dialog()).getByText(major)).toBeVisible();
    await expect(states()).toContain('signed');
    await confirm(reason);
    await closed();
    await isNow('draft');
    await expect(states().filter((state) => state === 'void')).toHaveLength(others.length + 1);
    await expect(bar()).not.toHaveTextContent(/[{}]|undefined|\[object/);
  },
};

export const WholeLifeInGreek: Story = { ...WholeLife, ...inGreek };

/** In review: one party has signed, the person looking has not. */
export const InReview: Story = {
  render: desk((globals) => {
    const charter = signedExample(globals);
    const [, open] = signers(charter);
    const approvals = charter.approvals?.slice(0, 1);
    return { first: open, charter: { ...charter, status: 'in-review', approvals } };
  }),
  play: async ({ canvasElement, globals }) => {
    const { partyRow, states } = hands(canvasElement, globals);
    const [signed = '', open = '', other = ''] = signers(exampleFor(globals));
    await expect(states().filter((state) => state === 'signed')).toHaveLength(1);
    await expect(partyRow(open)?.querySelectorAll('button')).toHaveLength(2);
    for (const theirs of [signed, other]) await expect(partyRow(theirs)?.querySelector('button')).toBeNull();
  },
};

export const InReviewInGreek: Story = { ...InReview, ...inGreek };

/** One party declined: its reason is there for everybody, and the owner takes the charter back to draft. */
export const ChangesRequested: Story = {
  render: desk((globals) => {
    const charter = signedExample(globals);
    const comment =
      globals.locale === 'el'
        ? 'Να προβλεφθεί υλικό στα αραβικά για τις ομάδες της Μέσης Ανατολής.'
        : 'Nobody can promise two hours a week at the end of a quarter. Say which weeks are free.';
    const approvals = charter.approvals
      ?.slice(0, 2)
      .map((one, at) => (at === 1 ? { ...one, state: 'declined', comment } : one));
    return { charter: { ...charter, status: 'changes-requested', approvals } };
  }),
  play: async ({ canvasElement, globals }) => {
    const { bar, states } = hands(canvasElement, globals);
    await expect(states()).toContain('declined');
    await expect(bar()?.querySelector('[data-action="revise"]')).toBeVisible();
  },
};

export const ChangesRequestedInGreek: Story = { ...ChangesRequested, ...inGreek };

/** Signing says which version it is, and what the signature means. */
export const Sign: Story = {
  ...InReview,
  play: async ({ canvasElement, globals }) => {
    const { ask, dialog, intl } = hands(canvasElement, globals);
    const [, open = ''] = signers(exampleFor(globals));
    await ask('sign', open);
    const title = intl.t('signing.sign.title', { version: String(exampleFor(globals).version) });
    await expect((await dialog()).getByRole('heading', { name: title })).toBeVisible();
  },
};

/** Declining needs a reason. */
export const DeclineWithoutAReason: Story = {
  ...InReview,
  play: async ({ canvasElement, globals }) => {
    const { ask, confirm, dialog, intl, states } = hands(canvasElement, globals);
    const [, open = ''] = signers(exampleFor(globals));
    const before = states();
    await ask('decline', open);
    await confirm();
    await expect((await dialog()).getByRole('alert')).toHaveTextContent(
      seen(intl.t('signing.refusal.reason-missing')),
    );
    await expect(states()).toEqual(before);
  },
};

export const DeclineWithoutAReasonInGreek: Story = { ...DeclineWithoutAReason, ...inGreek };

/** While somebody reads, a new version comes: it is not signed unseen. */
export const VersionMoved: Story = {
  ...InReview,
  play: async ({ canvasElement, globals }) => {
    const { ask, confirm, dialog, intl, states } = hands(canvasElement, globals);
    const [, open = ''] = signers(exampleFor(globals));
    const before = states();
    await ask('sign', open);
    await dialog();
    changeElsewhere(canvasElement, { version: '7.0' });
    await confirm();
    await expect((await dialog()).getByRole('alert')).toHaveTextContent('7.0');
    await userEvent.click((await dialog()).getByRole('button', { name: intl.t('common.cancel') }));
    await expect(states().filter((state) => state === 'signed').length).toBeLessThanOrEqual(
      before.filter((state) => state === 'signed').length,
    );
  },
};

/** A title changed: the version is minor, and signatures stay. */
export const MinorChange: Story = {
  render: desk((globals) => ({ charter: signedExample(globals), edited: { title: 'Enablement 2027' } })),
  play: async ({ canvasElement, globals }) => {
    const { dialog, intl, step } = hands(canvasElement, globals);
    await step('publish');
    await expect((await dialog()).getByText(seen(intl.t('signing.publish.minor')))).toBeVisible();
  },
};

/** The mission, a service and a target changed: the version is major, which is explained before it is made. */
export const MajorChange: Story = {
  render: desk((globals) => {
    const charter = signedExample(globals);
    const [, ...services] = charter.services ?? [];
    return {
      charter,
      edited: {
        vision: charter.mission?.statement,
        services: [...services, { id: 'certification' }],
        period: { from: '2026-10-01', to: '2027-09-30' },
      },
    };
  }),
  play: async ({ canvasElement, globals }) => {
    const { dialog, intl, states, step } = hands(canvasElement, globals);
    await step('publish');
    const open = await dialog();
    await expect(open.getByText(seen(intl.t('signing.publish.rule')))).toBeVisible();
    await expect(open.getByText(seen(intl.t('signing.publish.to-draft')), { exact: false })).toBeVisible();
    await expect(states()).toContain('signed');
  },
};

export const MajorChangeInGreek: Story = { ...MajorChange, ...inGreek };

/** Two publish at once: the second is told, and nothing is changed. */
export const TwoAtOnce: Story = {
  render: desk((globals) => ({
    charter: signedExample(globals),
    edited: { title: 'Enablement 2027' },
    onPublish: async () => ({ conflict: '7.0' }),
  })),
  play: async ({ canvasElement, globals }) => {
    const { bar, confirm, dialog, isNow, step } = hands(canvasElement, globals);
    const before = bar()?.textContent;
    await step('publish');
    await confirm('2027');
    await waitFor(async () => expect((await dialog()).getByRole('alert')).toHaveTextContent('7.0'));
    await isNow('active');
    await expect(bar()?.textContent).toContain(before?.slice(0, 20));
  },
};

/** Somebody who stands for nobody reads, and is told who could go on. */
export const Visitor: Story = {
  render: desk((globals) => ({ charter: unsignedExample(globals), first: 'visitor' })),
  play: async ({ canvasElement, globals }) => {
    const { bar, intl } = hands(canvasElement, globals);
    await expect(bar()?.querySelector('button')).toBeNull();
    await expect(bar()).toHaveTextContent(seen(intl.label('stakeholderRole', 'charter-owner')));
    const receipt = within(canvasElement.querySelector('[data-charter-part="read-receipt"]') as HTMLElement);
    await userEvent.click(receipt.getByRole('button'));
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-charter-part="read-receipt"]')).toHaveAttribute('data-read'),
    );
  },
};

/** Where the page is only for reading there are states, and no buttons but the receipt. */
export const ReadOnly: Story = {
  render: (_, { globals }) => (
    <SigningDesk globals={{ ...globals, access: 'view' }} charter={signedExample(globals)} />
  ),
  play: async ({ canvasElement, globals }) => {
    const { bar, states } = hands(canvasElement, globals);
    await expect(states()).toContain('signed');
    await expect(bar()?.querySelector('button')).toBeNull();
    await expect(canvasElement.querySelectorAll('[data-charter-part="signature-list"] button')).toHaveLength(
      0,
    );
  },
};

/** What lint finds stands in the way of a review, and is named. */
export const NotReady: Story = {
  render: desk((globals) => ({ charter: unsignedExample(globals, { reporting: [], budget: undefined }) })),
  play: async ({ canvasElement, globals }) => {
    const { bar, intl } = hands(canvasElement, globals);
    await expect(bar()?.querySelector('[data-action="submit"]')).toBeNull();
    await expect(bar()).toHaveTextContent(seen(intl.t('signing.step.submit')));
    await expect(bar()).toHaveTextContent(seen(intl.t('part.budget')));
  },
};

/** No parties yet: an invitation. */
export const Empty: Story = {
  render: desk(() => ({ charter: emptyCharter })),
  play: async ({ canvasElement, globals }) => {
    const { intl } = hands(canvasElement, globals);
    await expect(canvasElement.querySelector('[data-charter-part="list-empty"]')).toHaveTextContent(
      seen(intl.t('signing.signatures.empty', { part: intl.t('part.agreement') })),
    );
  },
};

/** Names that try to turn the line around stand as they are, and nothing around them moves. */
export const OddNames: Story = {
  render: desk((globals) => {
    const charter = signedExample(globals);
    const [first, ...rest] = charter.parties ?? [];
    return {
      charter: {
        ...charter,
        parties: [
          { ...first, id: first?.id ?? '', name: '\u202e\u2067מכירות (אירופה) !\u202d' },
          ...rest.map((party, at) => (at === 0 ? { ...party, name: '\u202egnp.exe \u2066 Sales' } : party)),
        ],
      },
    };
  }),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).not.toMatch(/[\u202a-\u202e]/);
    await expect(
      canvasElement.querySelectorAll('[data-charter-part="row-title"] bdi').length,
    ).toBeGreaterThan(1);
  },
};
