import { equalJson, type FieldMeta, isBlank, joinPath, mergeRule } from '../../model';
import type { ConflictingValue, MergeConflict } from './mergeCharters';
import { mergeItems } from './mergeItems';
import { mergeLines } from './mergeLines';

/** Three versions of one value. */
export interface Versions<T = unknown> {
  readonly base: T | undefined;
  readonly mine: T | undefined;
  readonly theirs: T | undefined;
}

export type Side = 'mine' | 'theirs';
export type Json = Readonly<Record<string, unknown>>;

/** What a merge finds out on its way. */
export interface Merging {
  readonly conflicts: MergeConflict[];
  /** Whether a side newly points to an item of a list at the root of the document. */
  readonly pointsTo: Readonly<Record<Side, (list: string, key: string) => boolean>>;
}

type Path = readonly string[];
type GroupMeta = Extract<FieldMeta, { kind: 'group' }>;

/** Whether two versions say the same; a blank has one form, absent. */
export function same(a: unknown, b: unknown): boolean {
  return equalJson(a, b) || (isBlank(a) && isBlank(b));
}

/** The merged value of a field; what both sides changed differently is theirs, and noted. */
export function mergeValue(
  meta: FieldMeta | undefined,
  versions: Versions,
  path: Path,
  merging: Merging,
): unknown {
  const { base, mine, theirs } = versions;
  if (same(mine, theirs)) return theirs;
  const rule = mergeRule(meta);
  const isUntouched = same(base, mine) || same(base, theirs);
  // A side may newly point to an item that it left alone and the other removed; lists at the root are pointed to.
  if (meta?.kind === 'list' && (path.length === 1 || !isUntouched)) {
    const merged = mergeItems(meta, versions, path, merging);
    if (merged) return merged.items;
  }
  if (isUntouched) return same(base, mine) ? theirs : mine;
  if (rule === 'fields' && areAll(versions, isGroup)) {
    return mergeFields(meta as GroupMeta, versions, path, merging);
  }
  // Texts by language are merged language by language.
  if (meta?.kind === 'text' && areAll(versions, isGroup)) {
    const languages = Object.keys({ ...(mine as Json), ...(theirs as Json) });
    const fields = Object.fromEntries(languages.map((language) => [language, meta]));
    return mergeFields({ kind: 'group', fields }, versions, path, merging);
  }
  if (rule === 'set' && areAll(versions, isSet)) return mergeSet(versions);
  if (rule === 'lines' && isText(base) && isText(mine) && isText(theirs)) {
    const merged = mergeLines(base ?? '', mine ?? '', theirs ?? '');
    if (merged !== undefined) return merged;
  }
  noteConflict(merging, path, [{ path, versions }]);
  return theirs;
}

/** The merged group: field by field, those that only make sense together as one. Undefined when nothing is left. */
export function mergeFields(
  meta: GroupMeta,
  { base, mine, theirs }: Versions,
  path: Path,
  merging: Merging,
): Json | undefined {
  const [b, m, t] = [base ?? {}, mine ?? {}, theirs ?? {}] as [Json, Json, Json];
  const merged: Record<string, unknown> = {};
  const units = meta.units ?? [];
  const versionsOf = (key: string): Versions => ({
    base: own(b, key),
    mine: own(m, key),
    theirs: own(t, key),
  });
  const decided = new Map<string, unknown>();
  for (const unit of units) {
    const present = unit.filter((key) => Object.hasOwn(m, key) || Object.hasOwn(t, key));
    for (const [key, value] of mergeUnit(present, versionsOf, path, merging)) decided.set(key, value);
  }
  for (const key of Object.keys({ ...t, ...m })) {
    const value = decided.has(key)
      ? decided.get(key)
      : mergeValue(own(meta.fields, key), versionsOf(key), [...path, key], merging);
    if (value !== undefined) merged[key] = value;
  }
  return Object.keys(merged).length > 0 ? merged : undefined;
}

function mergeUnit(
  keys: readonly string[],
  versionsOf: (key: string) => Versions,
  path: Path,
  merging: Merging,
): (readonly [string, unknown])[] {
  const all = keys.map((key) => [key, versionsOf(key)] as const);
  const take = (side: Side) => all.map(([key, versions]) => [key, versions[side]] as const);
  const agree = (one: keyof Versions, other: keyof Versions) =>
    all.every(([, versions]) => same(versions[one], versions[other]));
  if (agree('base', 'mine') || agree('mine', 'theirs')) return take('theirs');
  if (agree('base', 'theirs')) return take('mine');
  const differing = all.filter(([, { mine, theirs }]) => !same(mine, theirs));
  const [[first = ''] = []] = differing;
  noteConflict(
    merging,
    [...path, first],
    all.map(([key, versions]) => ({ path: [...path, key], versions })),
  );
  return take('theirs');
}

/** What either side added, without what either removed: theirs in its order, then mine. */
function mergeSet({ base, mine, theirs }: Versions): unknown {
  const [b, m, t] = [base, mine, theirs].map((list) => (list ?? []) as unknown[]);
  const [inBase, inMine, inTheirs] = [new Set(b), new Set(m), new Set(t)];
  const kept = (t ?? []).filter((one) => inMine.has(one) || !inBase.has(one));
  const added = (m ?? []).filter((one) => !inBase.has(one) && !inTheirs.has(one));
  const merged = [...kept, ...added];
  return merged.length > 0 ? merged : undefined;
}

/** Notes that a person has to decide. */
export function noteConflict(
  { conflicts }: Merging,
  path: Path,
  values: readonly { readonly path: Path; readonly versions: Versions }[],
  kind: MergeConflict['kind'] = 'changed',
): void {
  conflicts.push({ kind, path: joinPath(...path), values: values.map(toValue) });
}

function toValue({ path, versions }: { readonly path: Path; readonly versions: Versions }): ConflictingValue {
  const { base, mine, theirs } = versions;
  return {
    path: joinPath(...path),
    ...(base !== undefined && { base }),
    ...(mine !== undefined && { mine }),
    ...(theirs !== undefined && { theirs }),
  };
}

function areAll<T>({ base, mine, theirs }: Versions, is: (value: unknown) => value is T): boolean {
  return is(base) && is(mine) && is(theirs);
}

function isGroup(value: unknown): value is Json | undefined {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

/** A list of texts of which none stands twice. */
function isSet(value: unknown): value is readonly string[] | undefined {
  if (value === undefined) return true;
  return Array.isArray(value) && value.every(isText) && new Set(value).size === value.length;
}

function own<T>(source: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(source, key) ? source[key] : undefined;
}
