import type { Meta, StoryObj } from '@storybook/react-vite';
import { MissionSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('mission', MissionSectionRoot);

/** Why enablement exists. */
const meta = {
  title: 'Sections/Mission',
  component: MissionSectionRoot,
} satisfies Meta<typeof MissionSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
