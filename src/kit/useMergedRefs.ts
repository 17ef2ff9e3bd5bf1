import { type Ref, useCallback } from 'react';

/** One callback ref for two; its identity only changes when one of them does, so React never detaches it in vain. */
export function useMergedRefs<E>(first: Ref<E> | undefined, second: Ref<E> | undefined): Ref<E> {
  return useCallback(
    (element: E | null) => {
      const undoFirst = assign(first, element);
      const undoSecond = assign(second, element);
      if (!undoFirst && !undoSecond) return;
      return () => {
        if (undoFirst) undoFirst();
        else assign(first, null);
        if (undoSecond) undoSecond();
        else assign(second, null);
      };
    },
    [first, second],
  );
}

function assign<E>(ref: Ref<E> | undefined, element: E | null): (() => void) | undefined {
  if (typeof ref === 'function') return ref(element) ?? undefined;
  if (ref) ref.current = element;
  return undefined;
}
