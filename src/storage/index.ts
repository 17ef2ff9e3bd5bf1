export type {
  CharterStorage,
  JsonObject,
  Loaded,
  LoadRequest,
  RemoveRequest,
  RemoveResult,
  Revision,
  SaveChange,
  SaveReason,
  SaveRequest,
  SaveResult,
  StorageHint,
  StorageSupports,
  SubscribeRequest,
} from './contract';
export {
  StorageError,
  type StorageErrorCode,
  type StorageErrorDetail,
  type StorageErrorOptions,
  storageErrorCodes,
} from './StorageError';
export { toStorageError } from './toStorageError';
