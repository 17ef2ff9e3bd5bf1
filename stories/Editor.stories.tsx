import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CharterEditor } from '../src';
import { CharterStage, emptyCharter, exampleFor, wordsOf } from './support/CharterStage';

const meta = {
  title: 'Editor',
  component: CharterEditor,
  parameters: { layout: 'fullscreen' },
  render: (args, { globals }) => (
    <CharterStage charter={exampleFor(globals)} globals={globals}>
      <CharterEditor {...args} />
    </CharterStage>
  ),
} satisfies Meta<typeof CharterEditor>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Every part under the other, as a document being written. */
export const Sections: Story = {};

/** The five questions, one step each. */
export const Steps: Story = { args: { layout: 'steps' } };

/** One part at a time. */
export const Single: Story = { args: { layout: 'single', defaultPart: 'services' } };

/** A charter with nothing in it shows no error until somebody asks for a check. */
export const Empty: Story = {
  render: (args, { globals }) => (
    <CharterStage charter={emptyCharter} globals={globals}>
      <CharterEditor {...args} />
    </CharterStage>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-charter-part="field-error"]')).toHaveLength(0);
  },
};

/** After a check, the summary lists what is wrong and each line leads to its field. */
export const Checked: Story = {
  ...Empty,
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const words = wordsOf(globals);
    await userEvent.click(canvas.getByRole('button', { name: words.t('editor.check') }));
    const summary = await waitFor(
      () =>
        canvasElement.querySelector<HTMLElement>('[data-charter-part="error-summary"]') ?? Promise.reject(),
    );
    await expect(summary).toHaveFocus();
    const name = words.t('issue.core-part-missing.mission.whyInvested');
    await userEvent.click(within(summary).getByRole('button', { name }));
    await waitFor(() => expect(canvasElement.querySelector('[name="mission/whyInvested"]')).toHaveFocus());
  },
};
