export * as ServicesSection from './index.parts';
export { ServicesSectionFields, ServicesSectionRoot } from './ServicesSectionRoot';
export { useServices } from './useServices';
