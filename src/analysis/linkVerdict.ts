import type { CharterDraft, Indicator, IndicatorLink } from '../model';
import { addDays, addMonths } from '../model/dates';
import type { Figure } from './completeFigures';
import { type IndicatorStatus, indicatorStatus, statusUpTo } from './indicatorStatus';
import { judgedFigures } from './judgedFigures';
import type { LinkEvidence } from './linkEvidence';
import { type AsOfOptions, type CalendarOptions, periodEnd, toDate } from './periodBounds';

/**
 * What to do about a link.
 * - `keep`: both indicators stand well.
 * - `wait`: the leading one does and its lag has not passed yet.
 * - `challenge`: the link itself is in doubt: its lag has passed without effect, nobody has observed it, or the figures
 *   move the other way.
 * - `act`: the leading indicator is behind.
 * - `not-ours`: the result is good although the leading indicator is behind, so it cannot be claimed.
 */
export type LinkAction = 'keep' | 'wait' | 'challenge' | 'act' | 'not-ours';

/**
 * Why: how the two stand, or which of them cannot be judged. `not-observed`: both stand well, but a person has found
 * that the one does not move the other; `moves-against`: so do the figures, as far as they go. `retired` and
 * `same-indicator` links have no verdict.
 */
export type LinkActionReason =
  | 'both-on'
  | 'leading-to-watch'
  | 'lag-not-passed'
  | 'lag-passed'
  | 'leading-behind'
  | 'leading-off-lagging-on'
  | 'leading-unknown'
  | 'lagging-unknown'
  | 'not-observed'
  | 'moves-against'
  | 'retired'
  | 'same-indicator';

/** The verdict on a link, with what it rests on. */
export interface LinkVerdict {
  /** Absent when either indicator cannot be judged. */
  readonly verdict?: LinkAction;
  readonly reason: LinkActionReason;
  readonly inputs: {
    readonly asOf: string;
    readonly leading?: IndicatorStatus;
    readonly lagging?: IndicatorStatus;
    /** Since when the leading indicator has been on track without a break: end of that period. */
    readonly onTrackSince?: string;
    /** When its effect was to show. */
    readonly effectDue?: string;
  };
}

type Standing = 'on' | 'between' | 'off' | 'unknown';

const STANDING: Readonly<Record<IndicatorStatus, Standing>> = {
  'on-track': 'on',
  met: 'on',
  watch: 'between',
  'off-track': 'off',
  missed: 'off',
  'no-target': 'unknown',
  'no-data': 'unknown',
  stale: 'unknown',
  'too-early': 'unknown',
};

/**
 * Combines the statuses of a link's two indicators on the date `asOf`. A leading indicator to be watched counts as behind,
 * but does not yet disown a good result. A lagging one to be watched is good enough to keep a link whose leading one is on,
 * and no result that anybody could claim or disown where that is behind. Two good statuses do not keep a link
 * that a person has not observed, or against which `evidence` speaks when it is given: a doubt needs less than a claim.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function linkVerdict(
  charter: Pick<CharterDraft, 'indicators' | 'calendar'>,
  link: IndicatorLink,
  {
    asOf,
    calendar = charter.calendar,
    evidence,
  }: AsOfOptions & { evidence?: Pick<LinkEvidence, 'suggestion' | 'hint'> },
): LinkVerdict {
  const date = toDate(asOf);
  const find = (id: string | undefined) => charter.indicators?.find((indicator) => indicator.id === id);
  const [leadingIndicator, laggingIndicator] = [find(link.leadingId), find(link.laggingId)];
  const leading = leadingIndicator && indicatorStatus(leadingIndicator, { asOf: date, calendar }).status;
  const lagging = laggingIndicator && indicatorStatus(laggingIndicator, { asOf: date, calendar }).status;
  const inputs = { asOf: date, leading, lagging };
  if (link.belief === 'retired') return { reason: 'retired', inputs };
  if (leadingIndicator && leadingIndicator === laggingIndicator) return { reason: 'same-indicator', inputs };
  const [verdict, reason] = doubt(combine(standingOf(leading), standingOf(lagging)), link, evidence);
  if (verdict !== 'wait' || !leadingIndicator) return { ...(verdict && { verdict }), reason, inputs };
  const onTrackSince = sinceWhen(leadingIndicator, date, calendar);
  const effectDue = addMonthsToEnd(onTrackSince, link.lagMonths ?? 0);
  return {
    ...(effectDue <= date
      ? { verdict: 'challenge', reason: 'lag-passed' }
      : { verdict: 'wait', reason: 'lag-not-passed' }),
    inputs: { ...inputs, onTrackSince, effectDue },
  };
}

function standingOf(status: IndicatorStatus | undefined): Standing {
  return status ? STANDING[status] : 'unknown';
}

type Combined = readonly [LinkAction | undefined, LinkActionReason];

function doubt(
  combined: Combined,
  { belief }: IndicatorLink,
  evidence: Pick<LinkEvidence, 'suggestion' | 'hint'> | undefined,
): Combined {
  if (combined[0] !== 'keep') return combined;
  if (belief === 'not-observed') return ['challenge', 'not-observed'];
  const against = evidence?.suggestion === 'contradicts' || evidence?.hint === 'opposite';
  return against ? ['challenge', 'moves-against'] : combined;
}

function combine(leading: Standing, lagging: Standing): Combined {
  if (leading === 'unknown') return [undefined, 'leading-unknown'];
  if (lagging === 'unknown') return [undefined, 'lagging-unknown'];
  if (leading === 'on') return lagging === 'off' ? ['wait', 'lag-not-passed'] : ['keep', 'both-on'];
  if (lagging !== 'on') return ['act', 'leading-behind'];
  return leading === 'off' ? ['not-ours', 'leading-off-lagging-on'] : ['keep', 'leading-to-watch'];
}

/** What was found of an indicator last, and from which figures: a link is drawn more often than its figures change. */
const known = /* @__PURE__ */ new WeakMap<
  Indicator,
  { readonly figures: readonly Figure[]; readonly since: string }
>();

/** End of the first period of the unbroken row of figures, up to the newest, at each of which the indicator was on track. */
function sinceWhen(indicator: Indicator, asOf: string, calendar: CalendarOptions | undefined): string {
  const figures = judgedFigures(indicator, asOf, calendar);
  const found = known.get(indicator);
  if (found?.figures === figures && figures.length > 0) return found.since;
  let since = asOf;
  for (let count = figures.length; count > 0; count--) {
    const end = periodEnd(figures[count - 1]?.period ?? '', calendar) ?? asOf;
    if (standingOf(statusUpTo(indicator, figures, count, end, calendar)) !== 'on') break;
    since = end;
  }
  known.set(indicator, { figures, since });
  return since;
}

/** Adds months to the last day of a period, so that a month's end stays a month's end. */
function addMonthsToEnd(end: string, months: number): string {
  return addDays(addMonths(addDays(end, 1), months), -1);
}
