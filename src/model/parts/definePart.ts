import type { FieldSpec } from '../spec';

/** A charter part: which root keys of the document it owns and what it needs to be approvable. */
export interface PartDefinition<
  K extends string = string,
  F extends Readonly<Record<string, FieldSpec>> = Readonly<Record<string, FieldSpec>>,
> {
  readonly key: K;
  /** `core` parts are required to approve a charter; `std` parts are built in and optional. */
  readonly level: 'core' | 'std';
  /** Root keys of the charter document that belong to this part. */
  readonly fields: F;
  /** Paths that must hold something before the charter can be approved. */
  readonly required: readonly string[];
}

/** Types a part's definition; see `scope.ts` for the file to copy. */
// @__NO_SIDE_EFFECTS__
export function definePart<K extends string, const F extends Readonly<Record<string, FieldSpec>>>(
  definition: PartDefinition<K, F>,
): PartDefinition<K, F> {
  return definition;
}
