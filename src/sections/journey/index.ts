export { CoverageMatrix } from './CoverageMatrix';
export * as JourneySection from './index.parts';
export { JourneySectionList } from './JourneySectionList';
export { JourneySectionFields, JourneySectionRoot } from './JourneySectionRoot';
export { StageList } from './StageList';
export { useJourney } from './useJourney';
