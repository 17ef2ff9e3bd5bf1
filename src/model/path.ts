import { type CharterDraft, documentMeta } from './charter';
import type { FieldMeta } from './spec';
import type { LocalizedText } from './text';

/**
 * Paths name a place in a charter: root key, item ids, field names, joined by `/` (`services/onboarding/horizon`).
 * They never hold array positions, so they survive moves, merges and comments. `/` and `~` inside an id are
 * written `~1` and `~0`, as in a JSON Pointer (RFC 6901).
 */

type Leaf = string | number | boolean | null | undefined | LocalizedText;
type Below<T> = [T] extends [Leaf]
  ? never
  : T extends readonly (infer I)[]
    ? [I] extends [Leaf]
      ? never
      : `${string}` | `${string}/${Below<I>}`
    : {
        [K in keyof T & string]:
          | K
          | (Below<NonNullable<T[K]>> extends infer B extends string ? `${K}/${B}` : never);
      }[keyof T & string];

/** Every path of a charter, checked by the compiler and completed by the editor. */
export type CharterPath = Below<Omit<CharterDraft, 'ext' | 'schemaVersion' | 'minReader' | 'id'>>;

type At<T, P extends string> = P extends `${infer Head}/${infer Rest}`
  ? T extends readonly (infer I)[]
    ? At<I, Rest>
    : Head extends keyof T
      ? At<NonNullable<T[Head]>, Rest>
      : unknown
  : T extends readonly (infer I)[]
    ? I | undefined
    : P extends keyof T
      ? T[P]
      : unknown;

/** What a charter holds at a path. */
export type ValueAt<P extends string> = At<CharterDraft, P>;

type Json = Record<string, unknown>;

/** The segments of a path. */
export function splitPath(path: string): string[] {
  return path === ''
    ? []
    : path
        .split('/')
        .map((part) => (part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part));
}

/** A path of segments. */
export function joinPath(...segments: readonly string[]): string {
  return segments.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

/** The identity of a list item: its `id`, or the `period` of an observation. */
export function itemKey(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, period } = item as { id?: unknown; period?: unknown };
  return typeof id === 'string' ? id : typeof period === 'string' ? period : undefined;
}

/** Position of the item with this key, or -1. */
export function indexOfItem(items: readonly unknown[], key: string): number {
  for (let i = 0; i < items.length; i++) if (itemKey(items[i]) === key) return i;
  return -1;
}

/** What stands at a path; undefined when nothing does. */
export function readPath<P extends CharterPath>(charter: CharterDraft, path: P): ValueAt<P>;
export function readPath(charter: CharterDraft, path: string): unknown;
export function readPath(charter: CharterDraft, path: string): unknown {
  let value: unknown = charter;
  for (const segment of splitPath(path)) {
    if (Array.isArray(value)) value = value[indexOfItem(value, segment)];
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, segment))
      value = (value as Json)[segment];
    else return undefined;
  }
  return value;
}

/** What the model knows of a path: its kind, limits and vocabulary; undefined for unknown fields and extensions. */
export function fieldMeta(path: string): FieldMeta | undefined {
  let meta: FieldMeta | undefined = documentMeta;
  for (const segment of splitPath(path)) {
    if (meta?.kind === 'list') meta = meta.item;
    else if (meta?.kind === 'group')
      meta = Object.hasOwn(meta.fields, segment) ? meta.fields[segment] : undefined;
    else return undefined;
  }
  return meta;
}

/** A path without its item ids (`services/onboarding/horizon` → `services.horizon`): the key of a field's words. */
export function fieldName(path: string): string {
  const names: string[] = [];
  let meta: FieldMeta | undefined = documentMeta;
  for (const segment of splitPath(path)) {
    if (meta?.kind === 'list') {
      meta = meta.item;
      continue;
    }
    names.push(segment);
    meta = meta?.kind === 'group' ? meta.fields[segment] : undefined;
  }
  return names.join('.');
}

/**
 * A charter with another value at a path; everything off the path is shared with the input. Blank values (`''`,
 * empty lists and groups, undefined) are removed, so that a blank has one form: absent.
 * Throws `RangeError` when a list item on the way does not exist.
 */
export function writePath<P extends CharterPath>(
  charter: CharterDraft,
  path: P,
  value: ValueAt<P> | undefined,
): CharterDraft;
export function writePath(charter: CharterDraft, path: string, value: unknown): CharterDraft;
export function writePath(charter: CharterDraft, path: string, value: unknown): CharterDraft {
  return (write(charter, splitPath(path), { value, path }, documentMeta) ?? {}) as CharterDraft;
}

interface Writing {
  readonly value: unknown;
  /** The whole path, for the error. */
  readonly path: string;
}

function write(
  target: unknown,
  segments: readonly string[],
  writing: Writing,
  meta: FieldMeta | undefined,
): unknown {
  const [head, ...rest] = segments;
  if (head === undefined) return isBlank(writing.value) ? undefined : writing.value;
  if (Array.isArray(target) || meta?.kind === 'list') {
    const items: readonly unknown[] = Array.isArray(target) ? target : [];
    const index = indexOfItem(items, head);
    if (index < 0)
      throw new RangeError(
        `No item "${head}" on the path "${writing.path}": insert it before writing to it.`,
      );
    const item = meta?.kind === 'list' ? meta.item : undefined;
    const next = rest.length === 0 ? writing.value : write(items[index], rest, writing, item);
    if (next === items[index]) return target;
    return next === undefined ? without(items, index) : replaced(items, index, next);
  }
  const source = (typeof target === 'object' && target !== null ? target : {}) as Json;
  const before = Object.hasOwn(source, head) ? source[head] : undefined;
  const inner = meta?.kind === 'group' && Object.hasOwn(meta.fields, head) ? meta.fields[head] : undefined;
  const after = write(before, rest, writing, inner);
  if (after === before) return target;
  if (after !== undefined) return { ...source, [head]: after };
  const { [head]: _removed, ...others } = source;
  return Object.keys(others).length === 0 ? undefined : others;
}

function replaced(items: readonly unknown[], index: number, item: unknown): unknown[] {
  const copy = items.slice();
  copy[index] = item;
  return copy;
}

function without(items: readonly unknown[], index: number): unknown[] | undefined {
  const copy = items.slice();
  copy.splice(index, 1);
  return copy.length === 0 ? undefined : copy;
}

/** Whether a value counts as absent: undefined, `''`, an empty list, an empty object. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A charter with an item added to the list at `path`, at `index` or at the end. */
export function insertItem(charter: CharterDraft, path: string, item: object, index?: number): CharterDraft {
  const items = (readPath(charter, path) as unknown[] | undefined) ?? [];
  const at = Math.min(index ?? items.length, items.length);
  return writePath(charter, path, [...items.slice(0, at), item, ...items.slice(at)]);
}

/** A charter with the item at `path` moved to another position of its list. */
export function moveItem(charter: CharterDraft, path: string, toIndex: number): CharterDraft {
  const segments = splitPath(path);
  const listPath = joinPath(...segments.slice(0, -1));
  const items = (readPath(charter, listPath) as unknown[] | undefined) ?? [];
  const from = indexOfItem(items, segments.at(-1) ?? '');
  if (from < 0) throw new RangeError(`No item at "${path}" to move.`);
  const rest = without(items, from) ?? [];
  rest.splice(Math.max(0, Math.min(toIndex, rest.length)), 0, items[from]);
  return writePath(charter, listPath, rest);
}
