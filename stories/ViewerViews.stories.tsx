import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { exampleCharters } from '../src/testing/examples';
import { CharterOnePage, CharterRole, type CharterRoleProps } from '../src/viewer';
import { exampleFor, localeOf, type StageGlobals, wordsOf } from './support/CharterStage';
import { seen } from './support/seen';

/** The same charter for one reader: for a role, what it can expect; for a leader, one page. */
const meta = {
  title: 'Viewer for one reader',
  component: CharterRole,
  parameters: { layout: 'fullscreen' },
  args: {
    charter: exampleCharters.quillmere,
    now: '2026-09-30',
    locale: localeOf({}),
    audience: 'account-executives',
  },
  argTypes: { charter: { control: false }, locale: { control: false } },
  render: (args, { globals }) => <CharterRole {...shown(args, globals)} />,
} satisfies Meta<typeof CharterRole>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The example of the toolbar's language. */
function shown(args: CharterRoleProps, globals: StageGlobals & { theme?: string }): CharterRoleProps {
  const charter = exampleFor(globals);
  return {
    ...args,
    charter,
    audience: charter.audiences?.some(({ id }) => id === args.audience)
      ? args.audience
      : args.audience === 'nobody'
        ? 'nobody'
        : (charter.audiences?.[0]?.id ?? ''),
    locale: localeOf(globals),
    theme: globals.theme as 'light' | 'dark',
  };
}

const inGreek = { globals: { locale: 'el' } };

/** What an account executive can expect: services, promises both ways, how it is measured, what is left out. */
export const Role: Story = {
  play: async ({ canvas, globals }) => {
    const intl = wordsOf(globals);
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expect(canvas.getByRole('heading', { name: intl.t('viewer.role.services') })).toBeVisible();
  },
};
export const RoleInGreek: Story = { ...Role, ...inGreek };

/** An audience that the charter does not name. */
export const UnknownRole: Story = {
  args: { audience: 'nobody' },
  play: async ({ canvas, globals }) => {
    const heading = canvas.getByRole('heading', { level: 1 });
    await expect(heading).toHaveTextContent(seen(wordsOf(globals).t('viewer.role.unknown')));
  },
};

/** Results first, what is expected to move them, what was decided, what comes next. */
export const OnePage: Story = {
  render: ({ audience: _, ...args }, { globals }) => (
    <CharterOnePage {...shown({ ...args, audience: '' }, globals)} />
  ),
  play: async ({ canvas, globals }) => {
    const intl = wordsOf(globals);
    await expect(canvas.getByRole('heading', { name: intl.t('viewer.one-page.results') })).toBeVisible();
    await expect(canvas.getAllByRole('table').length).toBeGreaterThan(0);
  },
};
export const OnePageInGreek: Story = { ...OnePage, ...inGreek };
