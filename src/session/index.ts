export type { CharterSession, CharterSessionOptions, SessionSnapshot } from './CharterSession';
export type { Change, ChangeOrigin } from './change';
export { type Clock, retryDelay, systemClock } from './clock';
export { createCharterSession } from './createCharterSession';
export type { DocumentEvent } from './createDocumentStore';
export type { AutosaveOptions } from './createSaver';
export type { TabChannel, TabMessage } from './createTabs';
export type { FollowPage, PageEvents } from './followPage';
export { clearDrafts } from './journal/clearDrafts';
export type { DraftJournal, DraftRecord, FoundDraft } from './journal/DraftJournal';
export {
  type ConflictingValue,
  type MergeConflict,
  type MergeResult,
  mergeCharters,
} from './merge/mergeCharters';
export type { BlockedReason, JournalState, SaveState, TrayChoice, TrayEntry } from './saveState';
