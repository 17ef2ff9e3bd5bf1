import { useMemo } from 'react';

/** The same object for as long as its fields are the same; each render has to name the same fields. */
export function useStableObject<T extends object>(fields: T): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are what it depends on
  return useMemo(() => fields, Object.values(fields));
}
