export * as RisksSection from './index.parts';
export { RisksSectionFields, RisksSectionRoot } from './RisksSectionRoot';
export { useRisks } from './useRisks';
