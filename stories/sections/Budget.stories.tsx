import type { Meta, StoryObj } from '@storybook/react-vite';
import { BudgetSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('budget', BudgetSectionRoot);

/** Who pays and who decides. */
const meta = {
  title: 'Sections/Budget',
  component: BudgetSectionRoot,
} satisfies Meta<typeof BudgetSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
