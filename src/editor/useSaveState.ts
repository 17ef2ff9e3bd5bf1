import { useSyncExternalStore } from 'react';
import type { CharterDraft } from '../model';
import type { SaveConflict, SaveState } from '../session';
import { useEditor } from './EditorContext';

/** Where the document stands between here and storage, and what can be done about it. */
export function useSaveState(): { readonly state: SaveState; readonly saveNow: () => void } {
  const { session } = useEditor('useSaveState');
  const read = () => session.getSnapshot().save;
  return { state: useSyncExternalStore(session.subscribe, read, read), saveNow: session.saveNow };
}

/** Two versions that need a person's decision, or null. `keep('theirs')` can be undone. */
export function useConflicts(): {
  readonly conflict: SaveConflict;
  readonly keep: (choice: 'mine' | 'theirs') => void;
} | null {
  const { session } = useEditor('useConflicts');
  const read = () => session.getSnapshot().conflict;
  const conflict = useSyncExternalStore(session.subscribe, read, read);
  return conflict ? { conflict, keep: session.resolveConflict } : null;
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
