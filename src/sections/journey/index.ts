export * as JourneySection from './index.parts';
export { JourneySectionFields, JourneySectionRoot } from './JourneySectionRoot';
export { useJourney } from './useJourney';
