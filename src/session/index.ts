export type { Change, ChangeOrigin } from './change';
export { type Clock, retryDelay, systemClock } from './clock';
export {
  type CharterSession,
  type CharterSessionOptions,
  createCharterSession,
  type SessionSnapshot,
} from './createCharterSession';
export type { DocumentEvent } from './createDocumentStore';
export type { AutosaveOptions } from './createSaver';
export {
  type ConflictingValue,
  type MergeConflict,
  type MergeResult,
  mergeCharters,
} from './merge/mergeCharters';
export type { BlockedReason, SaveConflict, SaveState } from './saveState';
