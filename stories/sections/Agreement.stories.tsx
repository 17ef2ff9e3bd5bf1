import type { Meta, StoryObj } from '@storybook/react-vite';
import { AgreementSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('agreement', AgreementSectionRoot);

/** Who agrees with whom. */
const meta = {
  title: 'Sections/Agreement',
  component: AgreementSectionRoot,
} satisfies Meta<typeof AgreementSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
