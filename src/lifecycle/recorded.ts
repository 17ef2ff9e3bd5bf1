import { type CharterDraft, fieldName } from '../model';

/** What is recorded about a charter while it runs, as against what was agreed in it. */
export type RecordedKind =
  | 'document'
  | 'state'
  | 'signatures'
  | 'change-log'
  | 'reviews'
  | 'figures'
  | 'beliefs'
  | 'notes';

/** Keys of the document that hold nothing but recorded data. */
const ofDocument = {
  $schema: 'document',
  schemaVersion: 'document',
  minReader: 'document',
  status: 'state',
  version: 'state',
  approvals: 'signatures',
  changeLog: 'change-log',
  annotations: 'notes',
} as const satisfies Partial<Record<keyof CharterDraft, RecordedKind>>;

/** Fields of items and of the review that are recorded, by field name. */
const ofParts = {
  'indicators.series': 'figures',
  'links.belief': 'beliefs',
  'links.beliefReason': 'beliefs',
  'links.decidedOn': 'beliefs',
  'review.history': 'reviews',
  'review.nextDue': 'reviews',
} as const satisfies Record<string, RecordedKind>;

/** Every recorded field by its name (`fieldName`): the one place that says what a new version is not made of. */
export const recordedFields: Readonly<Record<string, RecordedKind>> = { ...ofDocument, ...ofParts };

/** The recorded keys of the document. */
export const recordedKeys = Object.keys(ofDocument) as (keyof typeof ofDocument)[];

/**
 * Which recorded data a path belongs to: figures of indicators, signatures, the change log, reviews that were held, what
 * was concluded of links, notes on charts, the charter's state, how the document is kept; undefined for what was agreed.
 * A version is not changed by recording.
 */
export function recordedKind(path: string): RecordedKind | undefined {
  const names = fieldName(path).split('.');
  return names
    .map((_, at) => names.slice(0, at + 1).join('.'))
    .flatMap((name) => (Object.hasOwn(recordedFields, name) ? [recordedFields[name]] : []))[0];
}
