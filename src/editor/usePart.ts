import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type CharterIssue, equalJson, type PartKey, partOfPath } from '../model';
import type { Access } from './access';
import type { PartStatus } from './createIssueStore';
import { useAccess, useEditor } from './EditorContext';

/** How one part of the charter stands. */
export interface PartState {
  readonly key: PartKey;
  readonly status: PartStatus;
  readonly access: Access;
  /** Issues of the part that may be shown now. */
  readonly issues: readonly CharterIssue[];
  /** Shows every issue of the part; returns whether it has no errors. */
  readonly attempt: () => boolean;
}

/** The state of one part; follows edits after a short pause, never on the way of a key. */
export function usePart(part: PartKey): PartState {
  return usePartState(part, 'usePart');
}

/** {@link usePart} for a hook or part that is called `reader` in the error outside a provider. */
export function usePartState(part: PartKey, reader: string): PartState {
  const { issues: store } = useEditor(reader);
  const access = useAccess()(part);
  const subscribe = useCallback((listener: () => void) => store.subscribe('', listener), [store]);
  const readStatus = () => store.status(part);
  const readIssues = useMemo(() => {
    let kept: readonly CharterIssue[] = [];
    return () => {
      const shown = store
        .all()
        .filter((issue) => partOfPath(issue.path) === part && store.shown(issue.path).length > 0);
      if (!equalJson(shown, kept)) kept = shown;
      return kept;
    };
  }, [store, part]);
  return {
    key: part,
    status: useSyncExternalStore(subscribe, readStatus, readStatus),
    access,
    issues: useSyncExternalStore(subscribe, readIssues, readIssues),
    attempt: useCallback(() => store.attempt(part), [store, part]),
  };
}

/** Everything there is to say about the charter now, whether shown at its field yet or not. */
export function useIssues(): readonly CharterIssue[] {
  const { issues } = useEditor('useIssues');
  const subscribe = useCallback((listener: () => void) => issues.subscribe('', listener), [issues]);
  return useSyncExternalStore(subscribe, issues.all, issues.all);
}
