import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CharterProvider, ConflictTray, FieldRoot, SaveStatus } from '../src';
import { type CharterStorage, createMemoryStorage, StorageError } from '../src/storage';
import { accessOf, exampleFor, localeOf, type StageGlobals } from './support/CharterStage';

type Trouble = 'none' | 'full' | 'offline' | 'nonsense';

/** A storage that behaves as one with this trouble does. */
function troubled(trouble: Trouble): CharterStorage {
  const inner = createMemoryStorage();
  if (trouble === 'none') return inner;
  if (trouble === 'nonsense') return { ...inner, load: async () => '<!doctype html>' as never };
  const code = trouble === 'full' ? 'quota' : 'unavailable';
  return {
    ...inner,
    load: (request) => inner.load(request),
    save: async () => {
      throw new StorageError(code, { applied: 'no', retryAfterMs: 20_000 });
    },
  };
}

function Stage({ trouble = 'none', globals }: { trouble?: Trouble; globals: StageGlobals }) {
  const storage = useMemo(() => troubled(trouble), [trouble]);
  const charter = exampleFor(globals);
  return (
    <CharterProvider
      storage={storage}
      charterId={charter.id}
      initial={charter}
      locale={localeOf(globals)}
      access={accessOf(globals)}
      autosave={{ wait: 50 }}
    >
      <SaveStatus />
      <ConflictTray />
      <FieldRoot path="vision" />
    </CharterProvider>
  );
}

/** Whether what was typed is safe, in words, and what can be done when it is not. */
const meta = {
  title: 'Save states',
  component: SaveStatus,
  subcomponents: { ConflictTray },
  render: (_, { globals, parameters }) => <Stage trouble={parameters.trouble} globals={globals} />,
} satisfies Meta<typeof SaveStatus>;

export default meta;

type Story = StoryObj<typeof meta>;

function typed(state: string): Story['play'] {
  return async ({ canvasElement }) => {
    await userEvent.type(await within(canvasElement).findByRole('textbox'), '!');
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-charter-part="save-status"]')).toHaveAttribute(
        'data-state',
        state,
      ),
    );
  };
}

export const Saved: Story = { play: typed('clean') };
export const StorageFull: Story = { parameters: { trouble: 'full' }, play: typed('blocked') };
export const Offline: Story = { parameters: { trouble: 'offline' }, play: typed('retry-wait') };

/** Storage that answers with a web page: nothing is written, and the words say so. */
export const Nonsense: Story = {
  parameters: { trouble: 'nonsense' },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-charter-part="save-status"]')).toHaveAttribute(
        'data-state',
        'load-failed',
      ),
    );
  },
};
