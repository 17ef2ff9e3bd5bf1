export * as RisksSection from './index.parts';
export { RisksSectionList } from './RisksSectionList';
export { RisksSectionFields, RisksSectionRoot } from './RisksSectionRoot';
export { useRisks } from './useRisks';
