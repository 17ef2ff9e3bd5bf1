import { type CharterDraft, documentMeta, partOfPath } from './charter';
import { equalJson } from './equalJson';
import { longestIncreasing } from './longestIncreasing';
import type { PartKey } from './parts';
import { isBlank, itemKey, joinPath } from './path';
import type { FieldMeta } from './spec';

/** One difference between two charters, at a path that holds in both. */
export interface CharterChange {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** The value before, absent when there was none; of a moved item its place in the list, counted from 0. */
  readonly before?: unknown;
  /** The value after, absent when it is gone; of a moved item its new place. */
  readonly after?: unknown;
  /** The part that owns the path; absent for the document's own fields, extensions and unknown fields. */
  readonly part?: PartKey;
}

type Json = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, FieldMeta>>;
type Emit = (
  kind: CharterChange['kind'],
  segments: readonly string[],
  before: unknown,
  after: unknown,
) => void;

/**
 * What differs between two charters, in the order of the parts. Items are matched by id (figures by period), never by
 * position: an item that came or went is one change with the whole item, one that stayed is compared field by field.
 * The fewest items count as moved. Unknown fields and each extension are compared as a whole; blanks count as absent.
 * Parts shared by both charters are skipped unread.
 */
export function diffCharters(a: CharterDraft, b: CharterDraft): CharterChange[] {
  const changes: CharterChange[] = [];
  const emit: Emit = (kind, segments, before, after) => {
    const path = joinPath(...segments);
    const part = partOfPath(path);
    changes.push({
      path,
      kind,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(part && { part }),
    });
  };
  // Extensions are unknown fields of `ext`, one for each extension.
  const rootFields: Fields = { ...documentMeta.fields, ext: { kind: 'group', fields: {} } };
  diffFields(rootFields, a as unknown as Json, b as unknown as Json, [], emit);
  return changes;
}

function diffFields(fields: Fields, a: Json, b: Json, path: readonly string[], emit: Emit): void {
  if (a === b) return;
  for (const key of keysOf(fields, a, b)) {
    const [before, after] = [own(a, key), own(b, key)];
    if (before !== after) diffValue(own(fields, key), before, after, [...path, key], emit);
  }
}

/** Known fields in the order of the model, then the others. */
function keysOf(fields: Fields, a: Json, b: Json): readonly string[] {
  const present = new Set([...Object.keys(b), ...Object.keys(a)]);
  const known = Object.keys(fields).filter((key) => present.delete(key));
  return [...known, ...present];
}

function diffValue(
  meta: FieldMeta | undefined,
  before: unknown,
  after: unknown,
  path: readonly string[],
  emit: Emit,
): void {
  if (meta?.kind === 'group' && isGroupOrAbsent(before) && isGroupOrAbsent(after)) {
    diffFields(meta.fields, before ?? {}, after ?? {}, path, emit);
    return;
  }
  if (meta?.kind === 'list' && diffList(meta, before, after, path, emit)) return;
  const [was, is] = [!isBlank(before), !isBlank(after)];
  if (was && !is) emit('removed', path, before, undefined);
  else if (is && !was) emit('added', path, undefined, after);
  else if (is && !equalJson(before, after)) emit('changed', path, before, after);
}

/** Compares two lists by key; false when their items cannot be told apart, so that only the whole can be compared. */
function diffList(
  meta: Extract<FieldMeta, { kind: 'list' }>,
  before: unknown,
  after: unknown,
  path: readonly string[],
  emit: Emit,
): boolean {
  const [a, b] = [keyed(before), keyed(after)];
  if (!a || !b) return false;
  for (const [key, { item }] of a) if (!b.has(key)) emit('removed', [...path, key], item, undefined);
  const kept = [...b.keys()].filter((key) => a.has(key));
  const inPlace = longestIncreasing(kept.map((key) => a.get(key)?.index ?? 0));
  const moved = new Set(kept.filter((_, position) => !inPlace.has(position)));
  for (const [key, { item, index }] of b) {
    const old = a.get(key);
    if (!old) emit('added', [...path, key], undefined, item);
    else {
      if (moved.has(key)) emit('moved', [...path, key], old.index, index);
      diffFields(meta.item.fields, old.item, item, [...path, key], emit);
    }
  }
  return true;
}

function keyed(items: unknown): ReadonlyMap<string, { item: Json; index: number }> | undefined {
  if (items !== undefined && !Array.isArray(items)) return undefined;
  const byKey = new Map<string, { item: Json; index: number }>();
  for (const [index, item] of (items ?? []).entries()) {
    const key = itemKey(item);
    if (key === undefined || byKey.has(key)) return undefined;
    byKey.set(key, { item: item as Json, index });
  }
  return byKey;
}

function isGroupOrAbsent(value: unknown): value is Json | undefined {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

function own<T>(source: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(source, key) ? source[key] : undefined;
}
