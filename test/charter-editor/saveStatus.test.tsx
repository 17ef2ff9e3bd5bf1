import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CharterProvider, SaveStatus, useLeaveGuard } from '../../src';
import { type SaveFacts, saveWords } from '../../src/charter-editor/saveWords';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { type BlockedReason, createCharterSession, type SaveState } from '../../src/session';
import { type CharterStorage, createMemoryStorage, StorageError } from '../../src/storage';

const facts: SaveFacts = { isOnDevice: false, journal: 'off', isOffline: false, seconds: undefined };
const say = (state: SaveState, more: Partial<SaveFacts> = {}, locale: typeof en | typeof el = en) =>
  saveWords(state, { ...facts, ...more }, createIntl({ locale }));
const waiting = (code: 'unavailable' | 'timeout' | 'unknown'): SaveState => ({
  kind: 'retry-wait',
  code,
  delay: 1,
});

describe('the word for each state', () => {
  it.each<[string, SaveState, Partial<SaveFacts>?]>([
    ['Saved', { kind: 'clean' }],
    ['Saving…', { kind: 'saving' }],
    ['Not yet saved', { kind: 'dirty' }],
    ['On this device, not yet saved', { kind: 'dirty' }, { isOnDevice: true, journal: 'idle' }],
    ['Not saved, trying again in 20 s', waiting('unknown'), { seconds: 20 }],
    ['Not saved, trying again in 60 min', waiting('timeout'), { seconds: 3600 }],
    ['1 field needs your decision', { kind: 'conflict', count: 1 }],
    ['2 fields need your decision', { kind: 'conflict', count: 2 }],
    ['Read only: made by a newer version', { kind: 'read-only', reason: 'newer-version' }],
    ['Read only', { kind: 'read-only', reason: 'access' }],
    ['Not saved: storage full', { kind: 'blocked', reason: 'quota' }],
    ['Not saved: signed out', { kind: 'blocked', reason: 'unauthenticated' }],
    ['Not saved: others keep saving', { kind: 'blocked', reason: 'contended' }],
    ['Could not open', { kind: 'load-failed', code: 'unreadable', issues: [] }],
    [
      'Could not open, trying again in 4 s',
      { kind: 'load-failed', code: 'timeout', issues: [], delay: 4000 },
      { seconds: 4 },
    ],
    ['Removed elsewhere', { kind: 'orphaned' }],
    ['Closed', { kind: 'closed' }],
    ['Removed', { kind: 'closed', discarded: true }],
  ])('is “%s”', (words, state, more) => {
    expect(say(state, more).seen).toBe(words);
  });

  it('is “offline” only when no answer came and there is no network', () => {
    expect(say(waiting('unavailable'), { isOffline: true, seconds: 3 }).seen).toMatch(/^Offline/);
    expect(say(waiting('unavailable'), { seconds: 3 }).seen).not.toMatch(/Offline/);
    expect(say(waiting('unknown'), { isOffline: true, seconds: 3 }).seen).not.toMatch(/Offline/);
  });

  it('says of what is not saved whether this device keeps it', () => {
    const state = { kind: 'blocked', reason: 'quota' } as const;
    expect(say(state, { isOnDevice: true, journal: 'idle' }).note).toBe('Kept on this device.');
    expect(say({ kind: 'dirty' }, { journal: 'failed' }).note).toBe('Not kept on this device.');
    expect(say(state).note).toBeUndefined();
    expect(say({ kind: 'clean' }, { journal: 'failed' }).note).toBeUndefined();
  });

  it('ends what stands before that note as a sentence', () => {
    const kept: Partial<SaveFacts> = { isOnDevice: true, journal: 'idle', seconds: 5 };
    expect(say({ kind: 'blocked', reason: 'quota' }, kept).spoken).toBe('Not saved: storage full.');
    expect(say({ kind: 'blocked', reason: 'quota' }).spoken).toBe('Not saved: storage full');
    const retry = say(waiting('timeout'), kept, el);
    expect(retry.seen).toBe('Δεν αποθηκεύτηκε, νέα προσπάθεια σε 5 δ.');
    expect(retry.spoken).toMatch(/αυτόματα\.$/);
  });

  it('is spoken without the seconds', () => {
    expect(say(waiting('timeout'), { seconds: 20 }).spoken).not.toMatch(/\d/);
  });

  it.each<BlockedReason>([
    'quota',
    'too-large',
    'unauthenticated',
    'forbidden',
    'invalid',
    'unknown',
    'adapter-fault',
    'contended',
  ])('has a reason in both languages for %s', (reason) => {
    for (const locale of [en, el])
      expect(say({ kind: 'blocked', reason }, {}, locale).seen).not.toContain(reason);
  });
});

function Guard() {
  return <output>{useLeaveGuard().pending ? 'ask' : 'go'}</output>;
}

describe('SaveStatus', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** An editor on a storage that takes saves as it is told to. */
  async function open(save: CharterStorage['save']) {
    const storage = { ...createMemoryStorage(), save };
    const session = createCharterSession({ charterId: 'c', storage, autosave: { wait: 100 } });
    render(
      <CharterProvider session={session} locale={en}>
        <SaveStatus />
        <Guard />
      </CharterProvider>,
    );
    await pass(0);
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return { session, leave };
  }
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const seen = () =>
    document.querySelector('[data-charter-part="save-status"] [aria-hidden="true"]:not(svg)')?.textContent;
  const spoken = () =>
    document.querySelector('[data-charter-part="save-status"] [role="status"]')?.textContent;

  it('counts down what is seen, leaves what is spoken alone, and tries at once when asked', async () => {
    let tries = 0;
    const { session } = await open(async () => {
      tries += 1;
      throw new StorageError('unknown', { applied: 'no', retryAfterMs: 20_000 });
    });
    act(() => session.edit('title', 'New'));
    await pass(100);
    expect(seen()).toBe('Not saved, trying again in 20 s');
    const before = spoken();
    await pass(7000);
    expect(seen()).toBe('Not saved, trying again in 13 s');
    expect(spoken()).toBe(before);
    expect(tries).toBe(1);
    act(() => screen.getByRole('button', { name: 'Retry now' }).click());
    await pass(0);
    expect(tries).toBe(2);
    expect(seen()).toBe('Not saved, trying again in 20 s');
  });

  it('asks before the page is left only while something is unsaved', async () => {
    const storage = createMemoryStorage();
    const { session, leave } = await open(storage.save);
    expect([leave(), screen.getByText('go')]).toEqual([false, expect.anything()]);
    act(() => session.edit('title', 'New'));
    expect([leave(), screen.getByText('ask')]).toEqual([true, expect.anything()]);
    await pass(200);
    expect([leave(), screen.getByText('go')]).toEqual([false, expect.anything()]);
  });

  it('asks before what can no longer be saved from here is left', async () => {
    const current = {
      kind: 'found',
      doc: { schemaVersion: 99, minReader: 99, id: 'c' },
      revision: 'r9',
    } as const;
    const { session, leave } = await open(async () => ({ kind: 'conflict', current }));
    act(() => session.edit('title', 'New'));
    await pass(200);
    expect(spoken()).toBe('Read only: made by a newer version');
    expect([leave(), screen.getByText('ask')]).toEqual([true, expect.anything()]);
  });
});
