import type { CharterDraft } from '../../model';

export function whole(charter: CharterDraft): CharterDraft {
  return charter;
}

/** What a review and its reports are made of; writing anywhere else computes nothing anew. */
const ROOTS: readonly (keyof CharterDraft)[] = [
  'title',
  'status',
  'version',
  'period',
  'indicators',
  'links',
  'annotations',
  'calendar',
  'services',
  'audiences',
  'priorities',
  'parties',
  'stakeholders',
  'review',
  'reporting',
  'changeTriggers',
];

/** Whether two versions of a charter are the same to a review. */
export function isReviewedAlike(a: CharterDraft, b: CharterDraft): boolean {
  return ROOTS.every((root) => a[root] === b[root]);
}
