import type { Meta, StoryObj } from '@storybook/react-vite';
import { MaturitySectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('maturity', MaturitySectionRoot);

/** Where enablement stands. */
const meta = {
  title: 'Sections/Maturity',
  component: MaturitySectionRoot,
} satisfies Meta<typeof MaturitySectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
