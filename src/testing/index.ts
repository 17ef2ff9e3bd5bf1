export { type CharterPartName, charterPartNames } from '../kit/partNames';
export type { StorageCase, StorageCaseContext, StorageFaults, StorageNeed } from './cases/StorageCase';
export { createFaultyStorage } from './createFaultyStorage';
export { describeStorage, type TestFramework } from './describeStorage';
export { exampleCharters } from './examples';
export type {
  FaultPlan,
  FaultSwitches,
  FaultyStorage,
  StorageCall,
  StorageFault,
  StorageOperation,
} from './FaultPlan';
export type { StorageCaseResult } from './runStorageCase';
export { formatStorageReport, runStorageCases, type StorageReport } from './runStorageCases';
export type { StorageHarness } from './StorageHarness';
export { seededRandom } from './seededRandom';
export { storageCases, storageKitVersion } from './storageCases';
