export * as ReviewSection from './index.parts';
export { ReviewSectionFields, ReviewSectionRoot } from './ReviewSectionRoot';
export { useReview } from './useReview';
