export {
  type Annotation,
  type Approval,
  type Audience,
  type Budget,
  type Charter,
  type CharterDraft,
  type Indicator,
  type IndicatorLink,
  type IndicatorTarget,
  type Inspection,
  type Maturity,
  type Mission,
  type Objective,
  type Observation,
  type Party,
  type Priority,
  partOfPath,
  type ReportingLine,
  type Review,
  type ReviewEntry,
  type Risk,
  SCHEMA_VERSION,
  type Scope,
  type Service,
  type Stakeholder,
  type Threshold,
} from './charter';
export { charterJsonSchema, type JsonSchema } from './charterJsonSchema';
export { charterLimits } from './charterLimits';
export {
  type Completeness,
  charterProgress,
  charterQuestions,
  completeness,
  isFilled,
  type PartProgress,
  partProgress,
  type QuestionKey,
} from './completeness';
export { type CreateCharterOptions, createCharter } from './createCharter';
export {
  addDays,
  addMonths,
  daysInMonth,
  formatDate,
  fromDayNumber,
  isDate,
  isoWeekStart,
  isPeriod,
  periodEnd,
  toDayNumber,
  weeksInYear,
} from './dates';
export { type CharterChange, diffCharters } from './diff';
export { equalJson } from './equalJson';
export {
  type CharterExtension,
  defineExtension,
  type ExtensionRecord,
  type ExtensionResult,
  readExtension,
  type StandardSchema,
  writeExtension,
} from './extension';
export type { CharterIssue, Severity } from './issue';
export { byteLength, checkLimits } from './limits';
export { isApprovable, type LintOptions, lintCharter } from './lint/lintCharter';
export { type LintRuleId, lintRules } from './lint/lintRules';
export type { Check, Finding, LintContext, LintRule } from './lint/rule';
export {
  defaultProofMetricId,
  findMetric,
  type LaggingMetricId,
  type LeadingMetricId,
  type MetricDefinition,
  type MetricId,
  metricCatalog,
  metricIds,
  metricKindAliases,
} from './metricCatalog';
export type { MetricFacts, MetricLink, MetricSource } from './metrics/metricDefinition';
export { type Migration, migrate, migrations } from './migrate';
export { nextReviewDue } from './nextReviewDue';
export { type ParseResult, parseCharter } from './parse';
export { parseCharterFile } from './parseCharterFile';
export { charterParts, type PartKey, partKeys } from './parts';
export type { PartDefinition } from './parts/definePart';
export {
  type CharterPath,
  fieldMeta,
  fieldName,
  indexOfItem,
  insertItem,
  isBlank,
  itemKey,
  joinPath,
  moveItem,
  readPath,
  splitPath,
  type ValueAt,
  writePath,
} from './path';
export {
  type FieldMeta,
  type MergeRule,
  mergeRule,
  mergeRules,
  type OpenId,
  type ReferenceTarget,
} from './spec';
export { hasText, type LocalizedText, plainText, withText } from './text';
export {
  type AudienceGroup,
  type AudienceRole,
  audiencePresets,
  audienceRoleGroup,
  type BudgetOwner,
  type Cadence,
  type CadenceLength,
  cadenceLength,
  type ServiceId,
  seedAudienceRoles,
  seedServices,
  type VocabularyId,
  type VocabularyKey,
  vocabularies,
} from './vocabularies';
