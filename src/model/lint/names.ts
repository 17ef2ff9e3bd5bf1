import type { Indicator, Service } from '../charter';
import { findMetric } from '../metricCatalog';
import { hasText, type LocalizedText, plainText } from '../text';

/** How an issue quotes an item: its own words, or its id with the message key of the words for it. */
export type NameParams = { name: string; nameKey?: string };

function named(own: LocalizedText | undefined, id: string, language: string, nameKey?: string): NameParams {
  return hasText(own) ? { name: plainText(own, language) } : { name: id, ...(nameKey && { nameKey }) };
}

/** The name of an indicator: its label, else its metric's. */
export function indicatorName({ id, label, metricId = '' }: Indicator, language: string): NameParams {
  return named(label, metricId || id, language, findMetric(metricId) && `metric.${metricId}`);
}

/** The name of a service: its own when it is custom, else that of the catalogue. */
export function serviceName({ id, custom }: Service, language: string): NameParams {
  return named(custom, id, language, `vocabulary.service.${id}`);
}

/** The name of a stage of the buyer's journey. */
export function stageName(stage: { id: string; name?: LocalizedText }, language: string): NameParams {
  return named(stage.name, stage.id, language, `vocabulary.buyerStage.${stage.id}`);
}
