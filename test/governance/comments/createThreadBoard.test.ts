import { describe, expect, it, vi } from 'vitest';
import { createThreadBoard } from '../../../src/governance/comments/createThreadBoard';
import { type CommentThread, createMemoryThreadStore, type ThreadStore } from '../../../src/lifecycle';
import { StorageError } from '../../../src/storage';

const thread = (id: string): CommentThread => ({
  id,
  charterId: 'c',
  anchor: { path: 'title', label: 'Title' },
  comments: [{ id: `${id}-1`, authorId: 'ana', text: 'Text', at: '2026-09-30T09:00:00Z', mentions: [] }],
});

/** A store whose lists are answered, as of when they were asked for, when the test likes. */
function heldStore() {
  const store = createMemoryThreadStore();
  const answers: { give: () => void; fail: (error: unknown) => void; signal: AbortSignal | undefined }[] = [];
  const held: ThreadStore = {
    ...store,
    async list(charterId, request) {
      const then = await store.list(charterId, request);
      return new Promise((resolve, reject) => {
        answers.push({ give: () => resolve(then), fail: reject, signal: request?.signal });
      });
    },
  };
  return { store, held, answers };
}

/** Long enough for promises and pokes. */
const soon = () => new Promise((resolve) => setTimeout(resolve));
const idsOf = (board: ReturnType<typeof createThreadBoard>) =>
  board.getState().threads?.map(({ id }) => id) ?? 'none';

describe('createThreadBoard', () => {
  it('never takes a new conversation away with a list that was asked for before it', async () => {
    const { held, answers } = heldStore();
    const { subscribe: _, ...deaf } = held;
    const board = createThreadBoard(deaf, 'c');
    board.open();
    await soon();
    await board.change(() => held.start(thread('t1')));
    expect(idsOf(board)).toEqual(['t1']);
    answers[0]?.give();
    await soon();
    expect(idsOf(board)).toEqual(['t1']);
    expect(answers).toHaveLength(2);
    answers[1]?.give();
    await soon();
    expect(idsOf(board)).toEqual(['t1']);
  });

  it('asks once more for all the pokes that come while it waits', async () => {
    const { store, held, answers } = heldStore();
    const board = createThreadBoard(held, 'c');
    board.open();
    await soon();
    for (const id of ['t1', 't2', 't3']) await store.start(thread(id));
    await soon();
    expect(answers).toHaveLength(1);
    answers[0]?.give();
    await soon();
    expect(idsOf(board)).toBe('none');
    expect(answers).toHaveLength(2);
    answers[1]?.give();
    await soon();
    expect(idsOf(board)).toEqual(['t1', 't2', 't3']);
  });

  it('keeps what it knows when asking fails, says why, and forgets that when it asks again', async () => {
    const { store, held, answers } = heldStore();
    await store.start(thread('t1'));
    const board = createThreadBoard(held, 'c');
    board.open();
    await soon();
    answers[0]?.give();
    await soon();
    board.reload();
    await soon();
    answers[1]?.fail(new StorageError('forbidden'));
    await soon();
    expect(board.getState()).toMatchObject({ failed: 'forbidden', threads: [{ id: 't1' }] });
    board.reload();
    expect(board.getState()).toEqual({ threads: [thread('t1')] });
  });

  it('gives up the question and listens no more once it is closed', async () => {
    const { store, held, answers } = heldStore();
    const board = createThreadBoard(held, 'c');
    const told = vi.fn();
    const close = board.open();
    await soon();
    board.subscribe(told);
    close();
    expect(answers[0]?.signal?.aborted).toBe(true);
    answers[0]?.give();
    await store.start(thread('t1'));
    await soon();
    expect(told).not.toHaveBeenCalled();
    expect(answers).toHaveLength(1);
  });

  it('asks again when something is absent, and gives a fault as a value, also one that is thrown at once', async () => {
    const { held, answers } = heldStore();
    const board = createThreadBoard(held, 'c');
    const ref = { charterId: 'c', threadId: 'x' };
    expect(await board.change(() => held.reopen(ref))).toEqual({ kind: 'absent' });
    await soon();
    expect(answers).toHaveLength(1);
    const broken = () => {
      throw new Error('broken');
    };
    expect(await board.change(broken)).toEqual({ kind: 'failed', code: 'unknown' });
  });
});
