/** A page with the drafts of this device; `globalThis.drafts` is what a test calls. */
import { clearDrafts, type DraftRecord, type FoundDraft } from '../../src/session';
import { createIndexedDbJournal } from '../../src/session/journal/createIndexedDbJournal';

const opened = new Map<string, ReturnType<typeof createIndexedDbJournal>>();

/** The journal of a user; one connection for each, as in a tab. */
function journalOf(userKey: string, retention?: number) {
  const journal = opened.get(userKey) ?? createIndexedDbJournal({ userKey, retention });
  opened.set(userKey, journal);
  return journal;
}

/** A draft of a tab with one text in it. */
function draftOf(tabId: string, seq: number, title: string, at = Date.now()): DraftRecord {
  const doc = { schemaVersion: 1, id: 'c', title };
  return { v: 1, docId: 'c', tabId, seq, at, base: 'r1', baseDoc: doc, doc, tray: [], inFlight: null };
}

const calls = {
  async find(userKey: string, retention?: number): Promise<readonly FoundDraft[]> {
    return (await journalOf(userKey, retention)).find('c');
  },
  async claim(userKey: string, found: readonly FoundDraft[], tabId: string): Promise<readonly FoundDraft[]> {
    return (await journalOf(userKey)).claim(found, tabId);
  },
  async put(userKey: string, tabId: string, seq: number, title: string, absorbs: readonly string[] = []) {
    await (await journalOf(userKey)).put(draftOf(tabId, seq, title), { strict: true, absorbs });
  },
  async putOld(userKey: string, tabId: string, age: number) {
    await (await journalOf(userKey)).put(draftOf(tabId, 1, 'Old', Date.now() - age), {
      strict: true,
      absorbs: [],
    });
  },
  async remove(userKey: string, tabId: string, seq: number, absorbs: readonly string[] = []) {
    await (await journalOf(userKey)).remove({ docId: 'c', tabId, seq }, { absorbs });
  },
  async lastGasp(userKey: string, tabId: string, seq: number, title: string) {
    (await journalOf(userKey)).lastGasp?.(draftOf(tabId, seq, title));
  },
  clear: (userKey: string) => clearDrafts(userKey),
};

declare global {
  var drafts: typeof calls;
}
globalThis.drafts = calls;
