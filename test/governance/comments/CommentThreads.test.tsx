import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CommentCount, CommentThreads } from '../../../src/governance';
import { preloadDialog } from '../../../src/kit/Dialog';
import { type CommentThread, createMemoryThreadStore, type ThreadStore } from '../../../src/lifecycle';
import { createCharterSession } from '../../../src/session';
import { StorageError } from '../../../src/storage';
import { olivia, tavlio } from '../../lifecycle/people';
import { directoryOf, gail, me, renderComments, settle, shown, thread, threadIds } from './renderComments';

const path = 'mission/statement';
const place = <CommentThreads path={path} />;
const about = thread('t1', path, {
  anchor: { path, label: 'Mission › Statement', quote: String(tavlio.mission?.statement) },
});
const storeOf = (...threads: CommentThread[]) => createMemoryThreadStore({ threads });
const box = (name = 'New comment') => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const kept = async (store: ThreadStore) => await store.list(tavlio.id);

beforeAll(preloadDialog);

describe('CommentThreads', () => {
  it('shows the conversations about exactly this place, with names, times and replies', async () => {
    const store = storeOf(
      {
        ...about,
        comments: [...about.comments, { ...about.comments[0], id: 't1-2', text: 'Second' } as never],
      },
      thread('t2', 'mission'),
    );
    renderComments(place, { store });
    const one = within(await shown('[data-thread="t1"]'));
    expect(threadIds()).toEqual(['t1']);
    expect(one.getAllByText(gail.name)[0]?.localName).toBe('bdi');
    expect(one.getAllByText('September 29, 2026, 03:40 PM')).toHaveLength(2);
    expect(one.getByText('Second')).toBeDefined();
    expect(screen.getByRole('heading', { name: /Comments:.*Mission statement/ })).toBeDefined();
    expect(document.querySelector('[data-anchor]')).toBe(null);
  });

  it('keeps hostile text as text, and turns no line around', async () => {
    const [first] = about.comments;
    const odd = {
      ...first,
      text: '<img src=x onerror=alert(1)> \u202eevil',
      authorName: 'Mal\u202eory',
    } as never;
    renderComments(place, { store: storeOf({ ...about, comments: [odd] }) });
    const one = await shown('[data-thread="t1"]');
    expect(one.querySelector('img')).toBe(null);
    expect(one.textContent).toContain('<img src=x onerror=alert(1)> evil');
    expect(one.textContent).toContain('Malory');
    expect(one.textContent).not.toContain('\u202e');
  });

  it('begins a conversation, says so, and leaves the charter and its undo alone', async () => {
    const store = storeOf();
    const { user, session, spoken } = renderComments(place, { store });
    const before = session.getSnapshot().charter;
    await screen.findByText('Nobody has commented on this yet.');
    await user.type(await box(), 'Too long for a poster.');
    await user.click(button('Comment'));
    await waitFor(() => expect(threadIds()).toHaveLength(1));
    expect(spoken()).toBe('Comment sent.');
    expect((await box()).value).toBe('');
    expect(await kept(store)).toMatchObject([
      {
        charterId: tavlio.id,
        anchor: { path, label: 'Mission › Mission statement', quote: about.anchor.quote },
        comments: [
          {
            authorId: me.id,
            authorName: me.name,
            text: 'Too long for a poster.',
            at: '2026-09-30T12:00:00.000Z',
          },
        ],
      },
    ]);
    expect(session.getSnapshot().charter).toBe(before);
    expect(session.getSnapshot().canUndo).toBe(false);
  });

  it('says what is wrong with a text, and sends nothing', async () => {
    const store = storeOf();
    renderComments(place, { store });
    const area = await box();
    fireEvent.click(button('Comment'));
    expect(screen.getByRole('alert').textContent).toContain('Write something first.');
    expect(area.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(area, { target: { value: 'x'.repeat(4002) } });
    expect(screen.queryByRole('alert')).toBe(null);
    fireEvent.click(button('Comment'));
    expect(screen.getByRole('alert').textContent).toContain('This is 2 characters too long; at most 4,000');
    expect(await kept(store)).toEqual([]);
  });

  it.each([
    ['unavailable', /was not sent\. The text is still here: check/],
    ['unauthenticated', /signed out/],
    ['forbidden', /you may not write here/],
  ] as const)(
    'keeps the text when the host answers %s, and sends it once at the second try',
    async (code, words) => {
      const store = storeOf();
      let isDown = true;
      const failing: ThreadStore = {
        ...store,
        // The request arrives, and its answer does not.
        start: async (...args) => {
          const result = await store.start(...args);
          if (isDown) throw new StorageError(code);
          return result;
        },
      };
      const { user } = renderComments(place, { store: failing });
      await user.type(await box(), 'Keep me');
      await user.click(button('Comment'));
      expect((await screen.findByRole('alert')).textContent).toMatch(words);
      expect((await box()).value).toBe('Keep me');
      expect(document.activeElement).toBe(await box());
      isDown = false;
      await user.click(button('Comment'));
      await waitFor(async () => expect((await box()).value).toBe(''));
      expect((await kept(store)).map(({ comments }) => comments.map(({ text }) => text))).toEqual([
        ['Keep me'],
      ]);
    },
  );

  it('sends what was written since an attempt that got through without an answer', async () => {
    const store = storeOf(about);
    let isDown = true;
    const failing: ThreadStore = {
      ...store,
      reply: async (...args) => {
        const result = await store.reply(...args);
        if (isDown) throw new Error('no answer');
        return result;
      },
    };
    const { user } = renderComments(place, { store: failing });
    await shown('[data-thread="t1"]');
    await user.click(button('Reply'));
    const area = await box('Your reply');
    expect(document.activeElement).toBe(area);
    await user.type(area, 'First');
    await user.click(button('Reply'));
    await screen.findByRole('alert');
    isDown = false;
    await user.type(area, ' and more');
    await user.click(button('Reply'));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBe(null));
    const [only] = await kept(store);
    expect(only?.comments.map(({ text }) => text)).toEqual(['About t1', 'First and more']);
    expect(only?.comments[1]?.editedAt).toBeDefined();
    const one = await shown('[data-thread="t1"]');
    await waitFor(() => expect(document.activeElement).toBe(one));
  });

  it('does not call a comment edited whose first attempt never arrived', async () => {
    const store = storeOf();
    const start = vi.fn(store.start).mockRejectedValueOnce(new StorageError('unavailable'));
    const { user } = renderComments(place, { store: { ...store, start } });
    await user.type(await box(), 'First');
    await user.click(button('Comment'));
    await screen.findByRole('alert');
    await user.type(await box(), ' and more');
    await user.click(button('Comment'));
    await waitFor(() => expect(threadIds()).toHaveLength(1));
    const comments = (await kept(store))[0]?.comments ?? [];
    expect(comments.map(({ text, editedAt }) => [text, editedAt])).toEqual([['First and more', undefined]]);
  });

  it('keeps the focus when a conversation is gone that somebody settles', async () => {
    const store = storeOf(about);
    const { subscribe: _, ...deaf } = store;
    const { user } = renderComments(place, { store: deaf });
    await shown('[data-thread="t1"]');
    const at = '2026-09-30T00:00:00Z';
    await store.remove({ charterId: tavlio.id, threadId: 't1', commentId: 't1-1', byId: gail.id, at });
    await user.click(button('Resolve'));
    await screen.findByText('Nobody has commented on this yet.');
    expect(document.activeElement?.localName).toBe('h3');
  });

  it('says of each button which conversation it is for', async () => {
    renderComments(place, { store: storeOf(about) });
    const one = await shown('[data-thread="t1"]');
    const described = document.getElementById(button('Resolve').getAttribute('aria-describedby') ?? '');
    expect(one.contains(described)).toBe(true);
    expect(described?.textContent).toContain(gail.name);
  });

  it('says that it is sending, and sends once however often it is asked', async () => {
    const store = storeOf();
    let goOn = () => {};
    const start = vi.fn(async (...args: Parameters<ThreadStore['start']>) => {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return store.start(...args);
    });
    const { user } = renderComments(place, { store: { ...store, start } });
    await user.type(await box(), 'Slow');
    await user.click(button('Comment'));
    await user.click(button('Sending…'));
    expect((await box()).readOnly).toBe(true);
    const elsewhere = document.querySelector('h3') as HTMLElement;
    elsewhere.focus();
    expect(start).toHaveBeenCalledTimes(1);
    await act(async () => goOn());
    await waitFor(() => expect(threadIds()).toHaveLength(1));
    expect(document.activeElement).toBe(elsewhere);
  });

  it('keeps what is being typed when the list is asked for again, and when the part goes and comes', async () => {
    const store = storeOf(about);
    const { user, again } = renderComments(place, { store });
    await shown('[data-thread="t1"]');
    await user.type(await box(), 'Half a thought');
    await user.click(button('Reply'));
    await user.type(await box('Your reply'), 'Half a reply');
    await act(async () => {
      await store.start(thread('t2', path));
    });
    await shown('[data-thread="t2"]');
    expect((await box()).value).toBe('Half a thought');
    expect((await box('Your reply')).value).toBe('Half a reply');
    again(null);
    again(place);
    expect((await box()).value).toBe('Half a thought');
    expect((await box('Your reply')).value).toBe('Half a reply');
  });

  it('gives a reply whose conversation went a new one to begin', async () => {
    const store = storeOf(about);
    const { user } = renderComments(place, { store });
    await shown('[data-thread="t1"]');
    await user.click(button('Reply'));
    await user.type(await box('Your reply'), 'My answer');
    await act(async () => {
      const ref = {
        charterId: tavlio.id,
        threadId: 't1',
        commentId: 't1-1',
        byId: gail.id,
        at: '2026-09-30',
      };
      await store.remove(ref);
    });
    const left = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: /Not sent, and what it was for/,
    });
    expect(left.value).toBe('My answer');
    fireEvent.submit(left.form as HTMLFormElement);
    await waitFor(() => expect(threadIds()).toHaveLength(1));
    expect(await kept(store)).toMatchObject([{ anchor: about.anchor, comments: [{ text: 'My answer' }] }]);
    expect(screen.queryByRole('textbox', { name: /Not sent/ })).toBe(null);
  });

  it('settles a conversation and reopens it, and a reply reopens as well', async () => {
    const store = storeOf(about);
    const { user, spoken } = renderComments(place, { store });
    await shown('[data-thread="t1"]');
    await user.click(button('Resolve'));
    const settled = await shown('[data-thread="t1"][data-resolved]');
    expect(spoken()).toBe('Resolved');
    await waitFor(() => expect(document.activeElement?.localName).toBe('h3'));
    expect(settled.textContent).toMatch(/Resolved by Olivia, September 30, 2026, 12:00 PM/);
    expect((await kept(store))[0]?.resolved).toMatchObject({ byId: me.id, byName: me.name });
    await user.click(screen.getByText('1 resolved'));
    await user.click(button('Reopen'));
    await shown('[data-thread="t1"]:not([data-resolved])');
    await user.click(button('Resolve'));
    await user.click(await screen.findByText('1 resolved'));
    await user.click(button('Reply'));
    await user.type(await box('Your reply'), 'Not yet');
    await user.click(button('Reply and reopen'));
    await shown('[data-thread="t1"]:not([data-resolved])');
    await waitFor(() => expect(document.activeElement?.localName).toBe('h3'));
  });

  it('says when it could not be settled, and can be asked again', async () => {
    const store = storeOf(about);
    const resolve = vi.fn(store.resolve).mockRejectedValueOnce(new StorageError('forbidden'));
    const { user } = renderComments(place, { store: { ...store, resolve } });
    await shown('[data-thread="t1"]');
    await user.click(button('Resolve'));
    expect((await screen.findByRole('alert')).textContent).toBe('You may not do this.');
    await user.click(button('Resolve'));
    await shown('[data-resolved]');
    expect(screen.queryByRole('alert')).toBe(null);
  });

  it('lets its author change a comment, and nobody else', async () => {
    const mine = {
      ...about.comments[0],
      id: 'mine',
      authorId: me.id,
      authorName: me.name,
      text: 'Mine',
    } as never;
    const store = storeOf({ ...about, comments: [...about.comments, mine] });
    const { user, spoken } = renderComments(place, { store });
    const own = within(await shown('[data-comment="mine"]'));
    expect(within(await shown('[data-comment="t1-1"]')).queryByRole('button')).toBe(null);
    await user.click(own.getByRole('button', { name: 'Edit' }));
    const area = await box('Your comment');
    expect(area.value).toBe('Mine');
    await user.type(area, ', revised');
    await user.click(own.getByRole('button', { name: 'Save' }));
    await own.findByText('Mine, revised');
    expect(own.getByText('edited')).toBeDefined();
    expect(spoken()).toBe('Comment changed.');
    expect((await kept(store))[0]?.comments[1]).toMatchObject({
      text: 'Mine, revised',
      editedAt: '2026-09-30T12:00:00.000Z',
    });
    await user.click(own.getByRole('button', { name: 'Edit' }));
    await user.click(own.getByRole('button', { name: 'Cancel' }));
    expect(own.queryByRole('textbox')).toBe(null);
  });

  it('asks before a comment is deleted, leaves a mark, and keeps the focus on the page', async () => {
    const mine = { ...about.comments[0], authorId: me.id, text: 'Mine' } as never;
    const theirs = { ...about.comments[0], id: 'theirs' } as never;
    const store = storeOf({ ...about, comments: [mine, theirs] });
    const { user, spoken } = renderComments(place, { store });
    await shown('[data-thread="t1"]');
    await user.click(button('Delete…'));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect((await kept(store))[0]?.comments[0]?.text).toBe('Mine');
    await user.click(button('Delete…'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('This comment was deleted by its author.')).toBeDefined();
    expect(screen.queryByText('Mine')).toBe(null);
    expect(spoken()).toBe('Comment deleted.');
    await waitFor(() => expect(document.activeElement?.localName).toBe('h3'));
  });

  it('takes a conversation away with its last comment', async () => {
    const mine = { ...about.comments[0], authorId: me.id } as never;
    const store = storeOf({ ...about, comments: [mine] });
    const { user } = renderComments(place, { store });
    await shown('[data-thread="t1"]');
    await user.click(button('Delete…'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    await screen.findByText('Nobody has commented on this yet.');
    await waitFor(() => expect(document.activeElement?.localName).toBe('h3'));
  });

  it('says that the place has changed since, and what it said', async () => {
    const { session } = renderComments(place, { store: storeOf(about) });
    await shown('[data-thread="t1"]');
    act(() => session.edit(path, 'Something else'));
    expect((await shown('[data-anchor="changed"]')).textContent).toContain(
      `This place says something else now. It said: “${about.anchor.quote?.slice(0, 40)}`,
    );
  });

  it('says that it could not be loaded, and asks again on demand', async () => {
    const store = storeOf(about);
    let isDown = true;
    renderComments(place, {
      store: {
        ...store,
        list: (...args) => (isDown ? Promise.reject(new Error('down')) : store.list(...args)),
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Check the connection');
    isDown = false;
    fireEvent.click(button('Try again'));
    expect(document.activeElement?.localName).toBe('h3');
    await shown('[data-thread="t1"]');
    expect(screen.queryByRole('alert')).toBe(null);
  });

  it('keeps what it shows when asking again fails', async () => {
    const store = storeOf(about);
    let isDown = false;
    renderComments(place, {
      store: {
        ...store,
        list: (...args) => (isDown ? Promise.reject(new Error('down')) : store.list(...args)),
      },
    });
    await shown('[data-thread="t1"]');
    isDown = true;
    await act(async () => {
      await store.start(thread('t2', path));
    });
    await screen.findByRole('alert');
    expect(threadIds()).toEqual(['t1']);
  });

  it.each([
    ['who may only view', { access: () => 'view' as const }],
    ['who is not signed in', { directory: directoryOf(undefined) }],
  ])('is read, and not written, by somebody %s', async (_, scene) => {
    renderComments(place, { store: storeOf(about), ...scene });
    await shown('[data-thread="t1"]');
    expect(screen.getByText('You can read comments here, but not write any.')).toBeDefined();
    expect(screen.queryByRole('textbox')).toBe(null);
    expect(screen.queryByRole('button')).toBe(null);
  });

  it('is written by a reviewer, who may comment and not edit, also while the charter is read-only', async () => {
    const store = storeOf();
    const base = createCharterSession({ charterId: tavlio.id, initial: tavlio });
    const snapshot = { ...base.getSnapshot(), readOnly: true };
    const session = { ...base, getSnapshot: () => snapshot };
    const { user } = renderComments(place, { store, session, access: () => 'comment' });
    await user.type(await box(), 'As a reviewer');
    await user.click(button('Comment'));
    await waitFor(() => expect(threadIds()).toHaveLength(1));
  });

  it('shows nothing of a place that is hidden', async () => {
    const { container } = renderComments(
      <>
        {place}
        <CommentCount path={path} />
      </>,
      {
        store: storeOf(about),
        access: (_part, field) => (field === 'mission.statement' ? 'hidden' : 'edit'),
      },
    );
    await settle(20);
    expect(container.querySelector('main')?.childElementCount).toBe(0);
  });

  it('keeps the texts of two people at one page apart', async () => {
    const store = storeOf();
    const session = createCharterSession({ charterId: tavlio.id, initial: tavlio });
    const first = renderComments(place, { store, session });
    await first.user.type(await box(), 'Secret of Olivia');
    first.unmount();
    const actor = { ...olivia, person: gail };
    const second = renderComments(place, { store, session, directory: directoryOf(actor) });
    expect((await box()).value).toBe('');
    second.unmount();
    renderComments(place, { store, session });
    expect((await box()).value).toBe('Secret of Olivia');
  });
});

describe('CommentCount', () => {
  it('says how many conversations are open, follows them, and opens what its host wants', async () => {
    const onClick = vi.fn();
    const store = storeOf(about, thread('t2', path), thread('t3', path, { resolved: { byId: 'x', at: '' } }));
    renderComments(<CommentCount path={path} aria-expanded={false} onClick={onClick} />, { store });
    const two = await screen.findByRole('button', { name: /2 open conversations: .*Mission statement/ });
    expect(two.textContent).toMatch(/^2/);
    fireEvent.click(two);
    expect(onClick).toHaveBeenCalledTimes(1);
    await act(async () => {
      for (const threadId of ['t1', 't2']) {
        await store.resolve({ charterId: tavlio.id, threadId }, { byId: 'x', at: '2026-09-30T00:00:00Z' });
      }
    });
    await screen.findByRole('button', { name: /^Comments: .*Mission statement/ });
  });
});
