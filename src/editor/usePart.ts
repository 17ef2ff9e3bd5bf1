import { useCallback, useSyncExternalStore } from 'react';
import { type CharterIssue, type PartKey, partOfPath } from '../model';
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
  const { issues } = useEditor('usePart');
  const access = useAccess()(part);
  const subscribe = useCallback((listener: () => void) => issues.subscribe('', listener), [issues]);
  const readStatus = () => issues.status(part);
  const status = useSyncExternalStore(subscribe, readStatus, readStatus);
  const all = useIssues();
  return {
    key: part,
    status,
    access,
    issues: all.filter((issue) => partOfPath(issue.path) === part && issues.shown(issue.path).length > 0),
    attempt: useCallback(() => issues.attempt(part), [issues, part]),
  };
}

/** Everything there is to say about the charter now, whether shown at its field yet or not. */
export function useIssues(): readonly CharterIssue[] {
  const { issues } = useEditor('useIssues');
  const subscribe = useCallback((listener: () => void) => issues.subscribe('', listener), [issues]);
  return useSyncExternalStore(subscribe, issues.all, issues.all);
}
