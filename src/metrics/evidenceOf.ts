import type { IndicatorOptions } from '../analysis/indicatorBehavior';
import { type LinkEvidence, linkEvidence } from '../analysis/linkEvidence';
import type { CharterDraft, Indicator, IndicatorLink } from '../model';

/** What was computed for a charter: the list of links and the detail ask for the same. */
const known = /* @__PURE__ */ new WeakMap<CharterDraft, Map<string, LinkEvidence>>();

/** What the figures say about a link, computed once for each charter, link and day. */
export function evidenceOf(charter: CharterDraft, link: IndicatorLink, asOf: string): LinkEvidence {
  const ofCharter = known.get(charter) ?? new Map<string, LinkEvidence>();
  known.set(charter, ofCharter);
  const key = JSON.stringify([asOf, link]);
  const evidence = ofCharter.get(key) ?? linkEvidence(charter, link, { asOf });
  ofCharter.set(key, evidence);
  return evidence;
}

/** The same for a chart, which knows the two indicators of the link and no charter. */
export function evidenceBetween(
  indicators: readonly Indicator[],
  link: IndicatorLink,
  { asOf, calendar, annotations = [] }: IndicatorOptions,
): LinkEvidence {
  return linkEvidence({ indicators: [...indicators], annotations: [...annotations], calendar }, link, {
    asOf,
  });
}
