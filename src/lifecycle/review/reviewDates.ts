import type { CharterDraft, ReviewEntry } from '../../model/charter';
import { addDays, addMonths, isDate, toDayNumber } from '../../model/dates';
import { nextReviewDue } from '../../model/nextReviewDue';
import { type CadenceLength, cadenceLength } from '../../model/vocabularies';

/**
 * How a charter's review stands.
 * - `ahead`: more than 14 days away. - `due`: today or within 14 days. - `overdue`: before today.
 * - `unknown`: neither a date nor a cadence says when. - `closed`: the charter binds nobody any more.
 */
export type ReviewState = 'ahead' | 'due' | 'overdue' | 'unknown' | 'closed';

/** When a charter was and will be reviewed; dates are `YYYY-MM-DD`. */
export interface ReviewDates {
  readonly state: ReviewState;
  /** When the last review was held. */
  readonly last?: string;
  /** When the next one is due. */
  readonly due?: string;
  /** Days from today to `due`: below 0 when it is past. */
  readonly days?: number;
  /** Where `due` comes from: agreed, or one cadence after the last review or after the start of the charter's period. */
  readonly from?: 'agreed' | 'last-review' | 'period';
  /** The next dates from today on, at most four, one cadence apart; of an overdue review those that follow it. */
  readonly next: readonly string[];
}

/** A review is announced so many days before it is due. */
export const REVIEW_DUE_DAYS = 14;

const DATES_SHOWN = 4;

const CLOSED: readonly string[] = ['superseded', 'archived', 'rejected'];

/** The parts of a charter that say when it is reviewed. */
export type ReviewedCharter = Pick<CharterDraft, 'review' | 'period' | 'status'>;

/**
 * When the review of a charter was and will be, on the day `now` (`YYYY-MM-DD`).
 *
 * A charter that was never reviewed and names no date is due one cadence after its period began.
 */
export function reviewDates(charter: ReviewedCharter, { now }: { now: string }): ReviewDates {
  const last = lastReview(charter)?.on;
  const base = last === undefined ? {} : { last };
  if (CLOSED.includes(charter.status ?? '')) return { ...base, state: 'closed', next: [] };
  const found = dueDate(charter, last);
  if (!found) return { ...base, state: 'unknown', next: [] };
  const days = toDayNumber(found.due) - toDayNumber(now);
  const state = days < 0 ? 'overdue' : days <= REVIEW_DUE_DAYS ? 'due' : 'ahead';
  return { ...base, ...found, state, days, next: datesFrom(found.due, lengthOf(charter), now) };
}

/** The newest review that has a date. */
export function lastReview({ review }: Pick<CharterDraft, 'review'>): HeldReview | undefined {
  const held = (review?.history ?? []).filter((entry): entry is HeldReview => isDate(entry.on ?? ''));
  return held.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
}

/** A recorded review with its date. */
export type HeldReview = ReviewEntry & { on: string };

/**
 * When the review after one held on `on` should be: one cadence later, a quarter without one. A review that a change
 * brought forward, held before the agreed one was near, leaves that date as it is.
 */
export function dueAfter(charter: ReviewedCharter, on: string, isUnscheduled: boolean): string {
  const before = dueDate(charter, lastReview(charter)?.on)?.due;
  const isFarOff = before !== undefined && toDayNumber(before) - toDayNumber(on) > REVIEW_DUE_DAYS;
  return isUnscheduled && isFarOff ? before : addLength(on, lengthOf(charter) ?? QUARTER, 1);
}

const QUARTER: CadenceLength = { unit: 'month', count: 3 };

function dueDate(
  charter: ReviewedCharter,
  last: string | undefined,
): { due: string; from: NonNullable<ReviewDates['from']> } | undefined {
  const due = nextReviewDue(charter);
  if (due === undefined || !isDate(due)) return undefined;
  if (due === charter.review?.nextDue) return { due, from: 'agreed' };
  return { due, from: last === undefined ? 'period' : 'last-review' };
}

function lengthOf({ review }: ReviewedCharter): CadenceLength | undefined {
  const lengths: Readonly<Record<string, CadenceLength | null>> = cadenceLength;
  const cadence = review?.cadence ?? '';
  return (Object.hasOwn(lengths, cadence) && lengths[cadence]) || undefined;
}

/** Counted from the first date each time, so that the end of a month stays one. */
function datesFrom(due: string, length: CadenceLength | undefined, now: string): string[] {
  if (!length) return due < now ? [] : [due];
  const dates: string[] = [];
  const longest = length.unit === 'day' ? length.count : length.count * 31;
  const passed = Math.floor((toDayNumber(now) - toDayNumber(due)) / longest);
  for (let times = Math.max(0, passed); dates.length < DATES_SHOWN; times++) {
    const date = addLength(due, length, times);
    if (!isDate(date)) break;
    if (date >= now) dates.push(date);
  }
  return dates;
}

function addLength(date: string, { unit, count }: CadenceLength, times: number): string {
  return unit === 'day' ? addDays(date, count * times) : addMonths(date, count * times);
}
