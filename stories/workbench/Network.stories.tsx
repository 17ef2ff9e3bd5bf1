import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { wordsOf } from '../support/CharterStage';
import { seen } from '../support/seen';
import { dataSizes } from './dataSizes';
import { NetworkStage } from './NetworkStage';
import { networks } from './network';

/**
 * The editor on a real session and a storage in memory, with a network between them that can be slow, fail, be gone, be
 * full, or let a colleague save first. Write something and watch what is said; switch back and watch it recover.
 */
const meta = {
  title: 'Workbench/Network',
  component: NetworkStage,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
  args: { network: 'instant', size: 'minimal', parts: ['mission'], globals: {} },
  argTypes: {
    network: { control: 'select', options: networks },
    size: { control: 'select', options: dataSizes },
    parts: { control: false },
    globals: { table: { disable: true } },
  },
  render: (args, { globals }) => (
    <NetworkStage key={`${args.size} ${args.network}`} {...args} globals={globals} />
  ),
} satisfies Meta<typeof NetworkStage>;

export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story['play']>>[0];

/** Types into the vision and waits until the save stands so. */
async function types({ canvasElement }: Canvas, ...states: string[]) {
  const box = await waitFor(
    () => canvasElement.querySelector<HTMLTextAreaElement>('[name="vision"]') ?? Promise.reject(),
  );
  await userEvent.type(box, '!');
  for (const state of states) {
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-charter-part="save-status"]')).toHaveAttribute(
        'data-state',
        state,
      ),
    );
  }
}

/** Saved before anybody asks. */
export const Instant: Story = { play: (context) => types(context, 'dirty', 'clean') };

/** Four seconds for each save: writing goes on meanwhile. */
export const Slow: Story = {
  args: { network: 'slow' },
  play: (context) => types(context, 'saving'),
};

/** Every third save is refused: it is tried again by itself. */
export const FailingEveryThird: Story = {
  args: { network: 'failing' },
  play: async (context) => {
    await types(context, 'clean');
    await types(context, 'dirty', 'clean');
    await types(context, 'dirty', 'retry-wait', 'clean');
  },
};

/** No network: what is written is kept on this device, and goes out when the network is back. */
export const Offline: Story = {
  args: { network: 'offline' },
  play: async (context) => {
    await types(context, 'retry-wait');
    const status = context.canvasElement.querySelector('[data-charter-part="save-status"]');
    const intl = wordsOf(context.globals);
    await waitFor(() => expect(status).toHaveTextContent(seen(intl.t('save.offline.spoken'))));
    await expect(status).toHaveTextContent(seen(intl.t('save.kept')));
  },
};

/** The storage takes no more: the editor says why, and gives a copy. */
export const Full: Story = {
  args: { network: 'full' },
  play: async (context) => {
    await types(context, 'blocked');
    await expect(await within(context.canvasElement).findByRole('alert')).toHaveTextContent(
      seen(wordsOf(context.globals).issue({ code: 'storage.quota', path: '' })),
    );
  },
};

/** A colleague changed the same sentence first: both texts stand there, and a person decides. */
export const Conflict: Story = {
  args: { network: 'conflict' },
  play: async (context) => {
    await types(context, 'conflict');
    await waitFor(() =>
      expect(context.canvasElement.querySelectorAll('[data-charter-part="tray-entry"]')).toHaveLength(1),
    );
  },
};
