import { beforeEach, describe, expect, it } from 'vitest';
import { type CharterStorage, createWebStorage, StorageError, type StorageHint } from '../../src/storage';
import { createLocks } from './createLocks';
import { createTabs } from './createTabs';
import { loaded, rejection, saved, saveRequest, settled } from './steps';

const key = 'enablement-charter:a';

let browser: ReturnType<typeof createTabs>;

function openTab(options: Parameters<typeof createWebStorage>[0] = {}) {
  const { area, events } = browser.open();
  return Object.assign(createWebStorage({ storage: area, events, locks: null, ...options }), {
    area,
    events,
  });
}

beforeEach(() => {
  browser = createTabs();
});

describe('createWebStorage', () => {
  it('stores one envelope under a key of its own', async () => {
    const storage = openTab({ newRevision: () => 'r1' });
    await storage.save(saveRequest('a', { title: 'A' }, null, 'attempt'));
    expect(JSON.parse(browser.items.get(key) ?? '')).toEqual({
      v: 1,
      revision: 'r1',
      attemptId: 'attempt',
      earlierAttempts: [],
      doc: { title: 'A' },
    });
  });

  it('touches no global before it is called, and says so kindly where there is no storage', async () => {
    const storage = createWebStorage();
    expect(await rejection(loaded(storage, 'a'))).toMatchObject({ code: 'unavailable', detail: 'blocked' });
    expect(() => storage.subscribe({ docId: 'a', onHint: () => undefined })()).not.toThrow();
  });

  function denied(): never {
    throw new DOMException('denied', 'SecurityError');
  }

  it.each([
    ['throws', denied],
    ['is null', () => null as unknown as Storage],
  ])('is unavailable, blocked, where the browser refuses storage: it %s', async (_, refused) => {
    const storage = createWebStorage({ storage: refused, locks: null });
    const blocked = { code: 'unavailable', detail: 'blocked', applied: 'no' };
    expect(await rejection(loaded(storage, 'a'))).toMatchObject(blocked);
    expect(await rejection(storage.save(saveRequest('a', {}, null)))).toMatchObject(blocked);
    expect(await rejection(storage.list())).toMatchObject(blocked);
  });

  it('keeps what was stored when storage is full', async () => {
    const storage = openTab();
    const base = await saved(storage, 'a', { title: 'small' }, null);
    const before = browser.items.get(key);
    browser.faults.quota = 300;
    const error = await rejection(storage.save(saveRequest('a', { title: 'x'.repeat(300) }, base)));
    expect(error).toBeInstanceOf(StorageError);
    expect(error).toMatchObject({ code: 'quota', applied: 'no' });
    expect(browser.items.get(key)).toBe(before);
    await saved(storage, 'a', { title: 'still small' }, base);
  });

  it('does not say saved when the browser drops the write', async () => {
    const storage = openTab();
    browser.faults.dropsWrites = true;
    expect(await rejection(storage.save(saveRequest('a', {}, null)))).toMatchObject({
      code: 'unavailable',
      applied: 'unknown',
    });
  });

  it('does not claim that nothing was stored when a write throws after storing', async () => {
    const storage = openTab();
    browser.faults.afterNextWrite = () => {
      throw new DOMException('frozen', 'InvalidStateError');
    };
    expect(await rejection(storage.save(saveRequest('a', {}, null)))).toMatchObject({ applied: 'unknown' });
  });

  it.each([
    ['cut off', '{"v":1,"revision":"r', 'corrupt'],
    ['empty', '', 'corrupt'],
    ['another value', '"hello"', 'corrupt'],
    ['an array', '[1]', 'corrupt'],
    ['without a revision', '{"v":1,"attemptId":"x","doc":{}}', 'corrupt'],
    ['with an empty revision', '{"v":1,"revision":"","attemptId":"x","doc":{}}', 'corrupt'],
    ['with a document that is text', '{"v":1,"revision":"r","attemptId":"x","doc":"<html>"}', 'corrupt'],
    ['of a version that never was', '{"v":0,"revision":"r","attemptId":"x","doc":{}}', 'corrupt'],
    ['of a later release', '{"v":2,"body":"?"}', 'newer-format'],
  ])(
    'gives the text of a record that is %s, and neither overwrites nor deletes it',
    async (_, text, detail) => {
      const storage = openTab();
      browser.items.set(key, text);
      const refused = { code: 'invalid', detail, applied: 'no' };
      const error = (await rejection(loaded(storage, 'a'))) as StorageError;
      expect(error).toMatchObject(refused);
      expect(error.raw ?? '').toBe(text);
      for (const base of [null, 'r']) {
        expect(await rejection(storage.save(saveRequest('a', {}, base)))).toMatchObject(refused);
      }
      const signal = new AbortController().signal;
      expect(await rejection(storage.remove({ docId: 'a', base: 'r', signal }))).toMatchObject(refused);
      expect(browser.items.get(key)).toBe(text);
      expect(await storage.list()).toEqual(['a']);
    },
  );

  it('drops a corrupt record only by command, and never a readable or a newer one', async () => {
    const storage = openTab();
    await saved(storage, 'a', { title: 'fine' }, null);
    expect(await storage.discardCorrupt({ docId: 'a' })).toBe(false);
    expect(await storage.discardCorrupt({ docId: 'never' })).toBe(false);
    browser.items.set('enablement-charter:b', '{"v":2}');
    expect(await storage.discardCorrupt({ docId: 'b' })).toBe(false);
    browser.items.set(key, 'garbage');
    expect(await storage.discardCorrupt({ docId: 'a' })).toBe(true);
    expect([...browser.items.keys()]).toEqual(['enablement-charter:b']);
  });

  it('leaves nothing behind when a document is removed', async () => {
    const storage = openTab();
    const base = await saved(storage, 'a', {}, null);
    await storage.remove({ docId: 'a', base, signal: new AbortController().signal });
    expect(browser.items.size).toBe(0);
    expect(await loaded(storage, 'a')).toEqual({ kind: 'absent' });
  });

  it('lists its own documents and tells prefixes apart', async () => {
    const [outer, inner] = [openTab({ keyPrefix: 'acme' }), openTab({ keyPrefix: 'acme:eu' })];
    await saved(outer, 'eu:1', { n: 1 }, null);
    await saved(inner, '1', { n: 2 }, null);
    await saved(outer, 'b ü/', { n: 3 }, null);
    browser.items.set('unrelated', 'x');
    browser.items.set('acme:%E0%A4%A', 'not an id');
    expect(await outer.list()).toEqual(['b ü/', 'eu:1']);
    expect(await inner.list()).toEqual(['1']);
  });

  it('refuses an id that is not text', async () => {
    expect(await rejection(loaded(openTab(), '\uD800'))).toMatchObject({ code: 'invalid' });
  });

  it('takes a storage area from a function, at each call', async () => {
    const { area } = browser.open();
    let asked = 0;
    const find = () => {
      asked += 1;
      return area;
    };
    const storage = createWebStorage({ storage: find, locks: null });
    expect(asked).toBe(0);
    await saved(storage, 'a', {}, null);
    await loaded(storage, 'a');
    expect(asked).toBe(2);
  });
});

describe('hints of createWebStorage', () => {
  function listen(storage: ReturnType<typeof openTab>, docId = 'a') {
    const hints: StorageHint[] = [];
    return { hints, end: storage.subscribe({ docId, onHint: (hint) => hints.push(hint) }) };
  }

  it('tell of saves and removals in another tab, for the own key only', async () => {
    const [mine, theirs] = [openTab(), openTab()];
    const { hints, end } = listen(mine);
    const base = await saved(theirs, 'a', {}, null);
    await saved(theirs, 'b', {}, null);
    await settled();
    expect(hints).toEqual([{ kind: 'changed', revision: base }]);
    await theirs.remove({ docId: 'a', base, signal: new AbortController().signal });
    await settled();
    expect(hints[1]).toEqual({ kind: 'deleted' });
    browser.clearElsewhere();
    await settled();
    expect(hints[2]).toEqual({ kind: 'gap' });
    end();
    await saved(theirs, 'a', {}, null);
    await settled();
    expect(hints).toHaveLength(3);
  });

  it('tell of saves by another adapter in the same page, where browsers send no event', async () => {
    const mine = openTab();
    const sameTab = createWebStorage({ storage: mine.area, events: mine.events, locks: null });
    const { hints } = listen(mine);
    const revision = await saved(sameTab, 'a', {}, null);
    await settled();
    expect(hints).toEqual([{ kind: 'changed', revision }]);
  });

  it('ignore another storage area, and do not choke on garbage', async () => {
    const mine = openTab();
    const { hints } = listen(mine);
    const event = { key, newValue: '{', storageArea: mine.area };
    mine.events.dispatchEvent(Object.assign(new Event('storage'), { ...event, storageArea: {} }));
    expect(hints).toEqual([]);
    mine.events.dispatchEvent(Object.assign(new Event('storage'), event));
    expect(hints).toEqual([{ kind: 'changed' }]);
  });

  it('tell of a gap when the page comes back from the back-forward cache', () => {
    const mine = openTab();
    const { hints, end } = listen(mine);
    mine.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(hints).toEqual([]);
    mine.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(hints).toEqual([{ kind: 'gap' }]);
    end();
    mine.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(hints).toHaveLength(1);
  });
});

describe('locks of createWebStorage', () => {
  it('are asked for by the key, and an abort while waiting stores nothing', async () => {
    const locks = createLocks();
    const storage = openTab({ locks });
    let unlock = () => {};
    const other = locks.request(key, {}, () => new Promise<void>((resolve) => (unlock = resolve)));
    const controller = new AbortController();
    const pending = storage.save({ ...saveRequest('a', {}, null), signal: controller.signal });
    await settled();
    controller.abort();
    expect(await rejection(pending)).toMatchObject({ name: 'AbortError' });
    unlock();
    await other;
    expect(browser.items.size).toBe(0);
    await saved(storage, 'a', {}, null);
  });

  it('are done without where the page may not use them, and never run a save twice', async () => {
    const refuse = () => Promise.reject(new DOMException('no locks here', 'SecurityError'));
    const storage = openTab({ locks: { request: refuse, query: refuse } });
    await saved(storage, 'a', { n: 1 }, null);
    expect(await loaded(storage, 'a')).toMatchObject({ doc: { n: 1 } });
    const full = openTab({ locks: createLocks() });
    browser.faults.nextWriteThrows = new DOMException('full', 'QuotaExceededError');
    expect(await rejection(full.save(saveRequest('b', {}, null)))).toMatchObject({ code: 'quota' });
    expect(browser.items.has('enablement-charter:b')).toBe(false);
  });

  it('lose no save among tabs that see the writes of others late', async () => {
    const late = createTabs({ lagMs: 8 });
    const locks = createLocks();
    const tabs = [0, 1, 2].map(() => {
      const { area, events } = late.open();
      return createWebStorage({ storage: area, events, locks });
    });
    await saved(tabs[0] as (typeof tabs)[number], 'a', { n: 0 }, null);
    await Promise.all(tabs.map((tab) => addOnes(tab, 'a', 20)));
    expect(JSON.parse(late.items.get(key) ?? '')).toMatchObject({ doc: { n: 60 } });
  });

  it('are let go of two seconds after a write, when the page is hidden, and when a newer write follows', async () => {
    const locks = createLocks();
    const storage = openTab({ locks, newRevision: createCounter() });
    await saved(storage, 'a', {}, null);
    expect(locks.held()).toEqual([`${key}#1#r1`]);
    await saved(storage, 'a', {}, 'r1');
    await settled();
    expect(locks.held()).toEqual([`${key}#2#r2`]);
    storage.events.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(locks.held()).toEqual([]);
    await saved(storage, 'a', {}, 'r2');
    expect(locks.held()).toEqual([`${key}#1#r3`]);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(locks.held()).toEqual([]);
  });

  it('make a tab that stays behind unavailable, never a writer on old ground', async () => {
    const locks = createLocks();
    const storage = openTab({ locks });
    const base = await saved(storage, 'a', { n: 1 }, null);
    let release = () => {};
    const name = `${key}#7#never-arrives`;
    const held = locks.request(
      name,
      { mode: 'shared' },
      () => new Promise<void>((resolve) => (release = resolve)),
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const aborted = storage.save({ ...saveRequest('a', { n: 2 }, base), signal: controller.signal });
    expect(await rejection(aborted)).toMatchObject({ name: 'AbortError' });
    expect(await rejection(storage.save(saveRequest('a', { n: 2 }, base)))).toMatchObject({
      code: 'unavailable',
      applied: 'no',
    });
    release();
    await held;
    expect(await loaded(storage, 'a')).toMatchObject({ doc: { n: 1 } });
  }, 15_000);

  it('are not taken for a session area, which no two tabs share', async () => {
    const locks = createLocks();
    const { area } = browser.open();
    Object.assign(globalThis, { sessionStorage: area });
    try {
      await saved(createWebStorage({ storage: area, locks }), 'a', {}, null);
      expect(locks.held()).toEqual([]);
    } finally {
      Reflect.deleteProperty(globalThis, 'sessionStorage');
    }
  });
});

function createCounter() {
  let count = 0;
  return () => `r${++count}`;
}

/** Adds 1 so many times, again after each conflict. */
async function addOnes(storage: CharterStorage, docId: string, times: number) {
  let state = await loaded(storage, docId);
  for (let done = 0; done < times; ) {
    if (state.kind !== 'found') throw new Error(`the document is ${state.kind}`);
    const doc: { n: number } = { n: (state.doc as { n: number }).n + 1 };
    const result = await storage.save(saveRequest(docId, doc, state.revision));
    if (result.kind === 'saved') {
      done++;
      state = { kind: 'found', doc, revision: result.revision };
    } else {
      state = result.current;
    }
  }
}
