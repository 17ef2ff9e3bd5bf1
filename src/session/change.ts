import {
  type CharterDraft,
  equalJson,
  fieldMeta,
  indexOfItem,
  insertItem,
  joinPath,
  moveItem,
  readPath,
  splitPath,
  writePath,
} from '../model';

/** One step of editing, small enough to be undone by itself. Positions matter only among siblings. */
export type Change =
  | { readonly kind: 'set'; readonly path: string; readonly before: unknown; readonly after: unknown }
  | { readonly kind: 'insert'; readonly path: string; readonly item: object; readonly index: number }
  | { readonly kind: 'remove'; readonly path: string; readonly item: object; readonly index: number }
  | { readonly kind: 'move'; readonly path: string; readonly from: number; readonly to: number };

/** Who changed the document: a person here, storage, opening it, or stepping back and forth. */
export type ChangeOrigin = 'user' | 'remote' | 'load' | 'undo' | 'migrate';

/** The path of the list that holds an item. */
export function listPathOf(itemPath: string): string {
  return joinPath(...splitPath(itemPath).slice(0, -1));
}

/**
 * The document after a change, or undefined when the change no longer fits it (its item is gone, or the value it
 * would replace is not the one it knew), so that an undo never takes back what somebody else wrote meanwhile.
 */
export function applyChange(charter: CharterDraft, change: Change): CharterDraft | undefined {
  const here = readPath(charter, change.path);
  switch (change.kind) {
    case 'set': {
      if (!equalJson(here, change.before)) return undefined;
      if (!canWrite(charter, change.path)) return undefined;
      return writePath(charter, change.path, change.after);
    }
    case 'insert':
      return here === undefined && canWrite(charter, listPathOf(change.path))
        ? insertItem(charter, listPathOf(change.path), change.item, change.index)
        : undefined;
    case 'remove':
      return equalJson(here, change.item) ? writePath(charter, change.path, undefined) : undefined;
    case 'move':
      return here === undefined ? undefined : moveItem(charter, change.path, change.to);
    default:
      return change satisfies never;
  }
}

/** The change that takes a change back. */
export function invertChange(change: Change): Change {
  switch (change.kind) {
    case 'set':
      return { ...change, before: change.after, after: change.before };
    case 'insert':
      return { ...change, kind: 'remove' };
    case 'remove':
      return { ...change, kind: 'insert' };
    case 'move':
      return { ...change, from: change.to, to: change.from };
    default:
      return change satisfies never;
  }
}

/** Where an item stands in its list; -1 when it does not. */
export function positionOf(charter: CharterDraft, itemPath: string): number {
  const items = readPath(charter, listPathOf(itemPath));
  return Array.isArray(items) ? indexOfItem(items, splitPath(itemPath).at(-1) ?? '') : -1;
}

/** Whether every item on the way to a path is there, so that writing neither throws nor invents one. */
function canWrite(charter: CharterDraft, path: string): boolean {
  let value: unknown = charter;
  const walked: string[] = [];
  for (const segment of splitPath(path)) {
    if (Array.isArray(value)) {
      const index = indexOfItem(value, segment);
      if (index < 0) return false;
      value = value[index];
      // An emptied list is absent from the document, and the model alone knows that it was one.
    } else if (value === undefined && fieldMeta(joinPath(...walked))?.kind === 'list') return false;
    else
      value =
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[segment] : undefined;
    walked.push(segment);
  }
  return true;
}
