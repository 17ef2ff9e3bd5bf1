import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createCharter,
  insertItem,
  moveItem,
  parseCharter,
  parseCharterFile,
  readPath,
  writePath,
} from '../../src/model';
import { createCharterSession } from '../../src/session';
import {
  createMemoryStorage,
  createWebStorage,
  type JsonObject,
  StorageError,
  storageErrorCodes,
} from '../../src/storage';
import { createFaultyStorage } from '../../src/testing';
import { fullCharter } from '../helpers/fullCharter';

/** What a person wrote, in every text of the charter. */
const canary = 'WRITTEN-IN-CONFIDENCE';
const charter = fullCharter(() => canary);
const { signal } = new AbortController();
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      said.push(args.map(String).join(' '));
    });
});

/** The words of whatever a step throws, with all its causes. */
async function wordsOf(step: () => unknown): Promise<string> {
  try {
    await step();
    return '';
  } catch (error) {
    const words: string[] = [];
    for (let at = error; at instanceof Error; at = at.cause) words.push(at.message, at.stack ?? '');
    return words.join('\n');
  }
}

describe('X18 what people write', () => {
  test('is in no error that is thrown', async () => {
    const area = {
      getItem: () => JSON.stringify({ broken: charter }),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      removeItem: () => {},
      key: () => null,
      length: 0,
    };
    const web = createWebStorage({ storage: area, locks: null });
    const small = createMemoryStorage({ maxBytes: 100 });
    const save = {
      docId: 'c',
      doc: charter as unknown as JsonObject,
      base: null,
      attemptId: 'a',
      reason: 'manual',
      changes: [],
      signal,
    } as const;
    const steps: (() => unknown)[] = [
      () => writePath(charter, 'risks/gone/text', canary),
      () => writePath(charter, 'services/gone', { id: 'gone', custom: canary }),
      () => moveItem(charter, 'risks/gone', 1),
      () => insertItem(charter, 'risks/gone/deep', { id: canary }),
      () => web.load({ docId: 'c', signal }),
      () => web.save(save),
      () => small.save(save),
    ];
    const words = await Promise.all(steps.map(wordsOf));
    expect(words.filter(Boolean).length).toBeGreaterThan(4);
    expect(words.join('\n')).not.toContain(canary);
  });

  test('is in no issue of a file that is refused', async () => {
    const broken = [
      { ...charter, period: { from: 'x' } },
      { ...charter, services: canary },
      { ...charter, risks: [{ id: 'r', text: { en: 1, el: canary } }] },
      { ...charter, ext: new Map([['x', canary]]) },
      { ...charter, schemaVersion: '1' },
      `{"title":"${canary}","title":"${canary}"}`,
      `{"title":"${canary}"`,
      JSON.stringify({ title: canary }),
    ];
    for (const input of broken) {
      const result = parseCharter(input);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result.issues)).not.toContain(canary);
    }
    expect(JSON.stringify(await parseCharterFile(new Blob([canary])))).not.toContain(canary);
  });

  test.each(storageErrorCodes)('is in no state of a session whose storage fails with %s', async (code) => {
    const inner = createMemoryStorage({ documents: { full: charter as unknown as JsonObject } });
    const storage = createFaultyStorage(inner);
    const session = createCharterSession({ charterId: 'full', storage, autosave: { wait: 1 } });
    const states: string[] = [];
    session.subscribe(() => {
      const { save } = session.getSnapshot();
      states.push(JSON.stringify({ ...save, raw: undefined }));
    });
    await vi.waitFor(() => expect(session.getSnapshot().save.kind).toBe('clean'));
    storage.faults.next({ kind: 'refuse', error: new StorageError(code) }, 'save');
    session.edit('title', `${canary} edited`);
    session.saveNow();
    await vi.waitFor(() => expect(states.join()).toMatch(/retry-wait|blocked/));
    session.dispose();
    expect(states.join()).not.toContain(canary);
  });

  test('is in no line of the console', () => {
    createCharter({ title: canary, newId: () => 'x', now: '2026-09-30' });
    expect(readPath(charter, 'title')).toBe(canary);
    expect(said).toEqual([]);
  });
});

describe('X16 messages from other tabs', () => {
  test('that are forged change nothing, since they say no more than that something may be new', async () => {
    const held = new Map<string, string>();
    const area = {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => void held.set(key, text),
      removeItem: (key: string) => void held.delete(key),
      key: (at: number) => [...held.keys()][at] ?? null,
      get length() {
        return held.size;
      },
    };
    const events = new EventTarget();
    const storage = createWebStorage({ storage: area, events: events as never, locks: null });
    const session = createCharterSession({
      charterId: 'c',
      storage,
      initial: { ...charter, id: 'c' },
      autosave: { wait: 1 },
    });
    await vi.waitFor(() => expect(session.getSnapshot().save.kind).toBe('clean'));
    session.edit('title', 'Mine');
    await vi.waitFor(() => expect(session.getSnapshot().save.kind).toBe('clean'));
    const [key = ''] = held.keys();
    const before = JSON.stringify([session.getSnapshot().charter, ...held]);
    const forged = [
      '',
      'null',
      '[]',
      '1',
      '{',
      '{"doc":{}}',
      '{"__proto__":{"x":1}}',
      `{"revision":"r","doc":{"id":"c"}}`,
      '<script>',
      'x'.repeat(100_000),
    ];
    for (const newValue of forged)
      for (const of of [key, null])
        events.dispatchEvent(
          Object.assign(new Event('storage'), { key: of, newValue, oldValue: null, storageArea: area }),
        );
    await new Promise((later) => setTimeout(later, 100));
    await vi.waitFor(() => expect(session.getSnapshot().save.kind).toBe('clean'));
    expect(JSON.stringify([session.getSnapshot().charter, ...held])).toBe(before);
    session.dispose();
  });
});
