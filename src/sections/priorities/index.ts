export * as PrioritiesSection from './index.parts';
export { PrioritiesSectionList } from './PrioritiesSectionList';
export { PrioritiesSectionFields, PrioritiesSectionRoot } from './PrioritiesSectionRoot';
export { usePriorities } from './usePriorities';
