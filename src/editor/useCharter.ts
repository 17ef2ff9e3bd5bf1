import { useMemo, useSyncExternalStore } from 'react';
import type { CharterDraft, CharterPath, ValueAt } from '../model';
import { useEditor } from './EditorContext';

/**
 * Something computed from the whole charter; renders again only when the result changes by `isEqual`.
 * For one field use `useValue`, which does no work when another field changes.
 */
export function useCharter<T>(
  selector: (charter: CharterDraft) => T,
  isEqual: (a: T, b: T) => boolean = Object.is,
): T {
  const { session } = useEditor('useCharter');
  const read = useMemo(() => {
    let memo: { charter: CharterDraft; selector: typeof selector; result: T } | undefined;
    return () => {
      const { charter } = session.getSnapshot();
      if (memo?.charter === charter && memo.selector === selector) return memo.result;
      const result = selector(charter);
      const kept = memo && isEqual(memo.result, result) ? memo.result : result;
      memo = { charter, selector, result: kept };
      return kept;
    };
  }, [session, selector, isEqual]);
  return useSyncExternalStore(session.subscribe, read, read);
}

/** What stands at a path; renders again only when it, something in it or something around it is replaced. */
export function useValue<P extends CharterPath>(path: P): ValueAt<P>;
export function useValue(path: string): unknown;
export function useValue(path: string): unknown {
  const { session } = useEditor('useValue');
  const subscribe = useMemo(
    () => (listener: () => void) => session.subscribePath(path, listener),
    [session, path],
  );
  const read = () => session.read(path);
  return useSyncExternalStore(subscribe, read, read);
}
