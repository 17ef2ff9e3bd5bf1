export { type ChangesSince, changesSince, lastSignature, type SinceRequest } from './versions/changesSince';
export { compareVersions, isVersion } from './versions/compareVersions';
export { createHttpVersionStore, type HttpVersionStoreOptions } from './versions/createHttpVersionStore';
export {
  createMemoryVersionStore,
  type MemoryVersionStoreOptions,
} from './versions/createMemoryVersionStore';
export type { ChangePieces, TextRuns } from './versions/pieces';
export {
  type ChangedPart,
  type ChangedPlace,
  type ComparedVersions,
  compareCharters,
  countPlaces,
  type ReadableChange,
  type ReadableChanges,
  readableChanges,
} from './versions/readableChanges';
export type { ContentFault } from './versions/readContent';
export { type RecordedKind, recordedKind } from './versions/recordedData';
export { type RestoredVersion, type RestoreResult, restoreVersion } from './versions/restoreVersion';
export type {
  CharterVersion,
  CharterVersionInfo,
  LoadedVersion,
  PublishRequest,
  PublishResult,
  VersionRequest,
  VersionStore,
} from './versions/VersionStore';
