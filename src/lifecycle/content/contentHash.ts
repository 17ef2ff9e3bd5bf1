import type { CharterDraft } from '../../model';
import { sortedKeys } from '../../model/sortedKeys';
import { agreedContent } from './agreedContent';
import { sha256 } from './sha256';

/**
 * The SHA-256, as 64 hexadecimal digits, of what people agreed on (`agreedContent`) as JSON with sorted keys. Two charters
 * have the same one exactly when they say the same: a new figure or signature does not change it, a word does.
 */
export function contentHash(charter: CharterDraft): string {
  return sha256(JSON.stringify(sortedKeys(agreedContent(charter))));
}

/** What a copy says of the charter it was made from. */
export interface CopyStamp {
  /** Id of the charter. */
  readonly id: string;
  /** Version of the charter, `major.minor`. */
  readonly version?: string;
  /** `contentHash`, or its first 12 digits or more. */
  readonly hash: string;
}

/** What every export writes at its end, so that the copy can be held against the charter later. */
export function stampOf(charter: CharterDraft): CopyStamp {
  const { id, version } = charter;
  return { id, ...(version !== undefined && { version }), hash: contentHash(charter) };
}

/** Fewer digits could agree by chance. */
export const SHORT_HASH = 12;

/**
 * Whether a copy no longer says what was agreed: its hash is not that of the charter. Figures that came later do not
 * make it old. Throws `RangeError` when the copy is of another charter, or its hash is shorter than 12 digits.
 */
export function isSuperseded(copy: CopyStamp, charter: CharterDraft): boolean {
  if (copy.id !== charter.id)
    throw new RangeError(`The copy is of the charter "${copy.id}", not of "${charter.id}".`);
  if (copy.hash.length < SHORT_HASH)
    throw new RangeError(`A hash needs ${SHORT_HASH} digits or more; the copy has "${copy.hash}".`);
  return !contentHash(charter).startsWith(copy.hash.toLowerCase());
}
