import type { Meta, StoryObj } from '@storybook/react-vite';
import { ServicesSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('services', ServicesSectionRoot);

/** What enablement gives. */
const meta = {
  title: 'Sections/Services',
  component: ServicesSectionRoot,
} satisfies Meta<typeof ServicesSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
