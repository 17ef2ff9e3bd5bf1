import type { Meta, StoryObj } from '@storybook/react-vite';
import { RisksSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('risks', RisksSectionRoot);

/** What could go wrong. */
const meta = {
  title: 'Sections/Risks',
  component: RisksSectionRoot,
} satisfies Meta<typeof RisksSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
