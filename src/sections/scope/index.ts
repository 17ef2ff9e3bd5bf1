export * as ScopeSection from './index.parts';
export { ScopeSectionList } from './ScopeSectionList';
export { ScopeSectionFields, ScopeSectionRoot } from './ScopeSectionRoot';
export { useScope } from './useScope';
