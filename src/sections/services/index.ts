export { BalanceBars } from './BalanceBars';
export * as ServicesSection from './index.parts';
export { ServiceList } from './ServiceList';
export { ServicesSectionCatalogueAdd } from './ServicesSectionCatalogueAdd';
export { ServicesSectionList } from './ServicesSectionList';
export { ServicesSectionFields, ServicesSectionRoot } from './ServicesSectionRoot';
export { useServices } from './useServices';
