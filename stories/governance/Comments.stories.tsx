import type { Meta, StoryObj } from '@storybook/react-vite';
import { useId, useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { FieldRoot } from '../../src';
import {
  CommentCount,
  CommentsPanel,
  CommentThreads,
  DirectoryProvider,
  ThreadsProvider,
} from '../../src/governance';
import { type CommentThread, createMemoryThreadStore, type ThreadStore } from '../../src/lifecycle';
import { StorageError } from '../../src/storage';
import { CharterStage, exampleFor, type StageGlobals, wordsOf } from '../support/CharterStage';
import { directoryFor, MISSION, manyThreads, missionThread, speakersOf } from '../support/commentScenes';
import { seen } from '../support/seen';

/**
 * Conversations about places of a charter, beside the place or all in one panel. A host keeps them where it likes, with
 * rights of their own; they never change the charter and are no part of undo. What is typed stays until it is sent.
 */
const meta = {
  title: 'Governance/Comments',
  component: CommentThreads,
  subcomponents: { CommentCount, CommentsPanel },
  args: { path: MISSION },
  render: (args, { globals, parameters }) => (
    <Stage
      key={globals.locale}
      globals={globals}
      threads={parameters.threads}
      around={parameters.around}
      view={parameters.view}
      path={args.path}
    />
  ),
} satisfies Meta<typeof CommentThreads>;

export default meta;

type Story = StoryObj<typeof meta>;

interface StageProps {
  globals: StageGlobals;
  path: string;
  threads?: (globals: StageGlobals) => readonly CommentThread[];
  /** What a host's own store does otherwise. */
  around?: (store: ThreadStore) => ThreadStore;
  view?: 'threads' | 'field' | 'panel';
}

/** A host's page: a charter, its conversations, and who is signed in. */
function Stage({ globals, threads, around = (one) => one, view = 'threads', path }: StageProps) {
  const [store] = useState(() => around(createMemoryThreadStore({ threads: threads?.(globals) })));
  return (
    <CharterStage charter={exampleFor(globals)} globals={globals}>
      <DirectoryProvider directory={directoryFor(globals)}>
        <ThreadsProvider store={store} now={() => Date.UTC(2026, 8, 30, 12)}>
          <div data-charter-part="editor-main">
            {view === 'panel' && <CommentsPanel />}
            {view === 'field' && <CommentedField path={path} />}
            {view === 'threads' && (
              <div data-charter-part="section">
                <CommentThreads path={path} headingLevel={2} />
              </div>
            )}
          </div>
        </ThreadsProvider>
      </DirectoryProvider>
    </CharterStage>
  );
}

/** A field with its conversations, which its host opens and closes. */
function CommentedField({ path }: { path: string }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div data-charter-part="section">
      <FieldRoot path={path} />
      <CommentCount
        path={path}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen((before) => !before)}
      />
      <div id={id} data-charter-part="block">
        {isOpen && <CommentThreads path={path} />}
      </div>
    </div>
  );
}

const inGreek = { globals: { locale: 'el' } };
const threadIn = async (canvas: HTMLElement, id: string) => {
  const find = () => canvas.querySelector<HTMLElement>(`[data-thread="${id}"]`);
  await waitFor(() => expect(find()).toBeVisible());
  return find() as HTMLElement;
};
const buttonIn = (scope: HTMLElement, name: string) => within(scope).getByRole('button', { name });

/** What people do in a story, by its words. */
function hands(canvas: HTMLElement, globals: StageGlobals) {
  const { t } = wordsOf(globals);
  const page = within(canvas);
  return {
    t,
    page,
    box: (key: 'comments.new' | 'comments.reply.label' = 'comments.new') =>
      page.findByRole('textbox', { name: t(key) }),
    send: () => userEvent.click(page.getByRole('button', { name: t('comments.send') })),
  };
}

/** Nobody has said anything; the first comment begins a conversation. */
export const Empty: Story = {
  play: async ({ canvasElement, globals }) => {
    const { t, page, box } = hands(canvasElement, globals);
    await expect(await page.findByText(t('comments.empty'))).toBeVisible();
    await expect(await box()).toHaveValue('');
    await expect(canvasElement.querySelector('[data-thread]')).toBeNull();
  },
};

/** Replies, a mention, and a comment that its author changed. */
export const WithReplies: Story = {
  parameters: { threads: (globals: StageGlobals) => [missionThread(globals)] },
  play: async ({ canvasElement, globals }) => {
    const { t } = hands(canvasElement, globals);
    const [, dana] = speakersOf(globals);
    const thread = await threadIn(canvasElement, 'mission');
    await expect(thread.querySelectorAll('[data-comment]')).toHaveLength(3);
    await expect(thread.querySelector('[data-mention="dana"]')).toHaveTextContent(`@${dana.name}`);
    await expect(within(thread).getByText(t('comments.was-edited'))).toBeVisible();
    await expect(within(thread).getAllByRole('button', { name: t('comments.edit') })).toHaveLength(1);
  },
};

export const WithRepliesInGreek: Story = { ...WithReplies, ...inGreek };

/** On a phone nothing sticks out. */
export const OnAPhone: Story = {
  ...WithReplies,
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async (context) => {
    await WithReplies.play?.(context);
    await expect(window.innerWidth).toBe(360);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  },
};

/** By keyboard: @ and a few letters, a name with Enter, and the comment is sent. */
export const Mentioning: Story = {
  play: async ({ canvasElement, globals }) => {
    const { t, page, box, send } = hands(canvasElement, globals);
    const [, dana, tom] = speakersOf(globals);
    const area = await box();
    await userEvent.type(area, `@${dana.name.slice(0, 2)}`);
    const list = await page.findByRole('listbox', { name: t('comments.people') });
    await expect(within(list).getByRole('option')).toHaveTextContent(dana.name);
    await userEvent.keyboard('{Enter}');
    await expect(area).toHaveValue(`@${dana.name} `);
    await expect(area).toHaveFocus();
    await userEvent.type(area, '+ @');
    await waitFor(() => expect(page.getAllByRole('option')).toHaveLength(3));
    await userEvent.click(page.getByRole('option', { name: tom.name }));
    await expect(area).toHaveFocus();
    await send();
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-mention]')).toHaveLength(2));
    await expect(area).toHaveValue('');
    const spoken = document.querySelector('[data-charter-part="announcer"] [role="status"]');
    await expect(spoken).toHaveTextContent(t('comments.sent'));
  },
};

/** While a name is being chosen. */
export const ChoosingAName: Story = {
  play: async ({ canvasElement, globals }) => {
    const { page, box } = hands(canvasElement, globals);
    await userEvent.type(await box(), '@');
    await waitFor(() => expect(page.getAllByRole('option')).toHaveLength(3));
    await userEvent.keyboard('{ArrowDown}');
    await expect(page.getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true');
  },
};

/** Settled by a colleague; a reply would open it again. */
export const Resolved: Story = {
  parameters: {
    threads: (globals: StageGlobals) => manyThreads(globals).filter(({ id }) => id === 'settled'),
    view: 'panel',
  },
  play: async ({ canvasElement, globals }) => {
    const { t, box } = hands(canvasElement, globals);
    const thread = await threadIn(canvasElement, 'settled');
    await expect(thread).toHaveTextContent(t('comments.resolved'));
    await userEvent.click(buttonIn(thread, t('comments.reply')));
    await expect(await box('comments.reply.label')).toHaveFocus();
    await expect(buttonIn(thread, t('comments.reply.reopen'))).toBeVisible();
    await userEvent.click(buttonIn(thread, t('common.cancel')));
    await userEvent.click(buttonIn(thread, t('comments.reopen')));
    await waitFor(() => expect(thread).not.toHaveAttribute('data-resolved'));
  },
};

/** All conversations by part; those whose place is gone say what it was. */
export const Panel: Story = {
  parameters: { threads: manyThreads, view: 'panel' },
  play: async ({ canvasElement, globals }) => {
    const { t, page } = hands(canvasElement, globals);
    const gone = await threadIn(canvasElement, 'gone');
    await expect(gone.closest('section')).toHaveTextContent(t('comments.gone'));
    await expect(gone.querySelector('[data-anchor]')).toHaveAttribute('data-anchor', 'gone');
    await expect((await threadIn(canvasElement, 'changed')).querySelector('[data-anchor]')).toHaveAttribute(
      'data-anchor',
      'changed',
    );
    await userEvent.click(page.getByRole('radio', { name: t('comments.filter.mine', { number: '1' }) }));
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-thread]')).toHaveLength(1));
    await userEvent.click(page.getByRole('radio', { name: t('comments.filter.all', { number: '5' }) }));
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-thread]')).toHaveLength(5));
  },
};

export const PanelInGreek: Story = { ...Panel, ...inGreek };

export const EmptyPanel: Story = {
  parameters: { view: 'panel' },
  play: async ({ canvasElement, globals }) => {
    const { t, page } = hands(canvasElement, globals);
    await expect(await page.findByText(t('comments.empty.charter'))).toBeVisible();
  },
};

/** The number beside a field opens its conversations. */
export const BesideAField: Story = {
  parameters: { threads: manyThreads, view: 'field' },
  play: async ({ canvasElement }) => {
    const count = () => canvasElement.querySelector<HTMLElement>('[data-count]');
    await waitFor(() => expect(count()).toHaveAttribute('data-count', '2'));
    await userEvent.click(count() as HTMLElement);
    await threadIn(canvasElement, 'mission');
    await expect(count()).toHaveAttribute('aria-expanded', 'true');
  },
};

/** The host does not answer: the text stays, and can be sent again. */
export const FailedSend: Story = {
  parameters: {
    threads: (globals: StageGlobals) => [missionThread(globals)],
    around: (store: ThreadStore): ThreadStore => ({
      ...store,
      start: () => Promise.reject(new StorageError('unavailable')),
    }),
  },
  play: async ({ canvasElement, globals }) => {
    const { t, page, box, send } = hands(canvasElement, globals);
    const area = await box();
    await userEvent.type(area, '1, 2, 3');
    await send();
    await expect(await page.findByRole('alert')).toHaveTextContent(seen(t('comments.fault.unsent')));
    await expect(area).toHaveValue('1, 2, 3');
    await expect(area).toHaveFocus();
  },
};

export const FailedSendInGreek: Story = { ...FailedSend, ...inGreek };

/** The conversations cannot be had; what is typed meanwhile is kept. */
export const FailedLoad: Story = {
  parameters: {
    around: (store: ThreadStore): ThreadStore => ({
      ...store,
      list: () => Promise.reject(new StorageError('unavailable')),
    }),
  },
  play: async ({ canvasElement, globals }) => {
    const { t, page } = hands(canvasElement, globals);
    await expect(await page.findByRole('alert')).toHaveTextContent(t('comments.trouble'));
    await expect(page.getByRole('button', { name: t('save.reload') })).toBeVisible();
  },
};

/** Who may only view reads, and is not offered a box. */
export const ReadOnly: Story = {
  parameters: { threads: (globals: StageGlobals) => [missionThread(globals)] },
  globals: { access: 'view' },
  play: async ({ canvasElement, globals }) => {
    const { t, page } = hands(canvasElement, globals);
    await threadIn(canvasElement, 'mission');
    await expect(page.getByText(t('comments.read-only'))).toBeVisible();
    await expect(page.queryByRole('textbox')).toBeNull();
    await expect(page.queryByRole('button')).toBeNull();
  },
};
