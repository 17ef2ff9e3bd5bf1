import { useCallback, useSyncExternalStore } from 'react';
import type { CommentAnchor, CommentFault, Person } from '../../lifecycle';
import type { CharterSession } from '../../session';
import type { StorageErrorCode } from '../../storage';

/** What a text is going to be: a new conversation, a reply, or another text of a comment. */
export type CommentTarget =
  | { readonly kind: 'start' }
  | { readonly kind: 'reply'; readonly threadId: string }
  | { readonly kind: 'edit'; readonly threadId: string; readonly commentId: string };

/** As what, and under which ids, a text was sent first. */
export interface SentComment {
  readonly kind: CommentTarget['kind'];
  readonly threadId: string;
  readonly commentId: string;
}

/** A text that was not sent yet. */
export interface CommentDraft {
  readonly target: CommentTarget;
  readonly anchor: CommentAnchor;
  readonly text: string;
  /** People who were picked while it was written. */
  readonly people: readonly Person[];
  readonly isSending?: true;
  /** What is wrong with it, or why it could not be sent. */
  readonly fault?: CommentFault | { readonly code: 'absent' | StorageErrorCode };
  /** How it was sent first: it may have arrived without an answer. */
  readonly sent?: SentComment;
}

type Drafts = ReadonlyMap<string, CommentDraft>;

interface DraftStore {
  read(): Drafts;
  write(key: string, draft: CommentDraft | undefined): void;
  subscribe(listener: () => void): () => void;
}

/**
 * What somebody is writing, of each session: beside the charter and outside of undo, so that a list that is asked for again, a
 * section that closes or an item that goes takes no text along while the page is open. The session is the key, so they go with it.
 */
const stores = /* @__PURE__ */ new WeakMap<CharterSession, DraftStore>();

/** The unsent texts of a session. */
export function draftsOf(session: CharterSession): DraftStore {
  const known = stores.get(session);
  if (known) return known;
  let drafts: Drafts = new Map();
  const listeners = new Set<() => void>();
  const store: DraftStore = {
    read: () => drafts,
    write(key, draft) {
      const next = new Map(drafts);
      if (draft) next.set(key, draft);
      else next.delete(key);
      drafts = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  stores.set(session, store);
  return store;
}

/** Which draft it is: everybody at a page has their own. */
export function draftKey(personId: string, target: CommentTarget, { path }: CommentAnchor): string {
  const { kind } = target;
  const of =
    kind === 'start' ? [path] : kind === 'reply' ? [target.threadId] : [target.threadId, target.commentId];
  return JSON.stringify([personId, kind, ...of]);
}

/** Whether a key is that of a person's draft. */
export function isDraftOf(personId: string | undefined, key: string): boolean {
  return personId !== undefined && key.startsWith(`[${JSON.stringify(personId)},`);
}

/** All unsent texts of a session. */
export function useDrafts(session: CharterSession): Drafts {
  const store = draftsOf(session);
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}

/** One unsent text of a session; renders again only when it is another. */
export function useDraft(session: CharterSession, key: string): CommentDraft | undefined {
  const store = draftsOf(session);
  const read = useCallback(() => store.read().get(key), [store, key]);
  return useSyncExternalStore(store.subscribe, read, read);
}
