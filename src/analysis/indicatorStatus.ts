import type { Indicator, VocabularyId } from '../model';
import type { Figure } from './completeFigures';
import { distanceTo, type Limits } from './indicatorFacts';
import { type AsOfOptions, type CalendarOptions, periodStart, toDate } from './periodBounds';
import { inputsUpTo, type StatusInputs, statusInputs } from './statusInputs';

/** How an indicator stands: while its target is open, when it has fallen due, or why neither can be said. */
export type IndicatorStatus = VocabularyId<'indicatorStatus'>;

/**
 * Why a status was given.
 * - `no-target`, `no-figures`, `old-figures`: what is missing.
 * - `not-begun`: the baseline's period lies ahead; `no-complete-period`: the first figure is still partial.
 * - `due`: the target's period is over and its figure is in; `awaiting-figure`: over, but the figure is not in.
 * - `reached`: the open target is already met; `pace`: progress against elapsed time.
 * - `undated`: the target has no period, so progress is held against all of the way.
 * - `tolerance`: target and baseline are equal, so the figure has only to stay near.
 * - `period-target`: the figure against the target of its own period.
 */
export type StatusReason =
  | 'no-target'
  | 'not-begun'
  | 'no-complete-period'
  | 'no-figures'
  | 'old-figures'
  | 'due'
  | 'awaiting-figure'
  | 'reached'
  | 'pace'
  | 'undated'
  | 'tolerance'
  | 'period-target';

/** A status, why it was given, and the numbers behind it. */
export interface StatusResult {
  readonly status: IndicatorStatus;
  readonly reason: StatusReason;
  readonly inputs: StatusInputs;
}

/** How far progress may lag behind elapsed time and still count as on track, and as worth watching. */
const ON_TRACK_LAG = 0.1;
const WATCH_LAG = 0.3;
/** Keeps a figure that stands exactly on a border on its better side despite binary fractions. */
const EPSILON = 1e-9;

/**
 * How an indicator stands on the date `asOf` (`YYYY-MM-DD`, or a timestamp that starts with one).
 *
 * A target is open until the last day of its period is over: then progress from baseline to target is held
 * against the share of time that had passed at the newest complete figure (on track up to 0.10 behind, watch
 * up to 0.30). After that day the figure of the target's period decides between met and missed. When target
 * and baseline are equal, the figure is on track within the tolerance and to be watched within twice as much.
 *
 * Where an entry of `targets` holds in the period of the newest complete figure, it comes first: its value is wanted in
 * that very period, so the figure is on track within the tolerance, to be watched within twice as much, and met or
 * missed once the entry's time is over and reached to its end. Before the first entry and after the last, the one
 * `target` is the goal as above.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function indicatorStatus(indicator: Indicator, { asOf, calendar }: AsOfOptions): StatusResult {
  const inputs = statusInputs(indicator, toDate(asOf), calendar);
  const [status, reason] = judge(inputs, calendar);
  return { status, reason, inputs };
}

/** The status from the first `count` of an indicator's figures, as it was at the end of the last of them. */
export function statusUpTo(
  indicator: Indicator,
  figures: readonly Figure[],
  count: number,
  asOf: string,
  calendar: CalendarOptions | undefined,
): IndicatorStatus {
  return judge(inputsUpTo(indicator, figures, count, asOf, calendar), calendar)[0];
}

type Judgement = readonly [IndicatorStatus, StatusReason];

function judge(inputs: StatusInputs, calendar: CalendarOptions | undefined): Judgement {
  const { limits, latest, baselinePeriod, asOf } = inputs;
  if (!limits) return ['no-target', 'no-target'];
  const begin = baselinePeriod && periodStart(baselinePeriod, calendar);
  if (begin && asOf < begin) return ['too-early', 'not-begun'];
  if (latest === undefined)
    return inputs.pending ? ['too-early', 'no-complete-period'] : ['no-data', 'no-figures'];
  if (inputs.due && inputs.final) return [holds(limits, latest, inputs) ? 'met' : 'missed', 'due'];
  if (inputs.stale) return ['stale', 'old-figures'];
  const [status, reason] = judgeOpen(limits, latest, inputs);
  return [status, inputs.due ? 'awaiting-figure' : reason];
}

/** A target equal to its baseline asks to hold a level, which the tolerance allows for; any other must be reached. */
function holds(limits: Limits, latest: number, inputs: StatusInputs): boolean {
  const { progress, targetFrom, tolerance = 0 } = inputs;
  const level = progress === undefined && targetFrom === 'target';
  return distanceTo(limits, latest) <= (level ? tolerance : 0) + EPSILON;
}

function judgeOpen(limits: Limits, latest: number, inputs: StatusInputs): Judgement {
  const { progress, expected = 1, tolerance = 0, targetPeriod, targetFrom } = inputs;
  const distance = distanceTo(limits, latest);
  if (progress === undefined)
    return [
      grade(distance, tolerance, 2 * tolerance),
      targetFrom === 'targets' ? 'period-target' : 'tolerance',
    ];
  if (distance === 0) return ['on-track', 'reached'];
  return [grade(expected - progress, ON_TRACK_LAG, WATCH_LAG), targetPeriod ? 'pace' : 'undated'];
}

function grade(shortfall: number, onTrack: number, watch: number): IndicatorStatus {
  if (shortfall <= onTrack + EPSILON) return 'on-track';
  return shortfall <= watch + EPSILON ? 'watch' : 'off-track';
}
