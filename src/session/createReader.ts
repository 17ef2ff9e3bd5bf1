import { type CharterStorage, toStorageError } from '../storage';
import type { Clock } from './clock';
import { type CheckedLoad, readLoaded } from './readLoaded';

/** A load without an answer counts as failed after so many milliseconds. */
const TIMEOUT = 15_000;

export interface ReaderOptions {
  readonly storage: CharterStorage;
  readonly docId: string;
  readonly clock: Clock;
  /** What was known when a load began; an answer from before something newer became known is asked for again. */
  readonly known: () => unknown;
  readonly onAnswer: (answer: CheckedLoad) => void;
}

/** Reads one document: one load at a time, and once more when it was asked for meanwhile. */
export function createReader({ storage, docId, clock, known, onAnswer }: ReaderOptions) {
  let running: AbortController | undefined;
  let isAsked = false;
  let closed = false;

  const read = async () => {
    isAsked = running !== undefined;
    if (isAsked || closed) return;
    const controller = new AbortController();
    running = controller;
    const before = known();
    const timer = clock.setTimeout(() => controller.abort(), TIMEOUT);
    const answer = await fetchDocument(storage, docId, controller.signal);
    clock.clearTimeout(timer);
    running = undefined;
    if (closed) return;
    if (known() !== before) return read();
    onAnswer(answer);
    if (isAsked) read();
  };
  return {
    read: () => void read(),
    close() {
      closed = true;
      running?.abort();
    },
  };
}

async function fetchDocument(
  storage: CharterStorage,
  docId: string,
  signal: AbortSignal,
): Promise<CheckedLoad> {
  const late = new Promise<never>((_, reject) => {
    const give = () => reject(new DOMException('load timed out', 'TimeoutError'));
    signal.addEventListener('abort', give, { once: true });
  });
  try {
    return readLoaded(await Promise.race([storage.load({ docId, signal }), late]), docId);
  } catch (thrown) {
    const { code, raw, retryAfterMs } = toStorageError(thrown);
    return {
      kind: 'load-failed',
      code,
      issues: [],
      ...(raw !== undefined && { raw }),
      ...(retryAfterMs !== undefined && { delay: retryAfterMs }),
    };
  }
}
