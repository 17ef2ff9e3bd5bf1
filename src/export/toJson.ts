import type { CharterDraft } from '../model';
import { sortedKeys } from '../model/sortedKeys';

/**
 * A charter as JSON with sorted keys, two spaces and a final line break: equal charters give equal bytes, and `parseCharter`
 * reads it back. It holds the content itself, so it carries no hash of it: `contentHash` of what is read gives that.
 */
export function toJson(charter: CharterDraft): string {
  return `${JSON.stringify(sortedKeys(charter), null, 2)}\n`;
}
