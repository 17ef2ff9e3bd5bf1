export { IndicatorsSectionFields, IndicatorsSectionRoot } from './IndicatorsSectionRoot';
export * as IndicatorsSection from './index.parts';
export { useIndicators } from './useIndicators';
