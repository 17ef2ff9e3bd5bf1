import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CharterProvider, ConflictTray, Dialog, FieldRoot, IndicatorsSection, ServicesSection } from '../src';
import type { CharterDraft } from '../src/model';
import { type CharterStorage, createMemoryStorage, type JsonObject } from '../src/storage';
import { CharterStage, exampleFor, localeOf, type StageGlobals } from './support/CharterStage';

/** Longer editing and questions open over the page: focus moves in, stays in, and returns; Escape closes. */
const meta = {
  title: 'Dialogs',
  component: Dialog,
  args: { title: '', open: false, onOpenChange: () => {} },
} satisfies Meta<typeof Dialog>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A story’s play: opens by keyboard, closes by Escape, and leaves the dialog open to look at. */
function opens(selector: string, role: 'dialog' | 'alertdialog' = 'dialog') {
  return async (canvasElement: HTMLElement) => {
    const canvas = within(canvasElement);
    const opener = await waitFor(
      () => canvasElement.querySelector<HTMLElement>(selector) ?? Promise.reject(),
    );
    opener.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await canvas.findByRole(role);
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await expect(dialog).toHaveAccessibleName();
    await expect(dialog).toHaveAccessibleDescription();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.queryByRole(role)).toBeNull());
    await waitFor(() => expect(opener).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole(role);
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

/** A store in which a colleague saves just before the first save from here. */
function contested(charter: CharterDraft): CharterStorage {
  const inner = createMemoryStorage({ documents: { [charter.id]: charter as unknown as JsonObject } });
  let met = false;
  return {
    ...inner,
    async save(request) {
      if (!met) {
        met = true;
        const doc = { ...request.doc, vision: charter.mission?.statement as string };
        await inner.client().save({ ...request, doc, attemptId: 'colleague' });
      }
      return inner.save(request);
    },
  };
}

function Contested({ globals }: { globals: StageGlobals }) {
  const charter = exampleFor(globals);
  const storage = useMemo(() => contested(charter), [charter]);
  return (
    <CharterProvider
      storage={storage}
      charterId={charter.id}
      locale={localeOf(globals)}
      autosave={{ wait: 50 }}
    >
      <ConflictTray />
      <FieldRoot path="vision" />
    </CharterProvider>
  );
}

/** The question before what was written here gives way to what a colleague wrote. */
export const Confirmation: Story = {
  render: (_, { globals }) => <Contested globals={globals} />,
  play: async ({ canvasElement }) => {
    await userEvent.type(await within(canvasElement).findByRole('textbox'), '!');
    await within(canvasElement).findByRole('alert');
    await opens('[data-charter-part="row-buttons"] > [data-variant="plain"]', 'alertdialog')(canvasElement);
  },
};

const inGreek = { globals: { locale: 'el' } };

export const ServiceInGreek: Story = { ...Service, ...inGreek };
export const IndicatorInGreek: Story = { ...Indicator, ...inGreek };
export const ConfirmationInGreek: Story = { ...Confirmation, ...inGreek };
