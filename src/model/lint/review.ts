import { nextReviewDue } from '../nextReviewDue';
import { joinPath } from '../path';
import { reviewCadence } from '../vocabularies';
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

/** Something taken for granted until a date that has passed. */
export const assumptionExpired: Check = ({ assumptions = [] }, { now }) =>
  assumptions.flatMap(({ id, expiresOn }) =>
    expiresOn !== undefined && expiresOn < now
      ? [{ path: joinPath('assumptions', id, 'expiresOn'), params: { date: expiresOn } }]
      : [],
  );
