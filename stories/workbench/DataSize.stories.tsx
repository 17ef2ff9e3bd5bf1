import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CharterEditor } from '../../src';
import { CharterStage, type StageGlobals } from '../support/CharterStage';
import { charterOfSize, type DataSize, dataSizes } from './dataSizes';

function Sized({ size, globals }: { size: DataSize; globals: StageGlobals }) {
  return (
    <CharterStage charter={charterOfSize(size, globals)} globals={globals}>
      <CharterEditor />
    </CharterStage>
  );
}

/** The editor with nothing in it, with a little, with a year's work, and with more than anybody should write. */
const meta = {
  title: 'Workbench/Data size',
  component: Sized,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
  args: { size: 'typical', globals: {} },
  argTypes: { size: { control: 'select', options: dataSizes }, globals: { table: { disable: true } } },
  render: ({ size }, { globals }) => <Sized key={size} size={size} globals={globals} />,
} satisfies Meta<typeof Sized>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Nothing written. The page of the editor runs the same as a test. */
export const Empty: Story = { args: { size: 'empty' }, tags: ['!test'] };

/** A title, a mission and a vision. */
export const Minimal: Story = { args: { size: 'minimal' }, tags: ['!test'] };

/** A company of four hundred people. */
export const Typical: Story = { tags: ['!test'] };

/** At least 270 fields. */
export const Large: Story = {
  args: { size: 'large' },
  play: async ({ canvasElement }) => {
    const fields = canvasElement.querySelectorAll('[data-charter-part="field"]');
    await expect(fields.length).toBeGreaterThanOrEqual(270);
  },
};

/** Ten times as many rows: to be looked at, too slow to be checked each time. */
export const Huge: Story = { args: { size: 'huge' }, tags: ['!test'] };
