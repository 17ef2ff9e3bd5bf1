import type { Meta, StoryObj } from '@storybook/react-vite';
import { AudiencesSectionRoot } from '../../src';
import { sectionStories } from '../support/sectionStories';

const { empty, filled, invalid, readOnly, localized } = sectionStories('audiences', AudiencesSectionRoot);

/** Whom enablement supports. */
const meta = {
  title: 'Sections/Audiences',
  component: AudiencesSectionRoot,
} satisfies Meta<typeof AudiencesSectionRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = empty;
export const Filled: Story = filled;
export const Invalid: Story = invalid;
export const ReadOnly: Story = readOnly;
export const Localized: Story = localized;
