import type { Meta, StoryObj } from '@storybook/react-vite';
import { PrioritiesSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('priorities', PrioritiesSectionRoot);

/** What the business needs now. */
const meta = {
  title: 'Sections/Priorities',
  component: PrioritiesSectionRoot,
} satisfies Meta<typeof PrioritiesSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
