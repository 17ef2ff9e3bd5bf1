import { type CharterDraft, diffCharters, type PartKey } from '../../../src/model';
import { mayEdit, type Role } from '../people';

/** The parts that a change touches and the role may not; `document` stands for what belongs to no part. */
export function forbiddenParts(
  before: CharterDraft,
  after: CharterDraft,
  role: Role,
): (PartKey | 'document')[] {
  const touched = new Set(diffCharters(before, after).map(({ part }) => part));
  return [...touched].filter((part) => !mayEdit(role, part)).map((part) => part ?? 'document');
}
