import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo, useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { StageGlobals } from './support/CharterStage';
import { Portal } from './support/Portal';

/**
 * The whole application on the browser's own storage: choose a charter, write it, measure it, read it. What is written
 * stays after reloading, and two tabs never silently overwrite each other.
 */
const meta = {
  title: 'Portal',
  parameters: { layout: 'fullscreen' },
  render: (_, { globals }) => <Portal globals={globals} prefix="portal" />,
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

/** The application as a company would embed it. */
export const Application: Story = {};

/** What is typed is found again after the editor was closed and opened. */
export const SurvivesReload: Story = {
  tags: ['!autodocs'],
  render: (_, { globals }) => <Reopening globals={globals} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const statement = await waitFor(
      () =>
        canvasElement.querySelector<HTMLTextAreaElement>('[name="mission/statement"]') ?? Promise.reject(),
    );
    await userEvent.type(statement, 'Δίνουμε σε κάθε πωλητή ό,τι χρειάζεται');
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-charter-part="save-status"]')).toHaveAttribute(
        'data-state',
        'clean',
      ),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Reopen' }));
    await waitFor(() =>
      expect(canvasElement.querySelector<HTMLTextAreaElement>('[name="mission/statement"]')).toHaveValue(
        'Δίνουμε σε κάθε πωλητή ό,τι χρειάζεται',
      ),
    );
  },
};

function Reopening({ globals }: { globals: StageGlobals }) {
  const [times, setTimes] = useState(0);
  const prefix = useMemo(() => `portal-test-${crypto.randomUUID()}`, []);
  return (
    <>
      <button type="button" onClick={() => setTimes(times + 1)}>
        Reopen
      </button>
      <Portal key={times} globals={globals} prefix={prefix} />
    </>
  );
}
