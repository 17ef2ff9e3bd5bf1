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
