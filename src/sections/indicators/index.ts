export { IndicatorList } from './IndicatorList';
export { IndicatorsSectionCatalogueAdd } from './IndicatorsSectionCatalogueAdd';
export { IndicatorsSectionList } from './IndicatorsSectionList';
export { IndicatorsSectionFields, IndicatorsSectionRoot } from './IndicatorsSectionRoot';
export * as IndicatorsSection from './index.parts';
export { useIndicators } from './useIndicators';
