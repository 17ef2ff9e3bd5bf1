export { ReviewAssistant, type ReviewAssistantProps } from './review/ReviewAssistant';
export { ReviewStatus, type ReviewStatusProps } from './review/ReviewStatus';
