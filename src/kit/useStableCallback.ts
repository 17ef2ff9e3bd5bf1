import { useCallback, useInsertionEffect, useRef } from 'react';

/** A function whose identity never changes and which always runs the latest version; for handlers and effects only. */
export function useStableCallback<A extends unknown[], R>(callback: (...args: A) => R): (...args: A) => R {
  const latest = useRef(callback);
  useInsertionEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
