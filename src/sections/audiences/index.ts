export { AudiencesSectionFields, AudiencesSectionRoot } from './AudiencesSectionRoot';
export * as AudiencesSection from './index.parts';
export { useAudiences } from './useAudiences';
