import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CharterProvider, FieldRoot, useValue } from '../src';
import { accessOf, exampleFor, localeOf, type StageGlobals } from './support/CharterStage';

/** Opens one charter for everything below it. Exactly one owner is passed: storage, a value, a first value, or a session. */
const meta = {
  title: 'Provider',
  component: CharterProvider,
  args: { locale: localeOf({}), defaultValue: exampleFor({}) },
  argTypes: {
    locale: { control: false },
    messages: { control: false },
    terms: { control: false },
    children: { control: false },
    portalContainer: { control: false },
  },
} satisfies Meta<typeof CharterProvider>;

export default meta;

type Story = StoryObj;

/** The library keeps the charter; every part below reads the same document. */
export const OwnsTheCharter: Story = {
  render: (_, { globals }) => (
    <CharterProvider
      defaultValue={exampleFor(globals)}
      locale={localeOf(globals)}
      access={accessOf(globals)}
      now="2026-09-30"
    >
      <FieldRoot path="title" />
      <Title />
    </CharterProvider>
  ),
  play: typed,
};

/** The host keeps the charter: each edit is reported, and what the host passes back is shown. */
export const ReportsToTheHost: Story = {
  render: (_, { globals }) => <Host globals={globals} />,
  play: typed,
};

async function typed({ canvasElement }: { canvasElement: HTMLElement }) {
  const box = within(canvasElement).getByRole('textbox');
  await userEvent.clear(box);
  await userEvent.type(box, 'Quarry Lane');
  await waitFor(() => expect(canvasElement.querySelector('output')).toHaveTextContent('Quarry Lane'));
}

function Host({ globals }: { globals: StageGlobals }) {
  const [charter, setCharter] = useState(() => exampleFor(globals));
  return (
    <CharterProvider
      value={charter}
      onChange={setCharter}
      locale={localeOf(globals)}
      access={accessOf(globals)}
      now="2026-09-30"
    >
      <FieldRoot path="title" />
      <p>
        <output>{String(charter.title)}</output>
      </p>
    </CharterProvider>
  );
}

function Title() {
  const title = useValue('title');
  return (
    <p>
      <output>{String(title)}</output>
    </p>
  );
}
