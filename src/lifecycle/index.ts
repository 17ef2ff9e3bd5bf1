export type { Actor, Directory, Person } from './directory';
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
