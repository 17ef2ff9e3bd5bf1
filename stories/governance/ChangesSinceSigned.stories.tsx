import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { ChangesSinceSigned } from '../../src/governance';
import { createMemoryVersionStore } from '../../src/lifecycle';
import { CharterStage, exampleFor, type StageGlobals, wordsOf } from '../support/CharterStage';
import { charterHistory } from '../support/charterHistory';
import { seen } from '../support/seen';

/** What was agreed differently since a party signed: the question of whoever is asked to sign again. */
const meta = {
  title: 'Governance/Changes since signed',
  component: ChangesSinceSigned,
  args: { store: createMemoryVersionStore(), partyId: '' },
  render: (_, { globals, parameters }) => <Stage globals={globals} signer={parameters.signer} />,
} satisfies Meta<typeof ChangesSinceSigned>;

export default meta;

type Story = StoryObj<typeof meta>;

const signersOf = (globals: StageGlobals) =>
  (exampleFor(globals).parties ?? []).filter(({ requiredSigner }) => requiredSigner);

function Stage({ globals, signer }: { globals: StageGlobals; signer: number }) {
  const [history] = useState(() => charterHistory(exampleFor(globals)));
  const [store] = useState(() => createMemoryVersionStore(history));
  const party = signersOf(globals)[signer] ?? exampleFor(globals).parties?.[0];
  return (
    <CharterStage charter={history.charter} globals={globals}>
      <ChangesSinceSigned store={store} partyId={party?.id ?? ''} />
    </CharterStage>
  );
}

const inGreek = { globals: { locale: 'el' } };

/** This party signed 2.0, and is asked to sign what came after it. */
export const SignedBefore: Story = {
  parameters: { signer: 0 },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-path="mission/statement"] ins')).toBeVisible(),
    );
    await expect(canvasElement).toHaveTextContent(intl.text(signersOf(globals)[0]?.name));
    await expect(canvasElement).toHaveTextContent(intl.date('2025-10-02'));
    await expect(canvasElement).toHaveTextContent(seen(intl.t('history.places', { count: 9 })));
  },
};

export const SignedBeforeInGreek: Story = { ...SignedBefore, ...inGreek };

/** This party signed the newest version; the draft has one line more. */
export const SignedTheNewest: Story = {
  parameters: { signer: 1 },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    await waitFor(() => expect(canvasElement.querySelector('[data-path="scope/in/in-new"]')).toBeVisible());
    await expect(canvasElement).toHaveTextContent(seen(intl.t('history.places', { count: 1 })));
  },
};

/** This party never signed. */
export const NeverSigned: Story = {
  parameters: { signer: 99 },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const name = `\u2068${intl.text(exampleFor(globals).parties?.[0]?.name)}\u2069`;
    await expect(canvasElement).toHaveTextContent(seen(intl.t('history.since.never', { name })));
  },
};
