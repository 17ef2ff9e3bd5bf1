import type { Meta, StoryObj } from '@storybook/react-vite';
import { en } from '../src/i18n/en';
import { exampleCharters } from '../src/testing/examples';
import { CharterViewer } from '../src/viewer';
import { localeOf } from './support/CharterStage';

const meta = {
  title: 'Viewer',
  component: CharterViewer,
  parameters: { layout: 'fullscreen' },
  args: { charter: exampleCharters.quillmere, now: '2026-09-30', locale: en },
  argTypes: {
    charter: { control: false },
    locale: { control: false },
    messages: { control: false },
    terms: { control: false },
  },
  render: (args, { globals }) => (
    <CharterViewer {...args} locale={localeOf(globals)} theme={globals.theme as 'light' | 'dark'} />
  ),
} satisfies Meta<typeof CharterViewer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A mid-size company's charter in force: one indicator is off track, and the review is overdue. */
export const Document: Story = {};

/** A group of companies in Greek, in review: one party has declined to sign. */
export const InReview: Story = {
  args: { charter: exampleCharters.thalassaia },
  globals: { locale: 'el' },
};

/** A start-up's charter after its period has ended: open targets have become met or missed. */
export const TargetsDue: Story = {
  args: { charter: exampleCharters.tavlio, now: '2026-11-15' },
};

/** Two parts inside a page that has headings of its own. */
export const SomeParts: Story = {
  args: { parts: ['services', 'indicators'], headingLevel: 2, idPrefix: 'excerpt' },
};

/** Nothing written yet. */
export const Empty: Story = {
  args: {
    charter: {
      schemaVersion: 1,
      id: 'new',
      title: 'Brindlow Enablement Charter',
      locale: 'en',
      status: 'draft',
      version: '0.1',
    },
  },
};

/** Written by a newer version: readable, and it says so. */
export const NewerVersion: Story = {
  args: { charter: { ...exampleCharters.quillmere, schemaVersion: 99 } },
};

/** In a column of 22 rem: tables become entries, because the viewer's own width decides. */
export const NarrowColumn: Story = {
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '22rem' }}>
        <Story />
      </div>
    ),
  ],
  parameters: { layout: 'padded' },
};
