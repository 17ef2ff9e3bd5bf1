import type { CharterDraft, CharterIssue, CharterPath, ValueAt } from '../model';
import type { CharterStorage } from '../storage';
import type { Clock } from './clock';
import type { DocumentEvent } from './createDocumentStore';
import type { AutosaveOptions } from './createSaver';
import type { TabChannel } from './createTabs';
import type { FollowPage } from './followPage';
import type { DraftJournal, FoundDraft } from './journal/DraftJournal';
import type { JournalState, SaveState, TrayChoice, TrayEntry } from './saveState';

/** How a session is made: with `storage` it loads and saves, with `initial` alone it only edits. */
export interface CharterSessionOptions {
  readonly charterId: string;
  readonly storage?: CharterStorage;
  /** The document to start from when nothing is stored, or when there is no storage. */
  readonly initial?: CharterDraft;
  readonly autosave?: AutosaveOptions;
  /**
   * Who is signed in, as an opaque key. With it, what is not saved yet is also kept on this device, for this user
   * alone, and comes back after a crash; without it, only in memory. `clearDrafts` forgets it on signing out.
   */
  readonly userKey?: string;
  /** Gives unique ids for items, save attempts and tabs. Default `crypto.randomUUID`. */
  readonly newId?: () => string;
  readonly clock?: Clock;
  /** Where drafts are kept instead of IndexedDB. */
  readonly journal?: () => Promise<DraftJournal>;
  /** How tabs with the same document reach each other, by a name. Default `BroadcastChannel`. */
  readonly channel?: (name: string) => TabChannel | undefined;
  /** How the page is followed. Default the page of the browser. */
  readonly page?: FollowPage;
}

/** What a session is at one moment; a new object after every change. */
export interface SessionSnapshot {
  readonly charter: CharterDraft;
  readonly save: SaveState;
  /** What only a person can decide: theirs is in the document, mine stands here. */
  readonly conflicts: readonly TrayEntry[];
  /** How the copy on this device stands. */
  readonly journal: JournalState;
  /** Whether the newest edit is kept on this device. */
  readonly isOnDevice: boolean;
  /** Drafts on this device that this version cannot read, for download; they are left as they are. */
  readonly unreadableDrafts: readonly FoundDraft[];
  /** Repairs made while opening. */
  readonly issues: readonly CharterIssue[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether edits are refused. */
  readonly readOnly: boolean;
}

/** One document being edited, outside React: reading, changing, undoing, saving. */
export interface CharterSession {
  readonly charterId: string;
  readonly newId: () => string;
  getSnapshot(): SessionSnapshot;
  subscribe(listener: () => void): () => void;
  /** Listens to changes at, above or below one path only. */
  subscribePath(path: string, listener: () => void): () => void;
  /** Learns each change with its origin; nothing is told on opening. */
  onChange(listener: (event: DocumentEvent) => void): () => void;
  read<P extends CharterPath>(path: P): ValueAt<P>;
  read(path: string): unknown;
  /** Sets the value at a path; blank removes it. Does nothing while read-only. */
  edit<P extends CharterPath>(path: P, value: ValueAt<P> | undefined): void;
  edit(path: string, value: unknown): void;
  /** Sets several values as one step that can be undone: all of them or, when one has no place, none. Blank removes. */
  editAll(values: readonly { readonly path: string; readonly value: unknown }[]): void;
  insert(listPath: string, item: { readonly id: string }, index?: number): void;
  remove(itemPath: string): void;
  move(itemPath: string, toIndex: number): void;
  undo(): void;
  redo(): void;
  /** Saves without waiting; from `load-failed` it loads again, from `orphaned` it stores the document anew. */
  saveNow(): void;
  /** From `orphaned`: leaves the document removed, forgets what this device keeps of it, and ends. Else does nothing. */
  discard(): void;
  /** Decides one entry of `conflicts`. What it changes can be undone; an entry whose place is gone stays. */
  resolveConflict(id: string, choice: TrayChoice): void;
  /** Takes over a document from the host (origin `remote`). */
  receive(charter: CharterDraft): void;
  /** Ends the session: no more listening, and a last save for what is unsaved. */
  dispose(): void;
}
