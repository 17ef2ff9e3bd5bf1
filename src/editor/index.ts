export type { Access, AccessRule } from './access';
export { type CharterOwnership, CharterProvider, type CharterProviderProps } from './CharterProvider';
export type { PartStatus } from './createIssueStore';
export { useCharter, useValue } from './useCharter';
export { type FieldFacts, useField } from './useField';
export { useLeaveGuard } from './useLeaveGuard';
export { type ListItem, type ListState, useList } from './useList';
export { type PartState, useIssues, usePart } from './usePart';
export { useConflicts, useHistory, useReadCharter, useSaveState } from './useSaveState';
