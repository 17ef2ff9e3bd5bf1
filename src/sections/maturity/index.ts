export * as MaturitySection from './index.parts';
export { MaturitySectionFields, MaturitySectionRoot } from './MaturitySectionRoot';
export { useMaturity } from './useMaturity';
