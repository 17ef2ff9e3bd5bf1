import type { Meta, StoryObj } from '@storybook/react-vite';
import { InspectionSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('inspection', InspectionSectionRoot);

/** The one practice that is checked. */
const meta = {
  title: 'Sections/Inspection',
  component: InspectionSectionRoot,
} satisfies Meta<typeof InspectionSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
