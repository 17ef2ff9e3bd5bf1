import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { keepVersions, LifecycleBar, ReviewAssistant, VersionHistory } from '../../src/governance';
import { createMemoryVersionStore } from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';
import type { JsonObject } from '../../src/storage';
import { exampleCharters } from '../../src/testing/examples';
import { type StageGlobals, wordsOf } from '../support/CharterStage';
import { SigningDesk, TitleAndMission } from '../support/SigningDesk';
import { seen } from '../support/seen';
import { hands, signers } from '../support/signingHands';

/**
 * Everything that happens to a charter, on one page: it is agreed, put into force, corrected, reviewed, changed so that it
 * has to be signed again, and taken back to what everybody signed. Versions are kept in a store, as a host would.
 */
const meta = {
  title: 'Governance/The life of a charter',
  component: LifecycleBar,
  subcomponents: { ReviewAssistant, VersionHistory },
} satisfies Meta<typeof LifecycleBar>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A charter before anybody has signed it. */
function draftOf({ approvals: _, ...charter }: CharterDraft): CharterDraft {
  return { ...charter, status: 'draft' };
}

function Life({ globals, charter }: { globals: StageGlobals; charter: CharterDraft }) {
  const [{ store, keep }] = useState(() => versionsOf(charter));
  return (
    <SigningDesk globals={globals} charter={charter} onPublish={keep}>
      <TitleAndMission />
      <ReviewAssistant />
      <VersionHistory store={store} />
    </SigningDesk>
  );
}

/** A store that holds the charter as it was published first, and what keeps the next ones in it. */
function versionsOf(charter: CharterDraft) {
  const store = createMemoryVersionStore({
    versions: [
      {
        charterId: charter.id,
        version: String(charter.version),
        level: 'major',
        at: '2026-05-28T15:40:00Z',
        content: charter as unknown as JsonObject,
      },
    ],
  });
  let minute = 10;
  return { store, keep: keepVersions(store, { at: () => `2026-09-30T09:${minute++}:00Z` }) };
}

/**
 * Draft, review, changes requested, approval, activation, a minor change, the quarterly review, a major change, and a
 * restore.
 */
async function live(canvas: HTMLElement, globals: StageGlobals, charter: CharterDraft) {
  const intl = wordsOf(globals);
  const page = within(canvas);
  const { as, ask, closed, confirm, dialog, isNow, states, step } = hands(canvas, globals, charter);
  const [first = '', ...others] = signers(charter);
  const [major = ''] = String(charter.version).split('.');
  const owner = charter.parties?.find(({ side }) => side === 'enablement')?.id ?? '';
  const why = globals.locale === 'el' ? 'Λείπει ο προϋπολογισμός ταξιδιών' : 'Nothing is said about travel';
  const titleBox = () => page.getByRole('textbox', { name: intl.t('field.title') });
  const missionBox = () => page.getByRole('textbox', { name: intl.t('field.mission.statement') });
  const agreed = intl.text(charter.mission?.statement);

  await as(owner);
  await step('submit');
  await isNow('in-review');
  await as(first);
  await ask('decline', first);
  await confirm(why);
  await closed();
  await isNow('changes-requested');
  await as(owner);
  await step('revise');
  await step('submit');
  for (const partyId of [first, ...others]) {
    await as(partyId);
    await ask('sign', partyId);
    await confirm();
    await closed();
  }
  await isNow('approved');
  await as(owner);
  await step('activate');
  await isNow('active');

  await userEvent.type(titleBox(), ' 2');
  await step('publish');
  await expect((await dialog()).getByText(seen(intl.t('signing.publish.minor')))).toBeVisible();
  await confirm(why);
  await closed();
  await isNow('active');
  await expect(states().filter((state) => state === 'signed')).toHaveLength(others.length + 1);

  await userEvent.click(await page.findByRole('button', { name: intl.t('review.start') }));
  const alignment = await page.findByRole('combobox', { name: intl.t('field.review.history.alignment') });
  await userEvent.selectOptions(alignment, 'partly');
  for (const keepAll of page.queryAllByRole('radio', { name: intl.label('decision', 'keep') })) {
    if (!(keepAll as HTMLInputElement).disabled) await userEvent.click(keepAll);
  }
  for (const box of page.getAllByRole('checkbox').slice(0, 2)) await userEvent.click(box);
  await userEvent.click(page.getByRole('button', { name: intl.t('review.record') }));
  await page.findByRole('button', { name: intl.t('review.start') });
  await isNow('active');

  await userEvent.type(missionBox(), ' 2');
  await step('publish');
  const rule = seen(intl.t('signing.publish.major', { parts: intl.t('part.mission') }));
  await expect((await dialog()).getByText(rule)).toBeVisible();
  await confirm(why);
  await closed();
  await isNow('draft');
  await expect(states().filter((state) => state === 'void')).toHaveLength(others.length + 1);

  const versions = () => [...canvas.querySelectorAll<HTMLElement>('[data-version]')];
  await waitFor(() => expect(versions()).toHaveLength(3));
  await expect(versions()[0]?.dataset.version).toBe(`${Number(major) + 1}.0`);
  const oldest = versions().at(-1) as HTMLElement;
  await userEvent.click(within(oldest).getByRole('button', { name: intl.t('history.restore') }));
  await userEvent.click(
    await (await dialog()).findByRole('button', { name: intl.t('history.restore.confirm') }),
  );
  await waitFor(() => expect(missionBox()).toHaveValue(agreed));
  await expect(canvas.textContent).not.toMatch(/[{}]|undefined|\[object|\ufdd0/);
}

const example = (charter: CharterDraft): Story => ({
  render: (_, { globals }) => <Life key={globals.locale} globals={globals} charter={draftOf(charter)} />,
  play: ({ canvasElement, globals }) => live(canvasElement, globals, charter),
});

/** A start-up: two sides, two signatures. */
export const Tavlio: Story = example(exampleCharters.tavlio);

/** A company of medium size: four signatures. */
export const Quillmere: Story = example(exampleCharters.quillmere);

/** A group in fourteen countries, its charter written in Greek. */
export const Thalassaia: Story = example(exampleCharters.thalassaia);
