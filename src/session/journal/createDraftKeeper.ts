import type { Clock } from '../clock';
import type { JournalState } from '../saveState';
import type { DraftJournal, DraftRecord } from './DraftJournal';

/** Milliseconds after an edit until it is written on this device. */
const WAIT = 300;
/** Milliseconds after a failure until it is tried again. */
const AGAIN = 5000;

export interface DraftKeeperOptions {
  readonly clock: Clock;
  /** The draft as it is now; undefined when there is nothing to keep. */
  readonly read: () => DraftRecord | undefined;
  readonly tab: { readonly docId: string; readonly tabId: string };
  readonly onState: () => void;
}

/**
 * Keeps the draft of one tab in a journal: soon after an edit, before a save, and when the page is hidden; gone once
 * storage has everything. A journal that fails is said and tried again, and never holds up anything.
 */
export function createDraftKeeper({ clock, read, tab, onState }: DraftKeeperOptions) {
  let journal: DraftJournal | undefined;
  let state: JournalState = 'off';
  let absorbs: readonly string[] = [];
  let writtenSeq = 0;
  /** What lies in the journal under this tab, if anything does. */
  let hasRecord = false;
  let timer: unknown;
  let running: Promise<void> | undefined;
  let isAsked = false;

  const set = (next: JournalState) => {
    if (state === next) return;
    state = next;
    onState();
  };

  /** One write or removal at a time; the newest content is read when its turn comes. */
  const write = (strict: boolean): Promise<void> => {
    clock.clearTimeout(timer);
    timer = undefined;
    const kept = journal;
    if (!kept) return Promise.resolve();
    if (running) {
      isAsked = true;
      return running.then(() => (isAsked ? write(strict) : running)).then(() => undefined);
    }
    isAsked = false;
    const record = read();
    if (!record && !hasRecord && absorbs.length === 0) {
      set('idle');
      return Promise.resolve();
    }
    set('writing');
    running = (record ? put(kept, record, strict) : drop(kept)).then(
      () => {
        running = undefined;
        set(timer === undefined ? 'idle' : 'pending');
      },
      () => {
        running = undefined;
        set('failed');
        schedule(AGAIN);
      },
    );
    return running;
  };

  const put = async (kept: DraftJournal, record: DraftRecord, strict: boolean) => {
    await kept.put(record, { strict, absorbs });
    [hasRecord, absorbs, writtenSeq] = [true, [], record.seq];
  };

  const drop = async (kept: DraftJournal) => {
    await kept.remove({ ...tab, seq: writtenSeq }, { absorbs });
    [hasRecord, absorbs] = [false, []];
  };

  const schedule = (ms: number) => {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(() => void write(false), ms);
  };

  return {
    state: () => state,
    /** Number of the newest edit that is safe on this device. */
    writtenSeq: () => writtenSeq,
    /** Starts with a journal, and with drafts whose content the document holds now. */
    begin(opened: DraftJournal, absorbed: readonly string[]) {
      journal = opened;
      absorbs = absorbed;
      set('idle');
      if (absorbed.length > 0) void write(false);
    },
    /** There is no journal although one was wanted. */
    fail: () => set('failed'),
    /** Something changed that should be kept. */
    changed() {
      if (!journal) return;
      if (!running && state !== 'failed') set('pending');
      if (timer === undefined) schedule(WAIT);
    },
    /** Writes what is not written yet, now. Undefined without a journal. */
    flush(strict: boolean): Promise<void> | undefined {
      return journal ? write(strict) : undefined;
    },
    /** The page may be gone with the next breath. */
    lastGasp() {
      const record = read();
      if (record && record.seq > writtenSeq) journal?.lastGasp?.(record);
    },
    async close() {
      clock.clearTimeout(timer);
      const kept = journal;
      await write(true).catch(() => undefined);
      clock.clearTimeout(timer);
      journal = undefined;
      kept?.close();
    },
  };
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;
