import type { StorageHint } from './contract';
import { deliverHint } from './deliverHint';

/** Passes pokes between adapters that share one store inside one page or process. */
export interface HintHub {
  /** Registers a listener for one key; returns the function that ends it. */
  listen(key: string, onHint: (hint: StorageHint) => void): () => void;
  /** Pokes every listener of a key, later and each on its own. */
  emit(key: string, hint: StorageHint): void;
}

/**
 * Makes a hub that keeps rule H2: a listener is never called synchronously, nor after it has been ended.
 * What a listener throws stays with that listener.
 */
export function createHintHub(): HintHub {
  const listeners = new Map<string, Set<(hint: StorageHint) => void>>();
  return {
    listen(key, onHint) {
      // A wrapper of its own, so that the same function may listen twice and end once.
      const listener = (hint: StorageHint) => onHint(hint);
      const set = listeners.get(key) ?? new Set();
      listeners.set(key, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0 && listeners.get(key) === set) listeners.delete(key);
      };
    },
    emit(key, hint) {
      const set = listeners.get(key);
      for (const listener of set ?? []) {
        queueMicrotask(() => {
          if (set?.has(listener)) deliverHint(listener, hint);
        });
      }
    },
  };
}
