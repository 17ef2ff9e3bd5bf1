import { type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { AccessContext, useEditor } from '../../editor/EditorContext';
import { createRequiredContext, useRequiredContext } from '../../kit/createRequiredContext';
import { useStableCallback } from '../../kit/useStableCallback';
import { type CommentThread, type Person, partOfAnchor, type ThreadStore } from '../../lifecycle';
import { fieldName, partKeys } from '../../model';
import type { CharterSession } from '../../session';
import { useDirectory } from '../signing/DirectoryProvider';
import { type BoardState, createThreadBoard, type ThreadBoard } from './createThreadBoard';

interface Threads {
  readonly board: ThreadBoard;
  readonly store: ThreadStore;
  /** Now, ISO 8601. */
  readonly now: () => string;
}

const ThreadsContext = /* @__PURE__ */ createRequiredContext<Threads>('ThreadsProvider');

export interface ThreadsProviderProps {
  /** Where the host keeps conversations; keep its identity, it is asked again when it is another. */
  store: ThreadStore;
  /** Milliseconds since 1970, for the time of a comment. @default Date.now */
  now?: () => number;
  children?: ReactNode;
}

/**
 * Brings the conversations about the open charter to the parts below, which follow the store's hints. Whoever the nearest
 * `DirectoryProvider` says is signed in may write where the host's `access` says `comment` or `edit`; without one everybody
 * only reads. Nothing in it touches the charter or its undo. Stands inside `CharterProvider`; renders no element.
 */
export function ThreadsProvider({ store, now = Date.now, children }: ThreadsProviderProps) {
  const { charterId } = useEditor('ThreadsProvider').session;
  const instant = useStableCallback(() => new Date(now()).toISOString());
  const threads = useMemo(
    () => ({ board: createThreadBoard(store, charterId), store, now: instant }),
    [store, charterId, instant],
  );
  useEffect(() => threads.board.open(), [threads]);
  return <ThreadsContext.Provider value={threads}>{children}</ThreadsContext.Provider>;
}

/** What the parts of a conversation share. */
export interface Desk extends Threads, BoardState {
  readonly session: CharterSession;
  readonly me: Person | undefined;
}

/** The conversations of the nearest `ThreadsProvider`, and who is looking. */
export function useDesk(reader: string): Desk {
  const context = useRequiredContext(ThreadsContext, reader);
  const { board } = context;
  const state = useSyncExternalStore(board.subscribe, board.getState, board.getState);
  const { session } = useEditor(reader);
  const me = useDirectory()?.me?.person;
  return { ...context, ...state, session, me };
}

/**
 * What may be done with conversations about a place: the host's rule for the place itself. Comments are kept elsewhere, so
 * who may not edit the charter, or has it read-only, may still write them.
 */
export function useCommentAccess(): (path: string) => 'write' | 'read' | 'hidden' {
  const rule = useContext(AccessContext);
  const hasWriter = useDirectory()?.me !== undefined;
  return (path) => {
    const isPart = partKeys.some((key) => key === path);
    const access = rule(partOfAnchor({ path }), isPart || path === '' ? undefined : fieldName(path));
    if (access === 'hidden') return 'hidden';
    return hasWriter && access !== 'view' ? 'write' : 'read';
  };
}

/** The conversations about exactly this place. */
export function threadsAt(threads: readonly CommentThread[] = [], path: string): readonly CommentThread[] {
  return threads.filter(({ anchor }) => anchor.path === path);
}
