export * as ReviewSection from './index.parts';
export { ReviewSectionList } from './ReviewSectionList';
export { ReviewSectionFields, ReviewSectionRoot } from './ReviewSectionRoot';
export { useReview } from './useReview';
