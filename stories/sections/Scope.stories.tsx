import type { Meta, StoryObj } from '@storybook/react-vite';
import { ScopeSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('scope', ScopeSectionRoot);

/** What is in, out and waiting. */
const meta = {
  title: 'Sections/Scope',
  component: ScopeSectionRoot,
} satisfies Meta<typeof ScopeSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
