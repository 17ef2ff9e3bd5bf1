import { breaches } from '../../analysis/breaches';
import type { StatusResult } from '../../analysis/indicatorStatus';
import type { CalendarOptions } from '../../analysis/periodBounds';
import type { Indicator } from '../../model/charter';
import type { Movement } from './movementOf';
import type { SinceReview } from './sinceReview';

/** Where an indicator belongs in a review; `unknown` when there are no figures fresh enough to say. */
export type ReviewStanding = 'struggling' | 'improving' | 'holding' | 'unknown';

/**
 * Why an indicator stands so.
 * - `missed`, `off-track`, `behind`: what its target says; `missed-better`, `off-better`, `behind-better`: the same, though
 *   it gets better by more than chance, which lets one that is only behind count as improving.
 * - `breach`: a limit at which somebody wanted to be told. - `worse`: it gets worse by more than chance.
 * - `better`: it gets better by more than chance. - `mixed`: so it does, but not since the last review.
 * - `steady`: neither, and well.
 * - `vanity`: well, but that alone proves nothing. - `no-target`: nothing to hold it against.
 * - `stale`, `no-data`, `too-early`: why nothing can be said.
 */
export type ReviewReason =
  | 'missed'
  | 'missed-better'
  | 'off-track'
  | 'off-better'
  | 'behind'
  | 'behind-better'
  | 'breach'
  | 'worse'
  | 'better'
  | 'mixed'
  | 'steady'
  | 'vanity'
  | 'no-target'
  | 'stale'
  | 'no-data'
  | 'too-early';

interface Judged {
  readonly status: StatusResult;
  readonly movement: Movement;
  readonly since: SinceReview;
  readonly isVanity: boolean;
  readonly asOf: string;
  readonly calendar: CalendarOptions | undefined;
}

/**
 * Status first, then limits, then movement. What proves nothing by itself never counts as an improvement, and nor does
 * what the last review saw stand better.
 */
export function standingOf(
  indicator: Indicator,
  { status: { status }, movement, since, isVanity, asOf, calendar }: Judged,
): readonly [ReviewStanding, ReviewReason] {
  const isWorseSince = since.from === 'last-review' && since.verdict === 'worse';
  const isBetter = movement.way === 'better' && !isWorseSince;
  switch (status) {
    case 'no-data':
    case 'stale':
    case 'too-early':
      return ['unknown', status];
    case 'missed':
      return ['struggling', isBetter ? 'missed-better' : 'missed'];
    case 'off-track':
      return ['struggling', isBetter ? 'off-better' : 'off-track'];
    case 'watch':
      return isBetter && !isVanity ? ['improving', 'behind-better'] : ['struggling', 'behind'];
    case 'on-track':
    case 'met':
    case 'no-target':
      break;
    default:
      return status satisfies never;
  }
  const raised = breaches(indicator, { asOf, calendar }).some((one) => one.raised && one.level === 'breach');
  if (raised) return ['struggling', 'breach'];
  if (movement.way === 'worse') return ['struggling', 'worse'];
  if (isVanity) return ['holding', 'vanity'];
  if (isBetter) return ['improving', 'better'];
  if (movement.way === 'better') return ['holding', 'mixed'];
  return ['holding', status === 'no-target' ? 'no-target' : 'steady'];
}
