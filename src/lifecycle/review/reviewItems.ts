import { indicatorStatus, type StatusResult } from '../../analysis/indicatorStatus';
import { type LinkEvidence, linkEvidence } from '../../analysis/linkEvidence';
import { type LinkVerdict, linkVerdict } from '../../analysis/linkVerdict';
import { toDate } from '../../analysis/periodBounds';
import type { CharterDraft, Indicator, IndicatorLink } from '../../model/charter';
import { isVanityProne, vanityOnlyIndicators } from '../../model/lint/links';
import { type DecidedBefore, decidedBefore } from './decidedBefore';
import { type Movement, movementOf } from './movementOf';
import { lastReview } from './reviewDates';
import { type ReviewReason, type ReviewStanding, standingOf } from './reviewStanding';
import { type SinceReview, sinceReview } from './sinceReview';

/** A link at either end of which an indicator stands. */
export interface ReviewLink {
  readonly link: IndicatorLink;
  /** The indicator at its other end. */
  readonly otherId: string | undefined;
  readonly verdict: LinkVerdict;
  readonly evidence: LinkEvidence;
}

/** One indicator as a review looks at it: how it stands, why, and who and what is behind it. */
export interface ReviewItem {
  readonly indicator: Indicator;
  readonly standing: ReviewStanding;
  readonly reason: ReviewReason;
  readonly status: StatusResult;
  /** Whether it gets better or worse by more than chance, whatever its target says. */
  readonly movement: Movement;
  /** The figure at the last review, or at the baseline when there was none, and the change since. */
  readonly since: SinceReview;
  /** Easily raised without effect, and nothing beside it shows an effect: no success by itself. */
  readonly isVanity: boolean;
  /** Links from it, or to it; retired ones are left out. */
  readonly links: readonly ReviewLink[];
  /** Services measured by it; of a result, those measured by what is expected to move it. */
  readonly serviceIds: readonly string[];
  /** Whom those services are for. */
  readonly audienceIds: readonly string[];
  /** The newest decision about it or a service behind it. */
  readonly decided?: DecidedBefore;
}

/** What a review is about: everything that indicators and links are computed from. */
export type ReviewItemsOptions = { readonly now: string };

/**
 * What a review on the day `now` should look at: every indicator with how it stands, what struggles first, then what
 * cannot be judged, what proves nothing by itself, what improves and what holds; in each of these, headline ones first.
 * Unfinished and later periods count for nothing. It says what moves together, never what caused it.
 *
 * @throws RangeError when `now` is no date.
 */
export function reviewItems(charter: CharterDraft, { now }: ReviewItemsOptions): ReviewItem[] {
  const asOf = toDate(now);
  const alone = new Set(vanityOnlyIndicators(charter));
  const items = (charter.indicators ?? []).map((indicator) => itemOf(charter, indicator, { asOf, alone }));
  return items.sort((a, b) => needOf(a) - needOf(b));
}

const NEED: Readonly<Record<ReviewStanding, number>> = {
  struggling: 0,
  unknown: 2,
  holding: 8,
  improving: 6,
};

function needOf({ standing, isVanity, reason, indicator }: ReviewItem): number {
  const milder = reason === 'behind' ? 1 : 0;
  return (isVanity && standing === 'holding' ? 4 : NEED[standing] + milder) + (indicator.headline ? 0 : 0.5);
}

interface Context {
  readonly asOf: string;
  /** Figures beside which nothing shows an effect. */
  readonly alone: ReadonlySet<Indicator>;
}

function itemOf(charter: CharterDraft, indicator: Indicator, { asOf, alone }: Context): ReviewItem {
  const { calendar, annotations } = charter;
  const status = indicatorStatus(indicator, { asOf, calendar });
  const movement = movementOf(indicator, { asOf, calendar, annotations });
  const links = linksOf(charter, indicator, asOf);
  const isVanity = isVanityProne(indicator) && (alone.has(indicator) || isDoubted(links));
  const since = sinceReview(charter, indicator, { asOf, last: lastReview(charter)?.on, status });
  const [standing, reason] = standingOf(indicator, { status, movement, since, isVanity, asOf, calendar });
  const serviceIds = servicesBehind(charter, indicator, links);
  const decided = decidedBefore(charter, [indicator.id, ...serviceIds]);
  return {
    indicator,
    standing,
    reason,
    status,
    movement,
    since,
    isVanity,
    links,
    serviceIds,
    audienceIds: audiencesOf(charter, serviceIds),
    ...(decided && { decided }),
  };
}

function linksOf(charter: CharterDraft, { id }: Indicator, asOf: string): ReviewLink[] {
  return (charter.links ?? [])
    .filter((link) => link.belief !== 'retired' && (link.leadingId === id || link.laggingId === id))
    .map((link) => {
      const evidence = linkEvidence(charter, link, { asOf });
      const verdict = linkVerdict(charter, link, { asOf, evidence });
      return { link, otherId: link.leadingId === id ? link.laggingId : link.leadingId, verdict, evidence };
    });
}

/** Whether every link is in doubt: a person has not observed it, or the figures speak against it. */
function isDoubted(links: readonly ReviewLink[]): boolean {
  return links.every(
    ({ link, verdict }) => link.belief === 'not-observed' || verdict.verdict === 'challenge',
  );
}

function servicesBehind(
  charter: CharterDraft,
  { id }: Indicator,
  links: readonly ReviewLink[],
): readonly string[] {
  const measures = new Set([
    id,
    ...links.filter(({ link }) => link.laggingId === id).map(({ otherId }) => otherId),
  ]);
  return (charter.services ?? [])
    .filter(({ indicatorIds = [] }) => indicatorIds.some((one) => measures.has(one)))
    .map((service) => service.id);
}

function audiencesOf({ services = [] }: CharterDraft, serviceIds: readonly string[]): readonly string[] {
  const behind = services.filter(({ id }) => serviceIds.includes(id));
  return [...new Set(behind.flatMap(({ audienceIds = [] }) => audienceIds))];
}
