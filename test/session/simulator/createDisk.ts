import type { DraftJournal, DraftRecord, FoundDraft } from '../../../src/session';
import type { WorldClock } from './createWorldClock';

interface Stored {
  readonly owner: string;
  readonly text: string;
}

/** Milliseconds above which a few writes after each other may take longer than a save waits. */
const SLOW = 500;

/** The disk of one person's device: transactions are whole, writes that nobody waited for may vanish when the power goes. */
export function createDisk(clock: WorldClock, random: () => number, called: (owner: string) => boolean) {
  let records = new Map<string, Stored>();
  let safe = new Map<string, Stored>();
  const gasps = new Map<string, string>();
  let broken = 0;
  let isFull = false;
  let delay = 20;
  let slowUntil = 0;

  const dropOwned = (keys: readonly string[], tabId: string) => {
    for (const key of keys) if (records.get(key)?.owner === tabId) records.delete(key);
  };
  const keyOf = ({ docId, tabId }: Pick<DraftRecord, 'docId' | 'tabId'>) => `${docId}/${tabId}`;

  return {
    /** Everything that would be found after a restart. */
    text: () => [...[...records.values()].map(({ text }) => text), ...gasps.values()].join('\n'),
    textOf: (tabId: string) =>
      [...records]
        .filter(([key, { owner }]) => owner === tabId || key.endsWith(`/${tabId}`))
        .map(([, { text }]) => text)
        .join('\n'),
    powerLoss() {
      records = new Map(safe);
    },
    breakNext: (times: number) => {
      broken = times;
    },
    setFull: (value: boolean) => {
      isFull = value;
    },
    /** Also for as long as a save may have waited for it. */
    isSlow: () => delay > SLOW || clock.now() < slowUntil + 2500,
    setDelay: (ms: number) => {
      delay = ms;
    },
    journalOf(owner: string): DraftJournal {
      const transaction = async <T>(work: () => T, strict = false, writes = true): Promise<T> => {
        const takes = random() * delay;
        if (takes > SLOW) slowUntil = Math.max(slowUntil, clock.now() + takes);
        await new Promise<void>((resolve) => clock.set(owner, resolve, takes));
        if (called(owner) || broken > 0) {
          broken = Math.max(0, broken - 1);
          throw new DOMException('the connection was closed', 'InvalidStateError');
        }
        if (isFull && writes) throw new DOMException('full', 'QuotaExceededError');
        const result = work();
        if (strict) safe = new Map(records);
        else if (random() < 0.3) safe = new Map(records);
        return result;
      };
      return {
        find: (docId) =>
          transaction(
            () => {
              for (const [key, text] of gasps) {
                const known = records.get(key);
                const record = JSON.parse(text) as DraftRecord;
                if (((known && (JSON.parse(known.text) as DraftRecord).seq) ?? -1) < record.seq)
                  records.set(key, { owner: known?.owner ?? record.tabId, text });
                gasps.delete(key);
              }
              return [...records]
                .filter(([key]) => key.startsWith(`${docId}/`))
                .map(([key, { owner, text }]): FoundDraft => ({ key, owner, record: JSON.parse(text) }));
            },
            false,
            false,
          ),
        claim: (drafts, tabId) =>
          transaction(() =>
            drafts.flatMap((draft) => {
              const known = records.get(draft.key);
              if (known?.owner !== draft.owner) return [];
              records.set(draft.key, { ...known, owner: tabId });
              return [{ key: draft.key, owner: tabId, record: JSON.parse(known.text) }];
            }),
          ),
        put(record, { strict, absorbs }) {
          const text = JSON.stringify(record);
          return transaction(() => {
            records.set(keyOf(record), { owner: record.tabId, text });
            gasps.delete(keyOf(record));
            dropOwned(absorbs, record.tabId);
          }, strict);
        },
        remove: (draft, { absorbs }) =>
          transaction(
            () => {
              const known = records.get(keyOf(draft));
              if (known && (JSON.parse(known.text) as DraftRecord).seq <= draft.seq)
                records.delete(keyOf(draft));
              gasps.delete(keyOf(draft));
              dropOwned(absorbs, draft.tabId);
            },
            false,
            false,
          ),
        lastGasp: (record) => void gasps.set(keyOf(record), JSON.stringify(record)),
        close: () => undefined,
      };
    },
  };
}

export type Disk = ReturnType<typeof createDisk>;
