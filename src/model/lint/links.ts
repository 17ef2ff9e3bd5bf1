import type { CharterDraft, Indicator, IndicatorLink } from '../charter';
import { findMetric } from '../metricCatalog';
import { joinPath } from '../path';
import { hasText } from '../text';
import { indicatorName } from './names';
import type { Check } from './rule';

const ofKind = (charter: CharterDraft, kind: 'leading' | 'lagging') =>
  charter.indicators?.filter((indicator) => indicator.kind === kind) ?? [];

/** Links that somebody still believes in or still tests. */
const liveLinks = (charter: CharterDraft) => charter.links?.filter((link) => link.belief !== 'retired') ?? [];

const noneOfKind =
  (kind: 'leading' | 'lagging'): Check =>
  (charter) =>
    ofKind(charter, kind).length === 0 ? [{ path: 'indicators' }] : [];

/** No leading indicator at all. */
export const noLeading = /* @__PURE__ */ noneOfKind('leading');

/** No lagging indicator at all. */
export const noLagging = /* @__PURE__ */ noneOfKind('lagging');

/** A leading indicator from which no link starts; a retired link counts for nothing, a doubted one does. */
export const leadingUnlinked: Check = (charter, { language }) => {
  const linked = new Set(liveLinks(charter).map((link) => link.leadingId));
  return ofKind(charter, 'leading')
    .filter(({ id }) => !linked.has(id))
    .map((indicator) => ({
      path: joinPath('indicators', indicator.id),
      params: indicatorName(indicator, language),
    }));
};

/** A link that ends nowhere or at an indicator of another kind; an end that does not exist is a dangling id. */
export const linkTargetNotLagging: Check = ({ links = [], indicators = [] }) => {
  const kinds = new Map(indicators.map(({ id, kind }) => [id, kind]));
  return links
    .filter(({ laggingId }) => !laggingId || (kinds.has(laggingId) && kinds.get(laggingId) !== 'lagging'))
    .map(({ id }) => ({ path: joinPath('links', id, 'laggingId') }));
};

/** A link without a written reason. */
export const linkNoRationale: Check = ({ links = [] }) =>
  links
    .filter(({ rationale }) => !hasText(rationale))
    .map(({ id }) => ({ path: joinPath('links', id, 'rationale') }));

/** Whether a figure is easily raised without effect. */
export function isVanityProne({ metricId = '' }: Pick<Indicator, 'metricId'>): boolean {
  return findMetric(metricId)?.vanityProne === true;
}

/**
 * A figure that is easily raised without effect, standing for a result on its own. It is excused when one of the
 * results it is linked to is also linked to a leading indicator of behaviour, one that is not vanity-prone: then
 * presence, completion or access is read beside the practice that it should bring about.
 */
export const vanityOnly: Check = (charter, { language }) =>
  vanityOnlyIndicators(charter).map((indicator) => ({
    path: joinPath('indicators', indicator.id),
    params: indicatorName(indicator, language),
  }));

/** The indicators that `vanityOnly` finds. */
export function vanityOnlyIndicators(charter: CharterDraft): readonly Indicator[] {
  const leading = ofKind(charter, 'leading');
  const links = liveLinks(charter);
  const behaviour = new Set(leading.filter((indicator) => !isVanityProne(indicator)).map(({ id }) => id));
  const explained = new Set(
    links.filter((link) => behaviour.has(link.leadingId ?? '')).map((link) => link.laggingId),
  );
  const chained = (link: IndicatorLink, id: string) => link.leadingId === id && explained.has(link.laggingId);
  return leading.filter(
    (indicator) => isVanityProne(indicator) && !links.some((link) => chained(link, indicator.id)),
  );
}
