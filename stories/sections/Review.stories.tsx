import type { Meta, StoryObj } from '@storybook/react-vite';
import { ReviewSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('review', ReviewSectionRoot);

/** How the charter stays alive. */
const meta = {
  title: 'Sections/Review',
  component: ReviewSectionRoot,
} satisfies Meta<typeof ReviewSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
