import { type CharterDraft, documentMeta } from '../charter';
import { itemKey } from '../path';
import type { FieldMeta } from '../spec';

/** Sees one field: what it is, what it holds, and the segments of its path (reused; copy or join them at once). */
export type FieldVisitor = (meta: FieldMeta, value: unknown, segments: readonly string[]) => void;

/** Visits every field that the model knows and the charter holds, groups and lists before what is inside them. */
export function walkFields(charter: CharterDraft, visit: FieldVisitor): void {
  walk(documentMeta, charter, [], visit);
}

function walk(meta: FieldMeta, value: unknown, segments: string[], visit: FieldVisitor): void {
  if (segments.length > 0) visit(meta, value, segments);
  if (typeof value !== 'object' || value === null) return;
  if (meta.kind === 'list' && Array.isArray(value)) {
    for (const item of value) {
      segments.push(itemKey(item) ?? '');
      walk(meta.item, item, segments, visit);
      segments.pop();
    }
  }
  if (meta.kind !== 'group') return;
  for (const key of Object.keys(value)) {
    const field = Object.hasOwn(meta.fields, key) ? meta.fields[key] : undefined;
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (!field || inner === undefined) continue;
    segments.push(key);
    walk(field, inner, segments, visit);
    segments.pop();
  }
}
