import { useCallback, useEffect, useState } from 'react';
import { type StorageErrorCode, toStorageError } from '../../storage';

/** How a request to the host stands. */
export type RequestState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: StorageErrorCode }
  | { readonly kind: 'ready'; readonly value: T };

interface Answer<T> {
  readonly ask: unknown;
  readonly attempt: number;
  readonly state: RequestState<T>;
}

/**
 * Asks the host for something, anew when `ask` is another function or somebody tries again. An answer to an earlier
 * question is never shown.
 */
export function useRequest<T>(
  ask: (signal: AbortSignal) => Promise<T>,
): readonly [RequestState<T>, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T>>();
  useEffect(() => {
    const stop = new AbortController();
    const answered = (state: RequestState<T>) => {
      if (!stop.signal.aborted) setAnswer({ ask, attempt, state });
    };
    // A host's function may also throw at once.
    (async () => ask(stop.signal))().then(
      (value) => answered({ kind: 'ready', value }),
      (error: unknown) => answered({ kind: 'failed', code: toStorageError(error).code }),
    );
    return () => stop.abort();
  }, [ask, attempt]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  const isCurrent = answer?.ask === ask && answer.attempt === attempt;
  return [isCurrent ? answer.state : { kind: 'loading' }, again];
}
