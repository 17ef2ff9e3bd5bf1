import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CharterProvider, ConflictTray, FieldRoot, SaveStatus } from '../src';
import type { CharterDraft } from '../src/model';
import type { CharterSession } from '../src/session';
import { createMemoryStorage, type JsonObject } from '../src/storage';
import {
  accessOf,
  CharterStage,
  exampleFor,
  localeOf,
  type StageGlobals,
  wordsOf,
} from './support/CharterStage';
import { contestedSession, type Meeting } from './support/contestedSession';
import { seen } from './support/seen';

/**
 * Two people changed the same place. Everything else was brought together already; here a person decides what is
 * left: keep mine, keep theirs, or a third text.
 */
const meta = {
  title: 'Conflict tray',
  component: ConflictTray,
  render: (_, { globals, parameters }) => <Stage globals={globals} meeting={parameters.meeting} />,
} satisfies Meta<typeof ConflictTray>;

export default meta;

type Story = StoryObj<typeof meta>;

function Stage({ globals, meeting }: { globals: StageGlobals; meeting: (charter: CharterDraft) => Meeting }) {
  const [session] = useState(() => {
    const charter = exampleFor(globals);
    return contestedSession(charter, meeting(charter));
  });
  return (
    <CharterStage session={session} globals={globals}>
      <SaveStatus />
      <ConflictTray />
      <FieldRoot path="vision" />
      <FieldRoot path="mission/statement" />
    </CharterStage>
  );
}

const inGreek = { globals: { locale: 'el' } };

/** Two versions of the mission of an example: mine and theirs. */
function sentences({ mission }: CharterDraft): readonly [string, string] {
  const statement = String(mission?.statement);
  return [
    statement
      .replace('better conversations', 'more useful conversations')
      .replace('τις γνώσεις', 'τα εργαλεία'),
    statement
      .replace('and show which', 'and prove every quarter which')
      .replace('με σιγουριά', 'νωρίτερα και με σιγουριά'),
  ];
}

const sameSentence = (charter: CharterDraft): Meeting => {
  const [mine, theirs] = sentences(charter);
  return {
    mine: (session) => session.edit('mission/statement', mine),
    theirs: (session) => session.edit('mission/statement', theirs),
  };
};

const entries = (canvas: HTMLElement) => canvas.querySelectorAll('[data-charter-part="tray-entry"]');

async function openTray(canvasElement: HTMLElement, count: number) {
  await waitFor(() => expect(entries(canvasElement)).toHaveLength(count));
  return within(canvasElement.querySelector('[data-charter-part="conflict-tray"]') as HTMLElement);
}

/** One sentence, two versions: the words that differ are marked, and mine comes back with one press. */
export const SameSentence: Story = {
  parameters: { meeting: sameSentence },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const tray = await openTray(canvasElement, 1);
    const [mine, theirs] = sentences(exampleFor(globals));
    await expect(tray.getByRole('heading', { level: 2 })).toHaveTextContent(
      seen(intl.t('save.conflict', { count: 1 })),
    );
    await expect(tray.getByRole('heading', { level: 3 })).toHaveTextContent(
      `${intl.t('part.mission')} › ${intl.t('field.mission.statement')}`,
    );
    const [left, right] = [
      ...canvasElement.querySelectorAll<HTMLElement>('[data-charter-part="version-text"]'),
    ];
    await expect(left).toHaveTextContent(mine);
    await expect(right).toHaveTextContent(theirs);
    await expect(left?.querySelectorAll('mark').length).toBeGreaterThan(0);
  },
};

export const SameSentenceInGreek: Story = { ...SameSentence, ...inGreek };

const longText = (start: string) =>
  `${Array.from({ length: 40 }, (_, index) => `Sentence ${index + 1} says what everyone agreed on.`).join(' ')} ${start}`;

/** A long text is folded around what differs, and opens whole. */
export const LongText: Story = {
  parameters: {
    meeting: (): Meeting => ({
      mine: (session) => session.edit('vision', longText('The end is mine.')),
      theirs: (session) => session.edit('vision', longText('The end is theirs, and longer.')),
    }),
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const tray = await openTray(canvasElement, 1);
    const text = () => canvasElement.querySelector('[data-charter-part="version-text"]')?.textContent ?? '';
    await expect(text()).toContain('…');
    await expect(text()).toContain('mine');
    const folded = text().length;
    await userEvent.click(tray.getByRole('button', { name: intl.t('conflict.whole') }));
    await expect(text().length).toBeGreaterThan(folded * 3);
    await userEvent.click(tray.getByRole('button', { name: intl.t('conflict.fold') }));
    await expect(text()).toHaveLength(folded);
  },
};

const everyKind = (charter: CharterDraft): Meeting => {
  const [mine, theirs] = sentences(charter);
  const [first, second, third] = charter.services ?? [];
  const [indicator] = charter.indicators ?? [];
  const at = (item: { id: string } | undefined, field: string) => `services/${item?.id}/${field}`;
  return {
    mine(session) {
      session.edit('mission/statement', mine);
      session.edit('budget/amount', 250_000);
      session.edit('budget/currency', 'EUR');
      session.edit(at(first, 'horizon'), 'next');
      session.edit(`indicators/${indicator?.id}/target/value`, 71.5);
      session.edit('period/to', '2027-03-31');
      session.remove(`services/${second?.id}`);
      session.edit(at(third, 'description'), mine);
    },
    theirs(session) {
      session.edit('mission/statement', theirs);
      session.edit('budget/amount', 310_000);
      session.edit('budget/currency', 'USD');
      session.edit(at(first, 'horizon'), 'later');
      session.edit(`indicators/${indicator?.id}/target/value`, 66);
      session.edit('period/to', '2027-06-30');
      session.edit(at(second, 'description'), theirs);
      session.remove(`services/${third?.id}`);
    },
  };
};

/** Text, money with its currency, a choice, a number, a date, and two services of which each was removed by one. */
export const EveryKind: Story = {
  parameters: { meeting: everyKind },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const tray = await openTray(canvasElement, 7);
    const text = canvasElement.querySelector('[data-charter-part="conflict-tray"]')?.textContent ?? '';
    for (const words of [
      intl.money(250_000, 'EUR'),
      intl.money(310_000, 'USD'),
      intl.label('horizon', 'next'),
      intl.date('2027-03-31'),
      intl.t('conflict.removed-here'),
      intl.t('conflict.removed-there'),
    ]) {
      await expect(text).toContain(words);
    }
    for (const { id } of exampleFor(globals).services ?? []) await expect(text).not.toContain(`${id}/`);
    await expect(text).not.toMatch(/[{}]|undefined|null|\[object/);
    await expect(tray.getAllByRole('button', { name: intl.t('conflict.keep') })).toHaveLength(2);
  },
};

export const EveryKindInGreek: Story = { ...EveryKind, ...inGreek };

/** By keyboard alone: each decision leads to the next, a third text is written, and focus ends where it began. */
export const ByKeyboard: Story = {
  parameters: {
    meeting: (charter: CharterDraft): Meeting => {
      const [mine, theirs] = sentences(charter);
      return {
        mine(session) {
          session.edit('vision', 'Mine');
          session.edit('mission/statement', mine);
        },
        theirs(session) {
          session.edit('vision', 'Theirs');
          session.edit('mission/statement', theirs);
        },
      };
    },
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const tray = await openTray(canvasElement, 2);
    const vision = canvas.getByRole('textbox', { name: intl.t('field.vision') });
    await userEvent.click(vision);
    canvas.getByRole('button', { name: intl.t('save.decide') }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(tray.getByRole('heading', { level: 2 })).toHaveFocus();
    const places = () => tray.getAllByRole('heading', { level: 3 });
    tray.getAllByRole('button', { name: intl.t('conflict.theirs') })[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(places()).toHaveLength(1));
    await expect(places()[0]).toHaveFocus();
    tray.getByRole('button', { name: intl.t('conflict.edit') }).focus();
    await userEvent.keyboard('{Enter}');
    const box = await tray.findByRole('textbox', { name: intl.t('conflict.edit-label') });
    await expect(box).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(tray.getByRole('button', { name: intl.t('conflict.edit') })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const again = await tray.findByRole('textbox', { name: intl.t('conflict.edit-label') });
    await userEvent.clear(again);
    await userEvent.type(again, 'Both of us');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(entries(canvasElement)).toHaveLength(0));
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: intl.t('conflict.use-mine') })).toBeVisible(),
    );
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-charter-part="save-status"]')).toHaveAttribute(
        'data-state',
        'clean',
      ),
    );
  },
};

/** A third text, begun with mine, with theirs in view. */
export const EditingMine: Story = {
  parameters: { meeting: sameSentence },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const tray = await openTray(canvasElement, 1);
    await userEvent.click(tray.getByRole('button', { name: intl.t('conflict.edit') }));
    await expect(tray.getByRole('textbox', { name: intl.t('conflict.edit-label') })).toHaveValue(
      sentences(exampleFor(globals))[0],
    );
  },
};

/** What was written in a place that is gone meanwhile is not lost: it can be copied. */
export const PlaceIsGone: Story = {
  parameters: {
    meeting: ({ services = [] }: CharterDraft): Meeting => ({
      mine: (session) => session.edit(`services/${services[0]?.id}/description`, 'What I wrote about it'),
      theirs: (session) => session.edit(`services/${services[0]?.id}/description`, 'What they wrote'),
      afterwards: (session) => session.remove(`services/${services[0]?.id}`),
    }),
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const tray = await openTray(canvasElement, 1);
    await waitFor(() => expect(tray.getByText(seen(intl.t('conflict.gone')))).toBeVisible());
    await expect(tray.getByRole('textbox', { name: intl.t('conflict.gone-text') })).toHaveValue(
      'What I wrote about it',
    );
    await expect(tray.getByRole('button', { name: intl.t('conflict.copy') })).toBeEnabled();
  },
};

/** More than twenty decisions come page by page. */
export const Many: Story = {
  parameters: {
    meeting: (): Meeting => ({
      mine: (session) => fillGlossary(session, 'mine'),
      theirs: (session) => fillGlossary(session, 'theirs'),
    }),
  },
  render: (_, { globals, parameters }) => {
    const meeting = () => parameters.meeting() as Meeting;
    return <Glossary globals={globals} meeting={meeting} />;
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const tray = await openTray(canvasElement, 20);
    await userEvent.click(tray.getByRole('button', { name: intl.t('step.next') }));
    await expect(entries(canvasElement)).toHaveLength(5);
    await expect(tray.getAllByRole('heading', { level: 3 })[0]).toHaveFocus();
  },
};

const terms = Array.from({ length: 25 }, (_, index) => ({ id: `t${index}`, term: `Term ${index + 1}` }));

function fillGlossary(session: CharterSession, whose: string) {
  for (const { id } of terms) session.edit(`glossary/${id}/meaning`, `What ${whose} says`);
}

function Glossary({ globals, meeting }: { globals: StageGlobals; meeting: () => Meeting }) {
  const [session] = useState(() =>
    contestedSession({ ...exampleFor(globals), glossary: terms } as CharterDraft, meeting()),
  );
  return (
    <CharterStage session={session} globals={globals}>
      <ConflictTray />
    </CharterStage>
  );
}

/** Two people on one storage, side by side: different fields come together, the same field asks the one who was later. */
export const TwoPeople: Story = {
  render: (_, { globals }) => <SideBySide globals={globals} />,
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const [left, right] = [...canvasElement.querySelectorAll<HTMLElement>('[data-person]')].map((one) =>
      within(one),
    );
    if (!left || !right) throw new Error('Two people are meant to be here.');
    const box = (person: typeof left, field: 'vision' | 'purpose') =>
      person.findByRole('textbox', { name: intl.t(`field.${field}`) });
    await userEvent.type(await box(left, 'vision'), ' A');
    await userEvent.type(await box(right, 'purpose'), ' B');
    const endsIn = (field: 'vision' | 'purpose', text: string) =>
      waitFor(async () => {
        for (const person of [left, right]) {
          const { value } = (await box(person, field)) as HTMLInputElement;
          await expect(value.endsWith(text)).toBe(true);
        }
      });
    await endsIn('vision', ' A');
    await endsIn('purpose', ' B');
    await expect(entries(canvasElement)).toHaveLength(0);
    // Both write before either has saved.
    await userEvent.type(await box(left, 'vision'), ' C');
    await userEvent.type(await box(right, 'vision'), ' D');
    await waitFor(() => expect(entries(canvasElement)).toHaveLength(1));
  },
};

function SideBySide({ globals }: { globals: StageGlobals }) {
  const charter = exampleFor(globals);
  const [people] = useState(() => {
    const storage = createMemoryStorage({ documents: { [charter.id]: charter as unknown as JsonObject } });
    return [storage, storage.client()];
  });
  return (
    <div className="two-people">
      {people.map((storage, index) => (
        <div key={index === 0 ? 'left' : 'right'} data-person={index}>
          <CharterProvider
            storage={storage}
            charterId={charter.id}
            locale={localeOf(globals)}
            autosave={{ wait: 700 }}
            now="2026-09-30"
            access={accessOf(globals)}
          >
            <SaveStatus />
            <ConflictTray />
            <FieldRoot path="vision" />
            <FieldRoot path="purpose" />
          </CharterProvider>
        </div>
      ))}
    </div>
  );
}
