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
export type { EventStream } from './createEventStreams';
export type { HttpOptions } from './createHttpExchange';
export { createHttpStorage, type HttpStorageOptions } from './createHttpStorage';
export {
  createIndexedDbStorage,
  type IndexedDbStorage,
  type IndexedDbStorageOptions,
} from './createIndexedDbStorage';
export {
  createMemoryStorage,
  type MemoryBackend,
  type MemoryStorage,
  type MemoryStorageOptions,
} from './createMemoryStorage';
export { createWebStorage, type WebStorage, type WebStorageOptions } from './createWebStorage';
export type { DeviceStorage } from './DeviceStorage';
export {
  StorageError,
  type StorageErrorCode,
  type StorageErrorDetail,
  type StorageErrorOptions,
  storageErrorCodes,
} from './StorageError';
export { toStorageError } from './toStorageError';
export type { WebStorageArea } from './webStorageArea';
