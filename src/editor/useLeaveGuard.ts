import { useEffect } from 'react';
import { useSaveState } from './useSaveState';

const PENDING = new Set(['dirty', 'saving', 'retry-wait', 'blocked', 'conflict', 'orphaned']);

/**
 * Asks before the page is left while something is unsaved, and tells any router whether it should ask too.
 * Also saves at once when the page is hidden, since that is the last event a browser promises.
 */
export function useLeaveGuard(): { readonly pending: boolean } {
  const { state, saveNow } = useSaveState();
  const pending = PENDING.has(state.kind);
  useEffect(() => {
    if (!pending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const flush = () => {
      if (document.visibilityState === 'hidden') saveNow();
    };
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [pending, saveNow]);
  return { pending };
}
