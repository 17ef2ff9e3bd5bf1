export * as PrioritiesSection from './index.parts';
export { PrioritiesSectionFields, PrioritiesSectionRoot } from './PrioritiesSectionRoot';
export { usePriorities } from './usePriorities';
