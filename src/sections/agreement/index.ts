export { AgreementSectionList } from './AgreementSectionList';
export { AgreementSectionFields, AgreementSectionRoot } from './AgreementSectionRoot';
export * as AgreementSection from './index.parts';
export { useAgreement } from './useAgreement';
