import { splitPath } from '../../model';

/** What is recorded about a charter while it runs, as against what was agreed in it. */
export type RecordedKind = 'state' | 'signatures' | 'change-log' | 'reviews' | 'figures' | 'notes';

/** Root keys that hold nothing but recorded data. */
export const recordedRoots = {
  status: 'state',
  version: 'state',
  approvals: 'signatures',
  changeLog: 'change-log',
  annotations: 'notes',
} as const satisfies Record<string, RecordedKind>;

/** Fields of the review that are recorded when one is held. */
export const recordedOfReview = ['history', 'nextDue'] as const;

/**
 * Which recorded data a path belongs to: figures of indicators, signatures, the change log, reviews that were held,
 * notes on charts, the charter's state; undefined for what was agreed. A version is not changed by recording.
 */
export function recordedKind(path: string): RecordedKind | undefined {
  const [root = '', second, third] = splitPath(path);
  if (Object.hasOwn(recordedRoots, root)) return recordedRoots[root as keyof typeof recordedRoots];
  if (root === 'review' && recordedOfReview.some((key) => key === second)) return 'reviews';
  return root === 'indicators' && third === 'series' ? 'figures' : undefined;
}
