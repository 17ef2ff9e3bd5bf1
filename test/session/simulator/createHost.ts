import { type CharterDraft, parseCharter } from '../../../src/model';
import type { CharterStorage, Loaded, SaveRequest, SaveResult, StorageHint } from '../../../src/storage';
import { StorageError } from '../../../src/storage';
import type { WorldClock } from './createWorldClock';

export type HostFault =
  | 'refuse'
  | 'lose-answer'
  | 'slow'
  | 'hang'
  | 'quota'
  | 'forbidden'
  | 'stale'
  | 'throw'
  | 'busy';

interface Row {
  readonly revision: string;
  readonly doc: CharterDraft;
  readonly attemptId: string;
}

/** What the checker is told of. */
export interface HostWatch {
  /** A call of a tab to the server begins; gives what goes wrong with it. */
  called(owner: string): HostFault | undefined;
  /** A tab asks for a save. */
  asked(owner: string, request: SaveRequest): void;
  /** Something was stored. */
  stored(author: string, doc: CharterDraft): void;
  broke(what: string): void;
}

/** A server that compares and sets, over a network that does what networks do. */
export function createHost(clock: WorldClock, random: () => number, watch: HostWatch) {
  const rows: Row[] = [];
  let removed = false;
  let count = 0;
  const attempts: string[] = [];
  const features = {
    idempotent: random() < 0.5,
    appliedAttempts: random() < 0.5,
    hints: random() < 0.7,
    hearsAborts: random() < 0.5,
  };
  const faults: HostFault[] = [];
  let offline = false;
  const listeners = new Map<(hint: StorageHint) => void, string>();
  const current = () => (removed ? undefined : rows.at(-1));

  const loaded = (row = current()): Loaded => {
    if (!row) return rows.length > 0 ? { kind: 'deleted' } : { kind: 'absent' };
    const { doc, revision } = row;
    return {
      kind: 'found',
      doc,
      revision,
      ...(features.appliedAttempts && { appliedAttempts: attempts.slice(-64) }),
    };
  };

  const poke = () => {
    for (const [listener, owner] of listeners) {
      const times = [0, 1, 1, 1, 2][Math.floor(random() * 5)] ?? 1;
      for (let n = 0; n < times; n++) {
        const revision = rows.at(-1)?.revision;
        const hint: StorageHint = random() < 0.5 ? { kind: 'changed' } : { kind: 'changed', revision };
        clock.set(owner, () => listeners.has(listener) && listener(hint), random() * 400);
      }
    }
  };

  const store = (author: string, doc: CharterDraft, attemptId: string): string => {
    const parsed = parseCharter(doc);
    if (!parsed.ok) watch.broke(`I9 an invalid document was saved: ${JSON.stringify(parsed.issues)}`);
    const revision = `r${++count}`;
    rows.push({ revision, doc, attemptId });
    attempts.push(attemptId);
    removed = false;
    watch.stored(author, doc);
    poke();
    return revision;
  };

  const save = (owner: string, { doc, base, attemptId }: SaveRequest): SaveResult => {
    const row = current();
    if (features.idempotent && row?.attemptId === attemptId) return { kind: 'saved', revision: row.revision };
    if ((row?.revision ?? null) !== base) return { kind: 'conflict', current: loaded() };
    return { kind: 'saved', revision: store(owner, doc as unknown as CharterDraft, attemptId) };
  };

  /** One call of one tab: on its way, perhaps refused or its answer lost; a tab that was killed hears nothing. */
  async function call<T>(
    owner: string,
    signal: AbortSignal,
    apply: () => T,
    fault: HostFault | undefined,
  ): Promise<T> {
    const wait = (ms: number) => new Promise<void>((resolve) => clock.set(owner, resolve, ms));
    const way = () => random() * (fault === 'slow' ? 45_000 : 60);
    // An adapter that does not listen answers late.
    const aborted = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), {
        once: true,
      }),
    );
    aborted.catch(() => undefined);
    const travel = async () => {
      await wait(way());
      if (fault === 'hang') await new Promise(() => undefined);
      if (offline || fault === 'refuse') throw new StorageError('unavailable', { applied: 'no' });
      if (fault === 'quota' || fault === 'forbidden') throw new StorageError(fault, { applied: 'no' });
      if (fault === 'busy')
        throw new StorageError('unavailable', { applied: 'no', retryAfterMs: random() * 30_000 });
      if (fault === 'throw') throw random() < 0.5 ? 'text' : undefined;
      const answer = apply();
      await wait(way());
      if (fault === 'lose-answer') throw new StorageError('timeout', { applied: 'unknown' });
      return answer;
    };
    return features.hearsAborts ? Promise.race([travel(), aborted]) : travel();
  }

  return {
    rows,
    faults,
    features,
    loaded,
    current,
    setOffline: (value: boolean) => {
      offline = value;
    },
    /** Somebody elsewhere writes, having seen what is stored. */
    write(author: string, change: (doc: CharterDraft) => CharterDraft) {
      const row = current();
      if (row) store(author, change(row.doc), `${author}-${count}`);
    },
    remove() {
      if (!current()) return;
      removed = true;
      poke();
    },
    forget(owner: string) {
      for (const [listener, of] of listeners) if (of === owner) listeners.delete(listener);
    },
    listening: (owner: string) => [...listeners.values()].filter((of) => of === owner).length,
    clientOf(owner: string): CharterStorage {
      const inFlight = new Set<string>();
      return {
        contract: 1,
        supports: { subscribe: features.hints, idempotentAttempts: features.idempotent },
        load({ signal }) {
          const planned = watch.called(owner);
          const fault = planned ?? (faults[0] === 'stale' || random() < 0.2 ? faults.shift() : undefined);
          const before = fault === 'stale' ? rows.at(-2) : undefined;
          return call(owner, signal, () => loaded(before ?? undefined), fault);
        },
        async save(request) {
          watch.asked(owner, request);
          if (inFlight.size > 0) watch.broke(`I3 ${owner} has two saves under way`);
          inFlight.add(request.attemptId);
          request.signal.addEventListener('abort', () => inFlight.delete(request.attemptId), { once: true });
          try {
            const fault = watch.called(owner) ?? (faults[0] === 'stale' ? undefined : faults.shift());
            return await call(owner, request.signal, () => save(owner, request), fault);
          } finally {
            inFlight.delete(request.attemptId);
          }
        },
        ...(features.hints && {
          subscribe({ onHint }) {
            const listener = (hint: StorageHint) => onHint(hint);
            listeners.set(listener, owner);
            return () => listeners.delete(listener);
          },
        }),
      };
    },
  };
}

export type Host = ReturnType<typeof createHost>;
