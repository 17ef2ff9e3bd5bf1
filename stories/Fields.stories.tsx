import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Field, FieldRoot, List } from '../src';
import { CharterStage, exampleFor, wordsOf } from './support/CharterStage';

/** Fields find their words, rights, limits and control by their path in the charter. */
const meta = {
  title: 'Fields',
  component: FieldRoot,
  subcomponents: {
    'Field.Label': Field.Label,
    'Field.Description': Field.Description,
    'Field.Control': Field.Control,
    'Field.Counter': Field.Counter,
    'Field.Error': Field.Error,
    'List.Root': List.Root,
    'List.Items': List.Items,
    'List.Item': List.Item,
    'List.Add': List.Add,
    'List.Remove': List.Remove,
    'List.MoveUp': List.MoveUp,
    'List.MoveDown': List.MoveDown,
    'List.Undo': List.Undo,
    'List.Empty': List.Empty,
  },
  args: { path: 'mission/statement' },
  render: (args, { globals }) => (
    <CharterStage charter={exampleFor(globals)} globals={globals}>
      <FieldRoot {...args} />
    </CharterStage>
  ),
} satisfies Meta<typeof FieldRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const LongText: Story = {};
export const ShortText: Story = { args: { path: 'title' } };
export const Choice: Story = { args: { path: 'budget/fundingModel' } };
export const Choices: Story = { args: { path: 'changeTriggers' } };
export const Reference: Story = { args: { path: 'inspection/inspectorId' } };
export const YesOrNo: Story = { args: { path: 'budget/controlledByEnablement' } };
export const CalendarDate: Story = { args: { path: 'review/nextDue' } };

/** A number typed as another language writes it is refused in words on leaving the field, kept as typed, and never stored. */
export const RefusedNumber: Story = {
  args: { path: 'budget/amount' },
  play: async ({ canvasElement, globals }) => {
    const box = within(canvasElement).getByRole('textbox');
    const foreign = wordsOf(globals).number(1.5).includes(',') ? '1.5' : '1,5';
    await userEvent.clear(box);
    await userEvent.type(box, foreign);
    await userEvent.tab();
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-charter-part="field-error"]')).not.toBeNull(),
    );
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(box).toHaveValue(foreign);
  },
};

/** A list by its parts: what is removed can be brought back, and focus goes where the work goes on. */
export const ListParts: Story = {
  render: (_, { globals }) => (
    <CharterStage charter={exampleFor(globals)} globals={globals}>
      <List.Root path="risks">
        <List.Items>
          {(item) => (
            <List.Item key={item.key} item={item}>
              <FieldRoot path={`${item.path}/text`} hint={null} />
              <List.Remove />
            </List.Item>
          )}
        </List.Items>
        <List.Empty />
        <List.Undo />
        <List.Add />
      </List.Root>
    </CharterStage>
  ),
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const before = canvas.getAllByRole('textbox').length;
    await userEvent.click(canvasElement.querySelector('[data-slot="remove"]') as HTMLElement);
    await expect(canvas.queryAllByRole('textbox')).toHaveLength(before - 1);
    const undo = wordsOf(globals).t('list-ui.undo');
    await userEvent.click(canvas.getByRole('button', { name: undo }));
    await expect(canvas.getAllByRole('textbox')).toHaveLength(before);
    await expect(canvas.getAllByRole('textbox')[0]).toHaveFocus();
  },
};
