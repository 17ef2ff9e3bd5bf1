export { ChangesSinceSigned, type ChangesSinceSignedProps } from './history/ChangesSinceSigned';
export { VersionDiff, type VersionDiffProps } from './history/VersionDiff';
export { VersionHistory, type VersionHistoryProps } from './history/VersionHistory';
