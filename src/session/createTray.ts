import { equalJson } from '../model';
import type { MergeConflict } from './merge/mergeCharters';
import type { TrayEntry } from './saveState';

/** Keeps what only a person can decide, with what they wrote, until they do. */
export function createTray(newId: () => string, onChange: () => void) {
  let entries: readonly TrayEntry[] = [];
  const set = (next: readonly TrayEntry[]) => {
    if (next.length === entries.length && next.every((entry, index) => entry === entries[index])) return;
    entries = next;
    onChange();
  };
  /** The same disagreement is asked once. */
  const isNew = (conflict: MergeConflict) =>
    !entries.some(
      ({ kind, path, values }) =>
        kind === conflict.kind &&
        path === conflict.path &&
        equalJson(values.map(mineOf), conflict.values.map(mineOf)),
    );
  return {
    entries: () => entries,
    add: (conflicts: readonly MergeConflict[]) =>
      set([...entries, ...conflicts.filter(isNew).map((conflict) => ({ ...conflict, id: newId() }))]),
    remove: (id: string) => set(entries.filter((entry) => entry.id !== id)),
    clear: () => set([]),
  };
}

function mineOf({ path, mine }: MergeConflict['values'][number]) {
  return [path, mine ?? null];
}
