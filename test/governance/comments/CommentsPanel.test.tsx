import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CommentsPanel, CommentThreads } from '../../../src/governance';
import { type CommentThread, createMemoryThreadStore } from '../../../src/lifecycle';
import { olivia, tavlio } from '../../lifecycle/people';
import { directoryOf, me, renderComments, shown, thread, threadIds } from './renderComments';

const resolved = { byId: 'gail', byName: 'Gail', at: '2026-09-30T00:00:00Z' };
const serviceId = tavlio.services?.[0]?.id ?? expect.fail('The example has no service.');
const gone = thread('gone', 'services/was', {
  anchor: { path: 'services/was', label: 'Services › Old \u202eservice', quote: 'Old text' },
});
const some: readonly CommentThread[] = [
  gone,
  thread('done', `services/${serviceId}`, { resolved }),
  thread('open', `services/${serviceId}`),
  thread('part', 'agreement', {
    comments: [
      {
        id: 'c',
        authorId: me.id,
        authorName: me.name,
        text: 'Mine',
        at: '2026-09-01T00:00:00Z',
        mentions: [],
      },
    ],
  }),
  thread('all', ''),
];
const panel = <CommentsPanel />;
const storeOf = (threads = some) => createMemoryThreadStore({ threads });
const groups = () =>
  [...document.querySelectorAll('[data-charter-part="block"]')].map((group) => [
    group.querySelector('h3')?.textContent,
    ...[...group.querySelectorAll('[data-thread]')].map((one) => one.getAttribute('data-thread')),
  ]);
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));

describe('CommentsPanel', () => {
  it('lists all conversations by part, open ones first, and those whose place is gone at the end', async () => {
    renderComments(panel, { store: storeOf() });
    await shown('[data-thread="open"]');
    expect(groups()).toEqual([
      ['About the charter', 'all'],
      ['Services', 'open', 'done'],
      ['Agreement', 'part'],
      ['No longer in the text', 'gone'],
    ]);
    const last = await shown('[data-thread="gone"]');
    expect(last.textContent).toContain('Services › Old service');
    expect(last.textContent).not.toContain('\u202e');
    expect(last.textContent).toContain('This place was removed. It said: “Old text”');
  });

  it('filters, and says how many there are of each', async () => {
    renderComments(panel, { store: storeOf() });
    await shown('[data-thread="open"]');
    choose(/Resolved \(1\)/);
    expect(threadIds()).toEqual(['done']);
    choose(/Mine \(1\)/);
    expect(threadIds()).toEqual(['part']);
    choose(/Open \(4\)/);
    expect(threadIds()).toEqual(['all', 'open', 'part', 'gone']);
    choose(/All \(5\)/);
    expect(threadIds()).toHaveLength(5);
  });

  it('says that there is nothing, of the charter or of a kind', async () => {
    const { unmount } = renderComments(panel, { store: storeOf([]) });
    expect(await screen.findByText(/Nobody has commented on the charter yet/)).toBeDefined();
    expect(screen.queryByRole('radio')).toBe(null);
    unmount();
    renderComments(panel, { store: storeOf(some.slice(2, 3)) });
    await shown('[data-thread="open"]');
    choose(/Resolved \(0\)/);
    expect(screen.getByText('No conversations of this kind.')).toBeDefined();
  });

  it('has nothing of one’s own to choose for somebody who is not signed in', async () => {
    renderComments(panel, { store: storeOf(), directory: directoryOf(undefined) });
    await shown('[data-thread="open"]');
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.queryByRole('button')).toBe(null);
  });

  it('shows and counts nothing that is hidden from the person', async () => {
    const access = (part: unknown) => (part === 'services' ? 'hidden' : 'view') as 'hidden' | 'view';
    renderComments(panel, { store: storeOf(), access });
    await shown('[data-thread="part"]');
    expect(threadIds()).toEqual(['all', 'part']);
    expect(document.querySelector('[data-charter-part="comments-panel"]')?.hasAttribute('data-open')).toBe(
      true,
    );
    expect(screen.getByRole('radio', { name: /All \(2\)/ })).toBeDefined();
  });

  it('does not say that something is open when all of that is hidden', async () => {
    const store = storeOf(some.slice(1, 3));
    const { container } = renderComments(panel, { store, access: () => 'hidden' });
    expect(await screen.findByText(/Nobody has commented on the charter yet/)).toBeDefined();
    expect(container.querySelector('[data-open]')).toBe(null);
  });

  it('moves a conversation when its place is removed, and back when that is undone', async () => {
    const { session } = renderComments(panel, { store: storeOf(some.slice(2, 3)) });
    await shown('[data-thread="open"]');
    act(() => session.remove(`services/${serviceId}`));
    expect(groups()).toEqual([['No longer in the text', 'open']]);
    act(() => session.undo());
    expect(groups()).toEqual([['Services', 'open']]);
  });

  it('replies from the panel, with the same unsent text as beside the place', async () => {
    const store = storeOf();
    const both = (
      <>
        {panel}
        <CommentThreads path="agreement" />
      </>
    );
    const { user } = renderComments(both, { store });
    const inPanel = within((await screen.findAllByText('Mine'))[0]?.closest('[data-thread]') as HTMLElement);
    await user.click(inPanel.getByRole('button', { name: 'Reply' }));
    await user.type(inPanel.getByRole('textbox', { name: 'Your reply' }), 'Shared');
    const boxes = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
    expect(boxes.map(({ value }) => value)).toEqual(['Shared', 'Shared']);
  });

  it('keeps a text for a place that was removed while it was written', async () => {
    const store = storeOf([]);
    const path = `services/${serviceId}`;
    const { user, session, again } = renderComments(
      <>
        {panel}
        <CommentThreads path={path} />
      </>,
      { store },
    );
    await user.type(await screen.findByRole('textbox', { name: 'New comment' }), 'Do keep this');
    act(() => session.remove(path));
    again(panel);
    const left = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Not sent/ });
    expect(left.value).toBe('Do keep this');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('textbox')).toBe(null);
    expect(document.activeElement?.localName).toBe('h2');
  });

  it('lets its host show a place', async () => {
    const onShow = vi.fn();
    renderComments(<CommentsPanel onShow={onShow} />, { store: storeOf(), directory: directoryOf(olivia) });
    const one = within(await shown('[data-thread="part"]'));
    fireEvent.click(one.getByRole('button', { name: 'The whole part' }));
    expect(onShow).toHaveBeenCalledWith('agreement');
    expect(within(await shown('[data-thread="gone"]')).queryByRole('button', { name: /Old/ })).toBe(null);
  });
});
