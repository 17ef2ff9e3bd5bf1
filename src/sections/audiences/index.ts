export { AudienceList } from './AudienceList';
export { AudiencesSectionCatalogueAdd } from './AudiencesSectionCatalogueAdd';
export { AudiencesSectionList } from './AudiencesSectionList';
export { AudiencesSectionFields, AudiencesSectionRoot } from './AudiencesSectionRoot';
export * as AudiencesSection from './index.parts';
export { useAudiences } from './useAudiences';
