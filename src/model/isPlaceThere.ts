import type { CharterDraft } from './charter';
import { fieldMeta, joinPath, readPath, splitPath } from './path';

/** Whether every item on the way to a place is still in the charter, and the place itself where it is an item. */
export function isPlaceThere(charter: CharterDraft, path: string): boolean {
  const segments = splitPath(path);
  return segments.every((_, index) => {
    const around = fieldMeta(joinPath(...segments.slice(0, index)));
    return (
      around?.kind !== 'list' || readPath(charter, joinPath(...segments.slice(0, index + 1))) !== undefined
    );
  });
}
