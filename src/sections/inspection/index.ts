export { InspectionSectionFields, InspectionSectionRoot } from './InspectionSectionRoot';
export * as InspectionSection from './index.parts';
export { useInspection } from './useInspection';
