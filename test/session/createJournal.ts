import type { DraftJournal, DraftRecord, FoundDraft } from '../../src/session';

/** A journal in memory that can be told to fail. */
export function createJournal() {
  const records = new Map<string, { owner: string; record: DraftRecord }>();
  const state = { fails: false, puts: 0 };
  const keyOf = ({ docId, tabId }: Pick<DraftRecord, 'docId' | 'tabId'>) => `${docId}/${tabId}`;
  const guard = () => {
    if (state.fails) throw new DOMException('refused', 'QuotaExceededError');
  };
  const journal: DraftJournal = {
    async find() {
      guard();
      return [...records].map(([key, { owner, record }]): FoundDraft => ({ key, owner, record }));
    },
    claim: async (drafts, tabId) => drafts.map((draft) => ({ ...draft, owner: tabId })),
    async put(record, { absorbs }) {
      guard();
      state.puts += 1;
      for (const key of absorbs) records.delete(key);
      records.set(keyOf(record), { owner: record.tabId, record: JSON.parse(JSON.stringify(record)) });
    },
    async remove(draft, { absorbs }) {
      guard();
      for (const key of [keyOf(draft), ...absorbs]) records.delete(key);
    },
    close: () => undefined,
  };
  return { journal: async () => journal, records, state };
}
