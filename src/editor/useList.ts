import { useCallback, useMemo, useState } from 'react';
import { itemKey, joinPath } from '../model';
import { useEditor } from './EditorContext';
import { useValue } from './useCharter';

/** One item of a list: its identity and the path of its fields. */
export interface ListItem {
  readonly key: string;
  readonly path: string;
  readonly index: number;
}

/** A list of the charter: its items by identity, and what can be done with them. */
export interface ListState {
  readonly path: string;
  readonly items: readonly ListItem[];
  /** Adds an item with these fields at the end (or at `index`) and returns its path. */
  readonly add: (fields?: Readonly<Record<string, unknown>>, index?: number) => string;
  /** Removes an item; `undoRemove` brings the last one back where it was. */
  readonly remove: (path: string) => void;
  readonly undoRemove: () => string | undefined;
  /** The item removed last, while it can be brought back. */
  readonly removed: { readonly item: object; readonly index: number } | undefined;
  /** Puts an item where the one at `toIndex` of `items` stands. */
  readonly move: (path: string, toIndex: number) => void;
}

/**
 * The list at a path; renders again when items come, go or move, and when one of them changes. With `where` it holds
 * the items that satisfy it, and an item moves among those.
 */
export function useList(path: string, where: (item: unknown) => boolean = everyItem): ListState {
  const { session } = useEditor('useList');
  const value = useValue(path);
  const keys = Array.isArray(value) ? value.filter(where).map((item) => itemKey(item) ?? '') : [];
  const signature = JSON.stringify(keys);
  const items = useMemo(
    () =>
      (JSON.parse(signature) as string[]).map((key, index) => ({
        key,
        path: `${path}/${joinPath(key)}`,
        index,
      })),
    [signature, path],
  );
  const [removed, setRemoved] = useState<{ item: { id: string }; index: number }>();

  const add = useCallback(
    (fields: Readonly<Record<string, unknown>> = {}, index?: number) => {
      const id = typeof fields.id === 'string' ? fields.id : session.newId();
      session.insert(path, { ...fields, id }, index);
      return `${path}/${joinPath(id)}`;
    },
    [session, path],
  );
  const remove = useCallback(
    (itemPath: string) => {
      const item = session.read(itemPath) as { id: string } | undefined;
      const list = session.read(path);
      if (!item || !Array.isArray(list)) return;
      setRemoved({ item, index: list.indexOf(item) });
      session.remove(itemPath);
    },
    [session, path],
  );
  const undoRemove = useCallback(() => {
    if (!removed) return undefined;
    session.insert(path, removed.item, removed.index);
    setRemoved(undefined);
    return `${path}/${joinPath(removed.item.id)}`;
  }, [session, path, removed]);

  const move = useCallback(
    (itemPath: string, toIndex: number) => {
      const list = session.read(path);
      const place = items[toIndex]?.key;
      if (!Array.isArray(list) || place === undefined) return;
      session.move(
        itemPath,
        list.findIndex((item) => itemKey(item) === place),
      );
    },
    [session, path, items],
  );

  return { path, items, add, remove, undoRemove, removed, move };
}

function everyItem(): boolean {
  return true;
}
