import type { CharterDraft } from './charter';
import { addDays, addMonths, isDate } from './dates';
import { type Cadence, cadenceLength } from './vocabularies';

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
