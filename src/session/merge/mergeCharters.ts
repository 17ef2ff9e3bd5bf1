import type { CharterDraft, FieldMeta } from '../../model';
import { documentMeta } from '../../model/charter';
import { mergeFields, type Side } from './mergeValue';
import { newReferences } from './newReferences';

/** One field that two people changed in different ways. */
export interface ConflictingValue {
  readonly path: string;
  /** What both started from; absent when there was nothing. */
  readonly base?: unknown;
  readonly mine?: unknown;
  readonly theirs?: unknown;
}

/**
 * What only a person can decide. The merged charter holds their side, and mine stands here until then.
 * - `changed`: both changed the same value, or the same stretch of a text.
 * - `removed-here`, `removed-there`: one removed an item that the other changed or newly points to; it is kept.
 */
export interface MergeConflict {
  readonly kind: 'changed' | 'removed-here' | 'removed-there';
  /** The field, or the item. */
  readonly path: string;
  /** One value, or those that only make sense together. */
  readonly values: readonly ConflictingValue[];
}

/** Two versions brought together. */
export interface MergeResult {
  readonly charter: CharterDraft;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Brings two versions of a charter together that grew from one base, each field by the merge rule of its kind (see
 * `mergeRules`). Nothing is dropped: what both changed differently is in the charter as theirs and in `conflicts` as
 * mine. Pure; what is the same in the inputs is shared with the result. Without a base, everything counts as added.
 */
export function mergeCharters(
  base: CharterDraft | undefined,
  mine: CharterDraft,
  theirs: CharterDraft,
): MergeResult {
  const conflicts: MergeConflict[] = [];
  const pointsTo: Record<Side, ReturnType<typeof newReferences>> = {
    mine: newReferences(base, mine, theirs),
    theirs: newReferences(base, theirs, mine),
  };
  const charter = mergeFields(rootMeta, { base, mine, theirs }, [], { conflicts, pointsTo });
  return { charter: charter as unknown as CharterDraft, conflicts };
}

/** Extensions are unknown fields of `ext`, one for each extension. */
const rootMeta: Extract<FieldMeta, { kind: 'group' }> = /* @__PURE__ */ withExtensions();

function withExtensions() {
  return { ...documentMeta, fields: { ...documentMeta.fields, ext: { kind: 'group' as const, fields: {} } } };
}
