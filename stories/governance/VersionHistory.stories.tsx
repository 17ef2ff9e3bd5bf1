import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { FieldRoot, useHistory, VersionHistory } from '../../src';
import { Button } from '../../src/kit/Button';
import { createMemoryVersionStore, type VersionStore } from '../../src/lifecycle';
import { StorageError } from '../../src/storage';
import { CharterStage, exampleFor, type StageGlobals, wordsOf } from '../support/CharterStage';
import { charterHistory } from '../support/charterHistory';
import { seen } from '../support/seen';

/**
 * The published versions of a charter: when, by whom and why. Any two of them, or the draft, can be compared, and an
 * old one can become the draft again.
 */
const meta = {
  title: 'Governance/Version history',
  component: VersionHistory,
  args: { store: createMemoryVersionStore() },
  render: (_, { globals, parameters }) => (
    <Stage globals={globals} makeStore={parameters.store ?? fourVersions} />
  ),
} satisfies Meta<typeof VersionHistory>;

export default meta;

type Story = StoryObj<typeof meta>;
type MakeStore = (globals: StageGlobals) => VersionStore;

const fourVersions: MakeStore = (globals) => createMemoryVersionStore(charterHistory(exampleFor(globals)));

function Stage({ globals, makeStore }: { globals: StageGlobals; makeStore: MakeStore }) {
  const [store] = useState(() => makeStore(globals));
  return (
    <CharterStage charter={charterHistory(exampleFor(globals)).charter} globals={globals}>
      <VersionHistory store={store} />
    </CharterStage>
  );
}

const inGreek = { globals: { locale: 'el' } };
const rows = (canvas: HTMLElement) => [...canvas.querySelectorAll<HTMLElement>('[data-version]')];
const diff = (canvas: HTMLElement) => canvas.querySelector<HTMLElement>('[data-charter-part="version-diff"]');

function placeOf(canvas: HTMLElement, path: string): HTMLElement {
  const place = canvas.querySelector<HTMLElement>(`[data-path="${path}"]`);
  if (!place) throw new Error(`No change at ${path}.`);
  return place;
}

async function open(canvasElement: HTMLElement) {
  await waitFor(() => expect(rows(canvasElement)).toHaveLength(4));
  await waitFor(() => expect(diff(canvasElement)).toBeVisible());
  return within(canvasElement);
}

/** Four versions, the newest first, and what the newest one changed. */
export const FourVersions: Story = {
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    await open(canvasElement);
    await expect(rows(canvasElement).map((row) => row.dataset.version)).toEqual(['3.0', '2.0', '1.1', '1.0']);
    const { versions } = charterHistory(exampleFor(globals));
    for (const { version, byName = '', note, level } of versions) {
      const row = canvasElement.querySelector(`[data-version="${version}"]`);
      await expect(row).toHaveTextContent(byName);
      if (note) await expect(row).toHaveTextContent(note);
      await expect(row).toHaveTextContent(seen(intl.t(`history.level.${level}`)));
    }
    await expect(canvasElement).toHaveTextContent(
      seen(intl.t('history.changed', { from: '2.0', to: '3.0' })),
    );
    const mission = placeOf(canvasElement, 'mission/statement');
    await expect(mission.querySelectorAll('ins').length).toBeGreaterThan(0);
    await expect(placeOf(canvasElement, 'budget/amount').querySelectorAll('ins, del')).toHaveLength(2);
  },
};

export const FourVersionsInGreek: Story = { ...FourVersions, ...inGreek };

/** On a phone nothing sticks out. */
export const OnAPhone: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async (context) => {
    await FourVersions.play?.(context);
    await expect(window.innerWidth).toBe(360);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  },
};

/** Any two, by keyboard: from the row, or from the two lists. */
export const Comparing: Story = {
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = await open(canvasElement);
    within(rows(canvasElement)[2] ?? canvasElement)
      .getByRole('button', { name: intl.t('history.what-changed') })
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('heading', { name: intl.t('history.compare') })).toHaveFocus();
    await expect(canvas.getByLabelText(intl.t('history.from'))).toHaveValue('1.0');
    await waitFor(() =>
      expect(diff(canvasElement)?.querySelectorAll('[data-kind="added"]').length).toBeGreaterThan(1),
    );
    await userEvent.selectOptions(canvas.getByLabelText(intl.t('history.from')), '3.0');
    await userEvent.selectOptions(canvas.getByLabelText(intl.t('history.to')), 'draft');
    await waitFor(() => expect(placeOf(canvasElement, 'scope/in/in-new')).toBeVisible());
    await expect(canvas.getByText(seen(intl.t('history.places', { count: 1 })))).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText(intl.t('history.to')), '3.0');
    await expect(canvas.getByText(seen(intl.t('history.same')))).toBeVisible();
  },
};

function WithDraft({ globals }: { globals: StageGlobals }) {
  const [store] = useState(() => fourVersions(globals));
  return (
    <CharterStage charter={charterHistory(exampleFor(globals)).charter} globals={globals}>
      <FieldRoot path="mission/statement" />
      <Undo />
      <VersionHistory store={store} />
    </CharterStage>
  );
}

function Undo() {
  const { undo, canUndo } = useHistory();
  return (
    <Button data-undo="" disabled={!canUndo} onClick={undo}>
      ⟲
    </Button>
  );
}

/** An old version becomes the draft again, after a dialog that says what will and will not come back; one step back undoes it. */
export const Restoring: Story = {
  render: (_, { globals }) => <WithDraft globals={globals} />,
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = await open(canvasElement);
    const { charter, versions } = charterHistory(exampleFor(globals));
    const box = canvas.getByRole('textbox', { name: intl.t('field.mission.statement') });
    await expect(box).toHaveValue(intl.text(charter.mission?.statement));
    const button = within(rows(canvasElement)[1] ?? canvasElement).getByRole('button', {
      name: intl.t('history.restore'),
    });
    await userEvent.click(button);
    const dialog = within(await within(document.body).findByRole('dialog'));
    await expect(dialog.getByRole('heading', { level: 2 })).toHaveTextContent(
      seen(intl.t('history.restore.title', { version: '2.0' })),
    );
    await waitFor(() => expect(dialog.getByText(seen(intl.t('history.restore.back')))).toBeVisible());
    await expect(dialog.getByText(seen(intl.t('history.restore.stays')))).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: intl.t('history.restore.confirm') }));
    const old = versions[2]?.content.mission as typeof charter.mission;
    await waitFor(() => expect(box).toHaveValue(intl.text(old?.statement)));
    await expect(canvas.getByText(seen(intl.t('history.restore.done', { version: '2.0' })))).toBeVisible();
    await expect(button).toHaveFocus();
    await userEvent.click(canvasElement.querySelector('[data-undo]') ?? canvasElement);
    await waitFor(() => expect(box).toHaveValue(intl.text(charter.mission?.statement)));
  },
};

/** The dialog, as it opens. */
export const RestoreDialog: Story = {
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    await open(canvasElement);
    const button = within(rows(canvasElement)[3] ?? canvasElement).getByRole('button', {
      name: intl.t('history.restore'),
    });
    await userEvent.click(button);
    const dialog = within(await within(document.body).findByRole('dialog'));
    await waitFor(() => expect(dialog.getByText(seen(intl.t('history.restore.back')))).toBeVisible());
  },
};

export const RestoreDialogInGreek: Story = { ...RestoreDialog, ...inGreek };

/** A version that a newer release of the product wrote is listed, and nothing of it is guessed. */
export const NewerSchema: Story = {
  parameters: {
    store: ((globals) => {
      const { versions } = charterHistory(exampleFor(globals));
      const newer = versions.map((one) =>
        one.version === '3.0' ? { ...one, content: { ...one.content, schemaVersion: 99 } } : one,
      );
      return createMemoryVersionStore({ versions: newer });
    }) satisfies MakeStore,
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = await open(canvasElement);
    await expect(canvas.getByText(seen(intl.t('history.newer', { version: '3.0' })))).toBeVisible();
    await userEvent.click(
      canvas.getAllByRole('button', { name: intl.t('history.restore') })[0] ?? canvasElement,
    );
    const dialog = within(await within(document.body).findByRole('dialog'));
    await waitFor(() =>
      expect(dialog.getByText(seen(intl.t('history.newer', { version: '3.0' })))).toBeVisible(),
    );
    await expect(dialog.queryByRole('button', { name: intl.t('history.restore.confirm') })).toBeNull();
  },
};

/** Nothing has been published. */
export const Empty: Story = {
  parameters: { store: (() => createMemoryVersionStore()) satisfies MakeStore },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    await waitFor(() => expect(within(canvasElement).getByText(seen(intl.t('history.empty')))).toBeVisible());
  },
};

export const EmptyInGreek: Story = { ...Empty, ...inGreek };

/** The host does not answer at first; trying again loads the list. */
export const FailedAndTriedAgain: Story = {
  parameters: {
    store: ((globals) => {
      const store = fourVersions(globals);
      let isUp = false;
      return {
        ...store,
        async list(charterId, { signal } = {}) {
          await Promise.resolve();
          signal?.throwIfAborted();
          if (isUp) return store.list(charterId, { signal });
          isUp = true;
          throw new StorageError('unavailable');
        },
      };
    }) satisfies MakeStore,
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent(seen(intl.t('history.failed'))));
    await userEvent.click(canvas.getByRole('button', { name: intl.t('save.reload') }));
    await open(canvasElement);
  },
};

/** Who may only read can compare, and restores nothing. */
export const ReadOnly: Story = {
  globals: { access: 'view' },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = await open(canvasElement);
    await expect(canvas.getByText(seen(intl.t('history.restore.not-allowed')))).toBeVisible();
    await expect(canvas.queryByRole('button', { name: intl.t('history.restore') })).toBeNull();
  },
};
