export * as ScopeSection from './index.parts';
export { ScopeSectionFields, ScopeSectionRoot } from './ScopeSectionRoot';
export { useScope } from './useScope';
