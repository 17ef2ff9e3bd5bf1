import { useState } from 'react';
import { useStableCallback } from './useStableCallback';

/** A value that the host decides when it gives one, and that lives here otherwise; `onChange` is told either way. */
export function useControlled<T>(
  value: T | undefined,
  defaultValue: T,
  onChange: ((value: T) => void) | undefined,
): readonly [T, (next: T) => void] {
  const [own, setOwn] = useState(defaultValue);
  const set = useStableCallback((next: T) => {
    setOwn(next);
    onChange?.(next);
  });
  return [value === undefined ? own : value, set];
}
