import type { Meta, StoryObj } from '@storybook/react-vite';
import { IndicatorsSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('indicators', IndicatorsSectionRoot);

/** How success is measured. */
const meta = {
  title: 'Sections/Indicators',
  component: IndicatorsSectionRoot,
} satisfies Meta<typeof IndicatorsSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
