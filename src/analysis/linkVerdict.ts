import type { CharterDraft, Indicator, IndicatorLink } from '../model';
import { addDays, addMonths } from '../model/dates';
import { completeFigures } from './completeFigures';
import { type IndicatorStatus, indicatorStatus } from './indicatorStatus';
import { type AsOfOptions, type CalendarOptions, periodEnd, toDate } from './periodBounds';
import { usableSeries } from './usableSeries';

/**
 * What to do about a link.
 * - `keep`: both indicators stand well.
 * - `wait`: the leading one does and its lag has not passed yet.
 * - `challenge`: the lag has passed without effect, so the link itself is in doubt.
 * - `act`: the leading indicator is behind.
 * - `not-ours`: the result is good although the leading indicator is behind, so it cannot be claimed.
 */
export type LinkAction = 'keep' | 'wait' | 'challenge' | 'act' | 'not-ours';

/** Why: how the two stand, or which of them cannot be judged. */
export type LinkActionReason =
  | 'both-on'
  | 'leading-to-watch'
  | 'lag-not-passed'
  | 'lag-passed'
  | 'leading-behind'
  | 'leading-off-lagging-on'
  | 'leading-unknown'
  | 'lagging-unknown';

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
 * Combines the statuses of a link's two indicators on the date `asOf`. A lagging indicator to be watched still counts
 * as on; a leading one counts as behind, but does not yet disown a good result.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function linkVerdict(
  charter: Pick<CharterDraft, 'indicators'>,
  link: IndicatorLink,
  { asOf, calendar }: AsOfOptions,
): LinkVerdict {
  const date = toDate(asOf);
  const find = (id: string | undefined) => charter.indicators?.find((indicator) => indicator.id === id);
  const [leadingIndicator, laggingIndicator] = [find(link.leadingId), find(link.laggingId)];
  const leading = leadingIndicator && indicatorStatus(leadingIndicator, { asOf: date, calendar }).status;
  const lagging = laggingIndicator && indicatorStatus(laggingIndicator, { asOf: date, calendar }).status;
  const inputs = { asOf: date, leading, lagging };
  const [verdict, reason] = combine(standingOf(leading), standingOf(lagging));
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

function combine(leading: Standing, lagging: Standing): readonly [LinkAction | undefined, LinkActionReason] {
  if (leading === 'unknown') return [undefined, 'leading-unknown'];
  if (lagging === 'unknown') return [undefined, 'lagging-unknown'];
  if (leading === 'on') return lagging === 'off' ? ['wait', 'lag-not-passed'] : ['keep', 'both-on'];
  if (lagging !== 'on') return ['act', 'leading-behind'];
  return leading === 'off' ? ['not-ours', 'leading-off-lagging-on'] : ['keep', 'leading-to-watch'];
}

/** End of the first period of the unbroken row of figures, up to the newest, at each of which the indicator was on track. */
function sinceWhen(indicator: Indicator, asOf: string, calendar: CalendarOptions | undefined): string {
  const ends = completeFigures(usableSeries(indicator), asOf, calendar).map(
    ({ period }) => periodEnd(period, calendar) ?? asOf,
  );
  const isOn = (end: string) =>
    standingOf(indicatorStatus(indicator, { asOf: end, calendar }).status) === 'on';
  const broken = ends.findLastIndex((end) => !isOn(end));
  return ends[broken + 1] ?? asOf;
}

/** Adds months to the last day of a period, so that a month's end stays a month's end. */
function addMonthsToEnd(end: string, months: number): string {
  return addDays(addMonths(addDays(end, 1), months), -1);
}
