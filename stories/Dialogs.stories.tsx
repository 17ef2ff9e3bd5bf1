import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Dialog, IndicatorsSection, ServicesSection } from '../src';
import { CharterStage, exampleFor } from './support/CharterStage';

/** Longer editing opens over the page: focus moves in, stays in, and returns; Escape closes. */
const meta = {
  title: 'Dialogs',
  component: Dialog,
  args: { title: '', open: false, onOpenChange: () => {} },
} satisfies Meta<typeof Dialog>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A story’s play: opens by keyboard, closes by Escape, and leaves the dialog open to look at. */
function opens(selector: string) {
  return async (canvasElement: HTMLElement) => {
    const canvas = within(canvasElement);
    const opener = await waitFor(
      () => canvasElement.querySelector<HTMLElement>(selector) ?? Promise.reject(),
    );
    opener.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await canvas.findByRole('dialog');
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await expect(dialog).toHaveAccessibleName();
    await expect(dialog).toHaveAccessibleDescription();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(opener).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('dialog');
  };
}

const edit = opens('[data-slot="edit"]');

/** The details of a service. */
export const Service: Story = {
  render: (_, { globals }) => (
    <CharterStage charter={exampleFor(globals)} globals={{ ...globals, access: 'edit' }}>
      <ServicesSection.Root />
    </CharterStage>
  ),
  play: ({ canvasElement }) => edit(canvasElement),
};

/** The details of an indicator. */
export const Indicator: Story = {
  render: (_, { globals }) => (
    <CharterStage charter={exampleFor(globals)} globals={{ ...globals, access: 'edit' }}>
      <IndicatorsSection.Root />
    </CharterStage>
  ),
  play: ({ canvasElement }) => edit(canvasElement),
};

const inGreek = { globals: { locale: 'el' } };

export const ServiceInGreek: Story = { ...Service, ...inGreek };
export const IndicatorInGreek: Story = { ...Indicator, ...inGreek };
