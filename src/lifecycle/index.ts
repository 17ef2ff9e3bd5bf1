export {
  type AnchorState,
  anchorState,
  partOfAnchor,
  quotedValue,
  quoteOf,
} from './comments/commentAnchor';
export {
  type CommentFault,
  type CommentPiece,
  commentFault,
  commentLimits,
  commentPieces,
  mentionsIn,
} from './comments/commentText';
export { createHttpThreadStore, type HttpThreadStoreOptions } from './comments/createHttpThreadStore';
export { createMemoryThreadStore, type MemoryThreadStoreOptions } from './comments/createMemoryThreadStore';
export type {
  CharterComment,
  CommentAnchor,
  CommentEdit,
  CommentRef,
  CommentThread,
  Resolution,
  ThreadRef,
  ThreadRequest,
  ThreadResult,
  ThreadStore,
} from './comments/ThreadStore';
export {
  filterThreads,
  openFirst,
  type ThreadFilter,
  type ThreadGroup,
  threadGroups,
} from './comments/threadGroups';
export { agreedContent } from './content/agreedContent';
export { type CopyStamp, contentHash, isSuperseded, stampOf } from './content/contentHash';
export type { Actor, Directory, Person } from './directory';
export {
  type AuthoringPlan,
  type AuthoringPlanOptions,
  authoringPlan,
  type Milestone,
  type MilestoneId,
  type MilestoneState,
} from './guidance/authoringPlan';
export {
  type BalanceVerdict,
  type Beneficiary,
  type BeneficiaryBalance,
  type BeneficiaryShare,
  beneficiaryBalance,
} from './guidance/beneficiaryBalance';
export { findingsByPart, type PartFindings } from './guidance/findingsByPart';
export { type InspectionProof, inspectionProof, type ProofVerdict } from './guidance/inspectionProof';
export { type CoveredJourney, journeyCoverage, type StageCoverage } from './guidance/journeyCoverage';
export {
  type LookUpEntry,
  type LookUpResult,
  type LookUpVerdict,
  type LookUpWords,
  lookUp,
  type ScopeMark,
} from './guidance/lookUp';
export { recordFindings } from './record/recordFindings';
export { type RecordedKind, recordedKind } from './recorded';
export { type CalendarFileOptions, calendarFile } from './review/calendarFile';
export type { DecidedBefore } from './review/decidedBefore';
export type { Movement } from './review/movementOf';
export { type RecordedReview, recordReview } from './review/recordReview';
export { type ReviewDates, type ReviewState, reviewDates } from './review/reviewDates';
export { type ReviewFault, reviewFaults } from './review/reviewFaults';
export { type ReviewItem, type ReviewItemsOptions, type ReviewLink, reviewItems } from './review/reviewItems';
export type { ReviewReason, ReviewStanding } from './review/reviewStanding';
export {
  type ChangeTrigger,
  type ServiceReason,
  type ServiceSuggestion,
  serviceSuggestions,
} from './review/serviceSuggestions';
export type { SinceReview } from './review/sinceReview';
export {
  type DraftDecision,
  type ReviewDraft,
  type StartReviewOptions,
  startReview,
} from './review/startReview';
export {
  type ReviewDecision,
  type SuggestedDecision,
  type SuggestionReason,
  suggestedDecisions,
} from './review/suggestedDecisions';
export { acknowledgeRead, type ReadAcknowledgement } from './signatures/acknowledgeRead';
export {
  type ChangeLevel,
  type ChangeVerdict,
  changeLevel,
  type LeveledChange,
} from './signatures/changeLevel';
export { missingSignatures, type PartySignature, partySignatures } from './signatures/partySignatures';
export {
  type PublicationOptions,
  type PublicationResult,
  type PublishPlan,
  planPublish,
  publish,
  publishRefusal,
} from './signatures/publish';
export { nextVersion, versionOf } from './signatures/versionNumber';
export type { CharterStep, StepContext, StepOptions } from './states/CharterStep';
export { type CharterFlag, charterFlags } from './states/charterFlags';
export type { Refusal } from './states/refusal';
export { type PossibleStep, stepsFor } from './states/stepsFor';
export { type StepResult, takeStep } from './states/takeStep';
export {
  type ActionRule,
  actionRules,
  type CharterAction,
  type CharterState,
  charterActions,
  stateOf,
  transitions,
} from './states/transitions';
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
