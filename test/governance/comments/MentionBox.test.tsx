import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CommentThreads } from '../../../src/governance';
import { typedName } from '../../../src/governance/comments/useMentions';
import { createMemoryThreadStore } from '../../../src/lifecycle';
import { olivia, tavlio } from '../../lifecycle/people';
import { directoryOf, gail, renderComments, settle, shown, threadIds } from './renderComments';

const place = <CommentThreads path="agreement" />;
const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'New comment' });
const list = () => screen.findByRole('listbox', { name: 'People to mention' });
const options = async () => within(await list()).getAllByRole('option');

describe('the name that is being typed', () => {
  it.each([
    ['Hi @', 4, { from: 3, query: '' }],
    ['@Ga', 3, { from: 0, query: 'Ga' }],
    ['@Gail St', 8, { from: 0, query: 'Gail St' }],
    ['(@Ελένη', 7, { from: 1, query: 'Ελένη' }],
    ['@Ga there', 3, { from: 0, query: 'Ga' }],
    ['mail@example', 12, undefined],
    ['@Gail Strom said', 16, undefined],
    ['@\nx', 3, undefined],
    ['nothing', 7, undefined],
  ])('in %j at %i is %o', (text, caret, expected) => {
    expect(typedName(text, caret)).toEqual(expected);
  });
});

describe('mentioning somebody', () => {
  it('works by keyboard, and the focus stays in the box', async () => {
    const store = createMemoryThreadStore();
    const { user } = renderComments(place, { store });
    const area = await box();
    await user.type(area, 'Ask @g');
    expect((await options()).map((one) => one.textContent)).toEqual(['Gail Ström', 'Gus Odd']);
    expect(area.getAttribute('aria-controls')).toBe((await list()).id);
    const active = () => document.getElementById(area.getAttribute('aria-activedescendant') ?? '');
    expect(active()?.textContent).toBe('Gail Ström');
    await user.keyboard('{ArrowDown}');
    expect(active()?.textContent).toBe('Gus Odd');
    expect(active()?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowDown}');
    expect(active()?.textContent).toBe('Gail Ström');
    await user.keyboard('{ArrowUp}{ArrowDown}{Enter}');
    expect(area.value).toBe('Ask @Gail Ström ');
    expect(document.activeElement).toBe(area);
    expect(screen.queryByRole('listbox')).toBe(null);
    await user.keyboard('first');
    expect(area.value).toBe('Ask @Gail Ström first');
    await settle(200);
    expect(screen.queryByRole('listbox')).toBe(null);
    await user.click(screen.getByRole('button', { name: 'Comment' }));
    await waitFor(() => expect(threadIds()).toHaveLength(1));
    const [thread] = await store.list(tavlio.id);
    expect(thread?.comments[0]?.mentions).toEqual([gail]);
    expect((await shown('[data-mention="gail"]')).textContent).toBe('@Gail Ström');
  });

  it('works in the middle of a text, and leaves the caret behind the name', async () => {
    const { user } = renderComments(place, { store: createMemoryThreadStore() });
    const area = await box();
    await user.type(area, 'Ask  today');
    area.setSelectionRange(4, 4);
    await user.type(area, '@gu', { initialSelectionStart: 4, initialSelectionEnd: 4 });
    fireEvent.click((await options())[0] as HTMLElement);
    expect(area.value).toBe('Ask @Gus Odd today');
    expect(area.selectionStart).toBe(13);
  });

  it('says how many were found, and goes away at Escape, when nobody is meant, and with the name', async () => {
    const { user } = renderComments(place, { store: createMemoryThreadStore() });
    const area = await box();
    await user.type(area, '@g');
    await list();
    expect(screen.getByText(/^2 people found/).getAttribute('role')).toBe('status');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBe(null);
    await user.keyboard('a');
    await settle(200);
    expect(screen.queryByRole('listbox')).toBe(null);
    await user.keyboard(' and @zz');
    await settle(200);
    expect(screen.queryByRole('listbox')).toBe(null);
    await user.keyboard('{Backspace}{Backspace}{Enter}');
    expect(area.value).toBe('@ga and @\n');
  });

  it('suggests nobody more after a name of one word, until there is another @', async () => {
    const one = { id: 'cher', name: 'Cher' };
    const { user } = renderComments(place, {
      store: createMemoryThreadStore(),
      directory: directoryOf(olivia, async (name) => ('cher '.startsWith(name.toLowerCase()) ? [one] : [])),
    });
    const area = await box();
    await user.type(area, '@c');
    await list();
    await user.keyboard('{Enter}');
    expect(area.value).toBe('@Cher ');
    await settle(250);
    expect(screen.queryByRole('listbox')).toBe(null);
    await user.keyboard('and @');
    await list();
  });

  it('mentions nobody whose name was taken out again', async () => {
    const store = createMemoryThreadStore();
    const { user } = renderComments(place, { store });
    const area = await box();
    await user.type(area, '@gu');
    await list();
    await user.keyboard('{Enter}');
    fireEvent.change(area, { target: { value: 'Nobody' } });
    await user.click(screen.getByRole('button', { name: 'Comment' }));
    await waitFor(() => expect(threadIds()).toHaveLength(1));
    expect((await store.list(tavlio.id))[0]?.comments[0]?.mentions).toEqual([]);
  });

  it('asks for the newest name only, and gives up the question before', async () => {
    const search = vi.fn(async (_name: string, _options?: { signal?: AbortSignal }) => [gail]);
    const { user } = renderComments(place, {
      store: createMemoryThreadStore(),
      directory: directoryOf(olivia, search),
    });
    await user.type(await box(), '@ga');
    await list();
    expect(search.mock.calls.map(([name]) => name)).toEqual(['ga']);
    await user.keyboard('i');
    await waitFor(() => expect(search).toHaveBeenCalledTimes(2));
    expect(search.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it('lets people write on when names cannot be looked up', async () => {
    const { user } = renderComments(place, {
      store: createMemoryThreadStore(),
      directory: directoryOf(olivia, () => Promise.reject(new Error('down'))),
    });
    await user.type(await box(), '@ga');
    expect(await screen.findByText(/Names could not be looked up/)).toBeDefined();
    await user.type(await box(), ' x{Enter}y');
    expect((await box()).value).toBe('@ga x\ny');
  });
});
