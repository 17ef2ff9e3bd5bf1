import type { CharterDraft } from '../charter';
import { addDays, addMonths, isDate } from '../dates';
import { joinPath } from '../path';
import { type Cadence, cadenceLength, reviewCadence } from '../vocabularies';
import type { Check } from './rule';

/** The review comes round more seldom than once a quarter, or by no calendar at all. */
export const reviewSlowerThanQuarterly: Check = ({ review: { cadence } = {} }) =>
  cadence === undefined || (reviewCadence as readonly string[]).includes(cadence)
    ? []
    : [{ path: 'review/cadence' }];

/** Nobody is told how things go. */
export const reportingMissing: Check = ({ reporting = [] }) =>
  reporting.length > 0 ? [] : [{ path: 'reporting' }];

/** Charters that no longer bind anybody need no review. */
const CLOSED: readonly string[] = ['superseded', 'archived', 'rejected'];

/** The review was due before today. */
export const reviewOverdue: Check = (charter, { now }) => {
  const date = nextReviewDue(charter);
  return date !== undefined && date < now && !CLOSED.includes(charter.status ?? '')
    ? [{ path: 'review/nextDue', params: { date } }]
    : [];
};

/**
 * The date by which the charter must be reviewed, `YYYY-MM-DD`: the one agreed, or one cadence after the last review
 * when that took place on or after the agreed date or none was agreed; one cadence after its period began when it was
 * never reviewed either. Undefined when nothing says.
 */
export function nextReviewDue({
  review,
  period,
}: Pick<CharterDraft, 'review' | 'period'>): string | undefined {
  const { cadence, nextDue, history = [] } = review ?? {};
  const last = history
    .map(({ on = '' }) => on)
    .sort()
    .at(-1);
  if (nextDue !== undefined && !(last && nextDue <= last)) return nextDue;
  const from = last || period?.from;
  if (!from || !isDate(from)) return nextDue;
  const length = cadence && Object.hasOwn(cadenceLength, cadence) ? cadenceLength[cadence as Cadence] : null;
  if (!length) return nextDue;
  return length.unit === 'day' ? addDays(from, length.count) : addMonths(from, length.count);
}

/** Something taken for granted until a date that has passed. */
export const assumptionExpired: Check = ({ assumptions = [] }, { now }) =>
  assumptions.flatMap(({ id, expiresOn }) =>
    expiresOn !== undefined && expiresOn < now
      ? [{ path: joinPath('assumptions', id, 'expiresOn'), params: { date: expiresOn } }]
      : [],
  );
