import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StorageReport } from '../../src/testing';
import { kitIsReady, openSecondTab, serveStoragePage } from '../storage/openStoragePage';
import { openBrowser, type Visitor } from './openBrowser';

let site: Awaited<ReturnType<typeof serveStoragePage>> | undefined;
let browser: Visitor | undefined;

beforeAll(async () => {
  site = await serveStoragePage();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens the page in a browser profile of its own. */
async function open(path = '/'): Promise<Page> {
  const { page } = await browser!.visit(`${site!.origin}${path}`);
  return kitIsReady(page);
}

/** One call in a page; a fault comes back as its fields. */
function call(page: Page, name: 'load' | 'save' | 'remove', request: object): Promise<unknown> {
  return page.evaluate(([method, asked]) => globalThis.storageKit.call(method, asked), [
    name,
    request,
  ] as const);
}

let attempts = 0;
const save = (page: Page, docId: string, doc: object, base: string | null) =>
  call(page, 'save', { docId, doc, base, attemptId: `a${++attempts}` }) as Promise<{ revision: string }>;
const load = (page: Page, docId: string) => call(page, 'load', { docId });

function expectWhole({ results, failed, skipped }: StorageReport, mayMiss: readonly string[] = []) {
  const unmet = results.filter(({ id, outcome }) => outcome !== 'passed' && !mayMiss.includes(id));
  expect(unmet.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([]);
  expect([failed, skipped]).toEqual([0, mayMiss.length]);
}

describe('the conformance cases in Chromium', () => {
  test('C01 to C32 pass on IndexedDB, with a second connection', async () => {
    const page = await open();
    expectWhole(await page.evaluate(() => globalThis.storageKit.runIndexedDbCases('connection')));
  });

  test('C01 to C32 pass on IndexedDB, with a second tab', async () => {
    const page = await open();
    await openSecondTab(page);
    expectWhole(await page.evaluate(() => globalThis.storageKit.runIndexedDbCases('tab')));
  });

  test('C01 to C32 pass over HTTP, with the fetch and the EventSource of the browser', async () => {
    const page = await open();
    const report = await page.evaluate((url) => globalThis.storageKit.runHttpCases(url), site!.url);
    // The faults of the server are switched in Node, where these cases run too.
    expectWhole(report, ['C22', 'C23', 'C29', 'C30']);
  });
});

describe('HTTP', () => {
  const elsewhere = () => site!.origin.replace('127.0.0.1', 'localhost');

  test.each([
    ['a redirect, which the browser keeps from the page', () => '/signed-out', /is a redirect.*answer 401/],
    ['a page that says not found', () => '/wrong', /is a web page.*check the address/],
    ['an ETag that another origin does not show', () => `${elsewhere()}/elsewhere`, /Expose-Headers: ETag/],
  ])('B51, B53: %s is a fault that says what to do', async (_, url, message) => {
    const page = await open();
    const fault = await page.evaluate((address) => globalThis.storageKit.loadOverHttp(address), url());
    expect(fault).toMatchObject({ code: 'unknown', message: expect.stringMatching(message) });
  });
});

describe('IndexedDB', () => {
  test('S1: two tabs add 1 to the same document as fast as they can, and no acknowledged one is lost', async () => {
    const page = await open();
    const second = await openSecondTab(page);
    await save(page, 'race', { n: 0 }, null);
    const tabs = [page, second].map((tab, index) =>
      tab.evaluate((number) => globalThis.storageKit.addOnes('race', number, 150), index),
    );
    const conflicts = await Promise.all(tabs);
    expect(await load(second, 'race')).toMatchObject({ doc: { n: 300 } });
    expect(conflicts[0]! + conflicts[1]!).toBeGreaterThan(0);
  });

  test('S6: what was saved is there after the browser tab is gone', async () => {
    const page = await open();
    await save(page, 'a', { title: 'kept' }, null);
    const second = await page.context().newPage();
    await page.close();
    await second.goto(site!.origin);
    expect(await load(await kitIsReady(second), 'a')).toMatchObject({ doc: { title: 'kept' } });
  });

  test('a connection that was closed behind its back is opened again, and the save goes through', async () => {
    const page = await open();
    const { revision } = await save(page, 'a', { n: 1 }, null);
    const closed = await page.evaluate(() => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (...args) {
        IDBDatabase.prototype.transaction = transaction;
        this.close();
        return transaction.apply(this, args);
      };
      return globalThis.storageKit.call('load', { docId: 'a' });
    });
    expect(closed).toMatchObject({ doc: { n: 1 } });
    expect(await save(page, 'a', { n: 2 }, revision)).toMatchObject({ kind: 'saved' });
  });

  test('a browser that closes every connection makes it unavailable, after one more try', async () => {
    const page = await open();
    const [fault, tries] = await page.evaluate(async () => {
      const { transaction } = IDBDatabase.prototype;
      let count = 0;
      IDBDatabase.prototype.transaction = function (...args) {
        count += 1;
        this.close();
        return transaction.apply(this, args);
      };
      const answer = await globalThis.storageKit.call('load', { docId: 'a' });
      IDBDatabase.prototype.transaction = transaction;
      return [answer, count];
    });
    expect(fault).toMatchObject({ code: 'unavailable', applied: 'no' });
    expect(tries).toBe(2);
    expect(await load(page, 'a')).toEqual({ kind: 'absent' });
  });

  test('lets go of the database when it is deleted or made newer, and goes on with what there is', async () => {
    const page = await open();
    const second = await openSecondTab(page);
    await save(page, 'a', { n: 1 }, null);
    const change = (version: number | null) =>
      second.evaluate(async (asked) => {
        const { indexedDB: databases } = globalThis;
        const name = 'enablement-charter-storage';
        const request = asked ? databases.open(name, asked) : databases.deleteDatabase(name);
        return new Promise<string>((resolve) => {
          request.onblocked = () => resolve('blocked');
          request.onsuccess = () => {
            (request.result as IDBDatabase | undefined)?.close();
            resolve('done');
          };
        });
      }, version);
    expect(await change(7)).toBe('done');
    expect(await load(page, 'a')).toMatchObject({ doc: { n: 1 } });
    expect(await change(null)).toBe('done');
    expect(await load(page, 'a')).toEqual({ kind: 'absent' });
  });

  test('survives the browser clearing its data while it is open', async () => {
    const page = await open();
    const { revision } = await save(page, 'a', { n: 1 }, null);
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Storage.clearDataForOrigin', { origin: site!.origin, storageTypes: 'indexeddb' });
    // The browser may close the new connection as well while it clears; nothing is applied then, and one tries again.
    await expect
      .poll(() => save(page, 'a', { n: 2 }, revision), { timeout: 20_000 })
      .toEqual({ kind: 'conflict', current: { kind: 'absent' } });
    expect(await save(page, 'a', { n: 2 }, null)).toMatchObject({ kind: 'saved' });
  });

  test('B64: a full disk is quota, and what was stored before stays as it was', async () => {
    const page = await open();
    const devTools = await page.context().newCDPSession(page);
    // Before the first save: the browser remembers for a while how much room it found.
    await devTools.send('Storage.overrideQuotaForOrigin', { origin: site!.origin, quotaSize: 200_000 });
    const { revision } = await save(page, 'a', { n: 1 }, null);
    const bulk = Array.from({ length: 100_000 }, () => Math.random().toString(36)).join('');
    expect(await save(page, 'a', { n: 2, bulk }, revision)).toMatchObject({ code: 'quota', applied: 'no' });
    expect(await load(page, 'a')).toMatchObject({ doc: { n: 1 }, revision });
  });

  test('L1: a page without storage, as in a sandboxed frame, is unavailable, blocked', async () => {
    const page = await open('/sandbox');
    const blocked = { code: 'unavailable', detail: 'blocked', applied: 'no' };
    expect(await load(page, 'a')).toMatchObject(blocked);
    expect(await save(page, 'a', {}, null)).toMatchObject(blocked);
    await page.evaluate(() =>
      globalThis.storageKit.storageOf().subscribe({ docId: 'a', onHint: () => undefined })(),
    );
  });

  test('D1: a record that cannot be read is given as it is, and only dropped by command', async () => {
    const page = await open();
    await save(page, 'fine', {}, null);
    await page.evaluate(async () => {
      const request = indexedDB.open('enablement-charter-storage');
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const transaction = request.result.transaction('records', 'readwrite');
      const store = transaction.objectStore('records');
      store.put('{"v":1,"revi', 'cut');
      store.put({ some: 'object' }, 'object');
      store.put('{"v":2}', 'newer');
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      request.result.close();
    });
    const corrupt = { code: 'invalid', detail: 'corrupt', applied: 'no', raw: '{"v":1,"revi' };
    expect(await load(page, 'cut')).toMatchObject(corrupt);
    expect(await load(page, 'object')).toMatchObject({ detail: 'corrupt', raw: '{"some":"object"}' });
    for (const base of [null, 'r']) expect(await save(page, 'cut', {}, base)).toMatchObject(corrupt);
    expect(await call(page, 'remove', { docId: 'cut', base: 'r' })).toMatchObject(corrupt);
    expect(await load(page, 'newer')).toMatchObject({ code: 'invalid', detail: 'newer-format' });
    const [listed, dropped, left] = await page.evaluate(async () => {
      const storage = globalThis.storageKit.storageOf();
      const before = await storage.list();
      const answers = [];
      for (const docId of ['fine', 'newer', 'cut', 'never'])
        answers.push(await storage.discardCorrupt({ docId }));
      return [before, answers, await storage.list()];
    });
    expect(listed).toEqual(['cut', 'fine', 'newer', 'object']);
    expect(dropped).toEqual([false, false, true, false]);
    expect(left).toEqual(['fine', 'newer', 'object']);
  });

  test('a database of something else with the same name is refused and left alone', async () => {
    const page = await open();
    const answer = await page.evaluate(async () => {
      const request = indexedDB.open('theirs', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('things');
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      return globalThis.storageKit.call(
        'save',
        { docId: 'a', doc: {}, base: null, attemptId: 'x' },
        'theirs',
      );
    });
    expect(answer).toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('give createIndexedDbStorage another name'),
    });
  });

  test('A1: an abort rejects at once with the reason, and stores the old state or the new', async () => {
    const page = await open();
    const outcome = await page.evaluate(async () => {
      const storage = globalThis.storageKit.storageOf('aborts');
      const reason = new DOMException('stop', 'AbortError');
      const controller = new AbortController();
      const { signal } = controller;
      const request = { docId: 'a', doc: { n: 1 }, base: null, attemptId: 'x', changes: [], signal } as const;
      const caught = storage.save({ ...request, reason: 'auto' }).catch((error) => error === reason);
      controller.abort(reason);
      const rejected = await caught;
      const state = await storage.load({ docId: 'a', signal: new AbortController().signal });
      return [rejected, ['absent', 'found'].includes(state.kind)];
    });
    expect(outcome).toEqual([true, true]);
  });

  test('X16, H1: forged messages change nothing, and only well-formed ones are a poke', async () => {
    const page = await open();
    const hints = await page.evaluate(async () => {
      const storage = globalThis.storageKit.storageOf();
      const seen: unknown[] = [];
      const end = storage.subscribe({ docId: 'a', onHint: (hint) => seen.push(hint) });
      const channel = new BroadcastChannel('enablement-charter-storage:changes');
      const forged: unknown[] = [null, 1, 'x', [], {}, { docId: 'a' }, { docId: 1, kind: 'changed' }];
      forged.push({ kind: 'changed' }, { docId: 'b', kind: 'changed' });
      forged.push({ docId: 'a', kind: 'drop' }, { docId: 'a', kind: 'gap' });
      for (const message of forged) channel.postMessage(message);
      const doc = { title: 'theirs' };
      channel.postMessage({ docId: 'a', kind: 'changed', revision: 'x'.repeat(513), doc });
      channel.postMessage({ docId: 'a', kind: 'deleted', revision: 7 });
      await new Promise((resolve) => setTimeout(resolve, 200));
      end();
      channel.postMessage({ docId: 'a', kind: 'changed' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return seen;
    });
    expect(hints).toEqual([{ kind: 'changed' }, { kind: 'deleted' }]);
    expect(await load(page, 'a')).toEqual({ kind: 'absent' });
  });

  test('H3: a page that comes back from the back-forward cache is told of a gap', async () => {
    const page = await open();
    const hints = await page.evaluate(async () => {
      const seen: unknown[] = [];
      const storage = globalThis.storageKit.storageOf();
      const end = storage.subscribe({ docId: 'a', onHint: (hint) => seen.push(hint) });
      const show = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
      show(false);
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      show(true);
      end();
      show(true);
      await storage.load({ docId: 'a', signal: new AbortController().signal });
      return seen;
    });
    expect(hints).toEqual([{ kind: 'gap' }]);
  });
});
