import { type CharterIssue, warning } from './issue';
import { itemKey, joinPath } from './path';

const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Replaces halves of characters in every text by U+FFFD and -0 by 0, as writing the data to a file would do silently.
 * Returns the input itself where nothing had to change; each changed text is pushed to `issues`. The depth of the data
 * must be bounded.
 */
export function repairText(value: unknown, issues: CharterIssue[], path: readonly string[] = []): unknown {
  if (typeof value === 'string') {
    const repaired = value.replace(LONE_SURROGATES, '\ufffd');
    if (repaired !== value) issues.push(warning('invalid-unicode', joinPath(...path)));
    return repaired;
  }
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  if (Array.isArray(value)) {
    const items = value.map((item, index) =>
      repairText(item, issues, [...path, itemKey(item) ?? `${index}`]),
    );
    return items.some((item, index) => !Object.is(item, value[index])) ? items : value;
  }
  const entries = Object.entries(value);
  const repaired = entries.map(([key, inner]) => [key, repairText(inner, issues, [...path, key])] as const);
  return repaired.some(([, inner], index) => !Object.is(inner, entries[index]?.[1]))
    ? Object.fromEntries(repaired)
    : value;
}
