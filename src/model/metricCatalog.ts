import { laggingMetrics } from './metrics/lagging';
import { leadingMetrics } from './metrics/leading';
import { laggingMeasures, leadingMeasures } from './metrics/measures';
import type { LaggingMetric, LeadingMetric } from './metrics/metricDefinition';
import type { VocabularyId } from './vocabularies';

/** The id of a built-in leading metric. */
export type LeadingMetricId = keyof typeof leadingMeasures;

/** The id of a built-in lagging metric. */
export type LaggingMetricId = keyof typeof laggingMeasures;

/** The id of any built-in metric. */
export type MetricId = LeadingMetricId | LaggingMetricId;

/** One metric of the catalogue: a leading one has `links`, a lagging one `typicalInputs`. */
export type MetricDefinition =
  | (LeadingMetric<LaggingMetricId> & { readonly id: LeadingMetricId })
  | (LaggingMetric<LeadingMetricId> & { readonly id: LaggingMetricId });

type MetricCatalog = {
  readonly [Id in MetricId]: Extract<
    MetricDefinition,
    { kind: Id extends LeadingMetricId ? 'leading' : 'lagging' }
  >;
};

/**
 * The built-in metrics, leading before lagging, in the order in which they are offered.
 * Names, formulas and reasons are messages, keyed `metric.<id>`, `metric.<id>.formula` and `metric.<id>.why`.
 */
export const metricCatalog: MetricCatalog = /* @__PURE__ */ buildCatalog();

/** Every built-in metric id in catalogue order. */
export const metricIds = /* @__PURE__ */ Object.keys(metricCatalog) as readonly MetricId[];

/** Words that other guides use for the two kinds of metric. */
export const metricKindAliases: Readonly<Record<'performance' | 'outcome', VocabularyId<'indicatorKind'>>> = {
  performance: 'leading',
  outcome: 'lagging',
};

/** The behaviour itself: the metric offered first when a charter names how practice is inspected. */
export const defaultProofMetricId: LeadingMetricId = 'motion-adherence-rate';

/** The built-in metric with this id; `undefined` for a custom metric. */
export function findMetric(id: string): MetricDefinition | undefined {
  return Object.hasOwn(metricCatalog, id) ? metricCatalog[id as MetricId] : undefined;
}

function buildCatalog(): MetricCatalog {
  const metrics: Record<string, MetricDefinition> = {};
  for (const id of Object.keys(leadingMeasures) as LeadingMetricId[]) {
    metrics[id] = { id, kind: 'leading', ...leadingMeasures[id], ...leadingMetrics[id] };
  }
  for (const id of Object.keys(laggingMeasures) as LaggingMetricId[]) {
    metrics[id] = { id, kind: 'lagging', ...laggingMeasures[id], ...laggingMetrics[id] };
  }
  return metrics as MetricCatalog;
}
