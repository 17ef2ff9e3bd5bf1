import type { Meta, StoryObj } from '@storybook/react-vite';
import { JourneySectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('journey', JourneySectionRoot);

/** The buyer’s journey beside the sales cycle. */
const meta = {
  title: 'Sections/Journey',
  component: JourneySectionRoot,
} satisfies Meta<typeof JourneySectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
