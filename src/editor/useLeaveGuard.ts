import { useEffect } from 'react';
import type { SaveState } from '../session';
import { useSaveState } from './useSaveState';

const PENDING = new Set(['dirty', 'saving', 'retry-wait', 'blocked', 'conflict', 'orphaned']);

function isPending(state: SaveState): boolean {
  return PENDING.has(state.kind) || (state.kind === 'read-only' && state.unsaved === true);
}

/**
 * Asks before the page is left while something is unsaved or undecided; `pending` lets any router ask too, before it
 * shows another page. The session itself saves when the page is hidden.
 */
export function useLeaveGuard(): { readonly pending: boolean } {
  const { state } = useSaveState();
  const pending = isPending(state);
  useEffect(() => {
    if (!pending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [pending]);
  return { pending };
}
