export {
  CharterEditor,
  type CharterEditorProps,
  CompletenessMeter,
  ConflictTray,
  type ConflictTrayProps,
  SaveStatus,
  type SaveStatusProps,
} from './charter-editor';
export {
  type Access,
  type AccessRule,
  type CharterOwnership,
  CharterProvider,
  type CharterProviderProps,
  type FieldFacts,
  type ListItem,
  type ListState,
  type PartContent,
  type PartState,
  type PartStatus,
  ThemeRoot,
  type ThemeRootProps,
  useCharter,
  useConflicts,
  useDraftState,
  useField,
  useHistory,
  useIssues,
  useLeaveGuard,
  useList,
  usePart,
  useReadCharter,
  useSaveState,
  useValue,
} from './editor';
export { Field, List } from './field';
export { FieldControl } from './field/FieldControl';
export { FieldCounter } from './field/FieldCounter';
export { FieldDescription } from './field/FieldDescription';
export { FieldError } from './field/FieldError';
export { FieldLabel } from './field/FieldLabel';
export { FieldRoot } from './field/FieldRoot';
export { ListAdd, ListMoveDown, ListMoveUp, ListRemove } from './field/list/ListButtons';
export { ListEmpty } from './field/list/ListEmpty';
export { ListError, type ListErrorProps } from './field/list/ListError';
export { ListItem as ListItemPart } from './field/list/ListItem';
export { ListItems } from './field/list/ListItems';
export { ListRoot } from './field/list/ListRoot';
export { ListUndo } from './field/list/ListUndo';
export { SectionHeading, SectionQuestion, SectionStatus } from './field/section/SectionHeading';
export type { SectionRootProps } from './field/section/SectionRoot';
export { VersionHistory, type VersionHistoryProps } from './governance/history/VersionHistory';
export type { CharterIntl, Locale, Message, MessageKey, Messages, Terms } from './i18n';
export { type AppearanceProps, AppearanceProvider } from './kit/AppearanceProvider';
export type {
  ButtonSlotProps,
  CharterComponents,
  CheckboxSlotProps,
  DialogSlotProps,
  InputSlotProps,
  SelectSlotProps,
  TextareaSlotProps,
} from './kit/components';
export { Dialog, type DialogProps } from './kit/Dialog';
export { IntlProvider, useIntl } from './kit/IntlProvider';
export type { CharterPartName } from './kit/partNames';
export type { CharterAppearance, PartLook } from './kit/slots';
export {
  AgreementSection,
  AgreementSectionFields,
  AgreementSectionList,
  AgreementSectionRoot,
  useAgreement,
} from './sections/agreement';
export {
  AudienceList,
  AudiencesSection,
  AudiencesSectionCatalogueAdd,
  AudiencesSectionFields,
  AudiencesSectionList,
  AudiencesSectionRoot,
  useAudiences,
} from './sections/audiences';
export {
  BudgetSection,
  BudgetSectionFields,
  BudgetSectionList,
  BudgetSectionRoot,
  useBudget,
} from './sections/budget';
export {
  IndicatorList,
  IndicatorsSection,
  IndicatorsSectionCatalogueAdd,
  IndicatorsSectionFields,
  IndicatorsSectionList,
  IndicatorsSectionRoot,
  useIndicators,
} from './sections/indicators';
export {
  InspectionSection,
  InspectionSectionFields,
  InspectionSectionRoot,
  useInspection,
} from './sections/inspection';
export {
  CoverageMatrix,
  JourneySection,
  JourneySectionFields,
  JourneySectionList,
  JourneySectionRoot,
  StageList,
  useJourney,
} from './sections/journey';
export {
  MaturitySection,
  MaturitySectionFields,
  MaturitySectionRoot,
  useMaturity,
} from './sections/maturity';
export {
  MissionSection,
  MissionSectionFields,
  MissionSectionList,
  MissionSectionRoot,
  useMission,
} from './sections/mission';
export {
  PrioritiesSection,
  PrioritiesSectionFields,
  PrioritiesSectionList,
  PrioritiesSectionRoot,
  usePriorities,
} from './sections/priorities';
export {
  ReviewSection,
  ReviewSectionFields,
  ReviewSectionList,
  ReviewSectionRoot,
  useReview,
} from './sections/review';
export {
  RisksSection,
  RisksSectionFields,
  RisksSectionList,
  RisksSectionRoot,
  useRisks,
} from './sections/risks';
export {
  ScopeSection,
  ScopeSectionFields,
  ScopeSectionList,
  ScopeSectionRoot,
  useScope,
} from './sections/scope';
export {
  BalanceBars,
  ServiceList,
  ServicesSection,
  ServicesSectionCatalogueAdd,
  ServicesSectionFields,
  ServicesSectionList,
  ServicesSectionRoot,
  useServices,
} from './sections/services';
