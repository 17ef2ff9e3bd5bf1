import { joinPath } from '../path';
import { beneficiary } from '../vocabularies';
import { serviceName, stageName } from './names';
import type { Check } from './rule';

/** A service that no leading indicator measures; an indicator that does not exist is a dangling id, not a gap. */
export const serviceNoIndicator: Check = ({ services = [], indicators = [] }, { language }) => {
  const kinds = new Map(indicators.map(({ id, kind }) => [id, kind]));
  const measures = (id: string) => !kinds.has(id) || kinds.get(id) === 'leading';
  return services
    .filter(({ indicatorIds = [] }) => !indicatorIds.some(measures))
    .map((service) => ({
      path: joinPath('services', service.id, 'indicatorIds'),
      params: serviceName(service, language),
    }));
};

/** A service that serves no business priority. */
export const serviceNoPriority: Check = ({ services = [] }, { language }) =>
  services
    .filter(({ priorityIds = [] }) => priorityIds.length === 0)
    .map((service) => ({
      path: joinPath('services', service.id, 'priorityIds'),
      params: serviceName(service, language),
    }));

/** Buyers, sellers or employees gain from no service; `value` lists who. */
export const balanceGap: Check = ({ services = [] }) => {
  const served = new Set(services.flatMap(({ beneficiaries = [] }) => beneficiaries));
  const missing = beneficiary.filter((id) => !served.has(id));
  return services.length > 0 && missing.length > 0
    ? [{ path: 'services', params: { value: missing.join(', '), count: missing.length } }]
    : [];
};

/** A stage of the buyer's journey, once the charter names it, in which no service helps. */
export const buyerStageUncovered: Check = ({ services = [], buyerJourney = [] }, { language }) => {
  const covered = new Set(services.flatMap(({ buyerStages = [] }) => buyerStages));
  return buyerJourney
    .filter(({ id }) => !covered.has(id))
    .map((stage) => ({ path: joinPath('buyerJourney', stage.id), params: stageName(stage, language) }));
};
