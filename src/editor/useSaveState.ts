import { useSyncExternalStore } from 'react';
import type { CharterDraft } from '../model';
import type { CharterSession, SaveState, SessionSnapshot, TrayEntry } from '../session';
import { useEditor } from './EditorContext';

/** Where the document stands between here and storage, and what can be done about it. */
export function useSaveState(): { readonly state: SaveState } & Pick<CharterSession, 'saveNow' | 'discard'> {
  const { session } = useEditor('useSaveState');
  const { saveNow, discard } = session;
  return { state: useSnapshot(session, ({ save }) => save), saveNow, discard };
}

/** How the copy on this device stands; without a `userKey` there is none. */
export function useDraftState(): Pick<SessionSnapshot, 'journal' | 'isOnDevice' | 'unreadableDrafts'> {
  const { session } = useEditor('useDraftState');
  return {
    journal: useSnapshot(session, ({ journal }) => journal),
    isOnDevice: useSnapshot(session, ({ isOnDevice }) => isOnDevice),
    unreadableDrafts: useSnapshot(session, ({ unreadableDrafts }) => unreadableDrafts),
  };
}

/** What only a person can decide: theirs is in the document, mine stands in the entry. A decision can be undone. */
export function useConflicts(): {
  readonly conflicts: readonly TrayEntry[];
  readonly resolve: CharterSession['resolveConflict'];
} {
  const { session } = useEditor('useConflicts');
  const read = () => session.getSnapshot().conflicts;
  return { conflicts: useSyncExternalStore(session.subscribe, read, read), resolve: session.resolveConflict };
}

/** Stepping back and forth through one's own edits. */
export function useHistory(): {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
} {
  const { session } = useEditor('useHistory');
  const canUndo = () => session.getSnapshot().canUndo;
  const canRedo = () => session.getSnapshot().canRedo;
  return {
    canUndo: useSyncExternalStore(session.subscribe, canUndo, canUndo),
    canRedo: useSyncExternalStore(session.subscribe, canRedo, canRedo),
    undo: session.undo,
    redo: session.redo,
  };
}

/** The document as it is now, for saving it elsewhere or downloading it; does not render again. */
export function useReadCharter(): () => CharterDraft {
  const { session } = useEditor('useReadCharter');
  return () => session.getSnapshot().charter;
}

function useSnapshot<T>(session: CharterSession, select: (snapshot: SessionSnapshot) => T): T {
  const read = () => select(session.getSnapshot());
  return useSyncExternalStore(session.subscribe, read, read);
}
