import { type FieldMeta, itemKey } from '../../model';
import { mergeOrder } from './mergeOrder';
import {
  type Json,
  type Merging,
  mergeFields,
  noteConflict,
  type Side,
  same,
  type Versions,
} from './mergeValue';

type ListMeta = Extract<FieldMeta, { kind: 'list' }>;
type Path = readonly string[];
type Items = ReadonlyMap<string, Json>;

/** The merged list, item by item; no answer when its items cannot be told apart, so that it is one value. */
export function mergeItems(
  meta: ListMeta,
  { base, mine, theirs }: Versions,
  path: Path,
  merging: Merging,
): { readonly items: readonly unknown[] | undefined } | undefined {
  const [b, m, t] = [keyed(base), keyed(mine), keyed(theirs)];
  if (!b || !m || !t) return undefined;
  const merged = new Map<string, unknown>();
  for (const key of new Set([...t.keys(), ...m.keys()])) {
    const versions = { base: b.get(key), mine: m.get(key), theirs: t.get(key) };
    const item = mergeItem(meta, versions, [...path, key], merging);
    if (item !== undefined) merged.set(key, item);
  }
  const order = mergeOrder([...b.keys()], [...m.keys()], [...t.keys()], new Set(merged.keys()));
  const items = order.map((key) => merged.get(key));
  return { items: items.length > 0 ? items : undefined };
}

function mergeItem(meta: ListMeta, versions: Versions<Json>, path: Path, merging: Merging): unknown {
  const { base, mine, theirs } = versions;
  if (mine && theirs) return same(mine, theirs) ? theirs : mergeFields(meta.item, versions, path, merging);
  const [kept, side]: [Json | undefined, Side] = mine ? [mine, 'mine'] : [theirs, 'theirs'];
  if (!base || !kept) return kept;
  if (same(base, kept) && !isNewlyUsed(path, side, merging)) return undefined;
  noteConflict(merging, path, [{ path, versions }], mine ? 'removed-there' : 'removed-here');
  return kept;
}

/** Whether the side that kept an item points to it from a place that did not before: only lists at the root are pointed to. */
function isNewlyUsed(path: Path, side: Side, { pointsTo }: Merging): boolean {
  const [list = '', key = ''] = path;
  return path.length === 2 && pointsTo[side](list, key);
}

function keyed(items: unknown): Items | undefined {
  if (items !== undefined && !Array.isArray(items)) return undefined;
  const found = new Map<string, Json>();
  for (const item of items ?? []) {
    const key = itemKey(item);
    if (key === undefined || found.has(key)) return undefined;
    found.set(key, item as Json);
  }
  return found;
}
