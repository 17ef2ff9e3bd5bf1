import { documentMeta } from './charter';
import { isDate, isPeriod } from './dates';
import type { FieldMeta } from './spec';

type Json = Readonly<Record<string, unknown>>;

/**
 * Whether a document is certain to pass the draft schema: the same rules, read from the same field specs in one plain
 * walk, several times as fast as the schema. What does not conform goes to the schema, which says why.
 */
export function conforms(document: Json): boolean {
  const { schemaVersion, id, minReader, ext } = document;
  return (
    typeof schemaVersion === 'number' &&
    typeof id === 'string' &&
    (minReader === undefined || typeof minReader === 'number') &&
    (ext === undefined || isObject(ext)) &&
    fits(documentMeta, document)
  );
}

function fits(meta: FieldMeta, value: unknown): boolean {
  switch (meta.kind) {
    case 'text':
      return typeof value === 'string' || (isObject(value) && Object.values(value).every(isString));
    case 'code':
    case 'choice':
    case 'reference':
      return typeof value === 'string';
    case 'choices':
    case 'tags':
    case 'references':
      return Array.isArray(value) && value.every(isString);
    case 'number':
      return (
        typeof value === 'number' &&
        value >= (meta.min ?? -Number.MAX_VALUE) &&
        value <= (meta.max ?? Number.MAX_VALUE)
      );
    case 'flag':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'period':
      return typeof value === 'string' && isPeriod(value);
    case 'group':
      return isObject(value) && fitsFields(meta.fields, value);
    case 'list':
      return Array.isArray(value) && value.every((item) => fitsItem(meta, item));
    default:
      return meta satisfies never;
  }
}

function fitsItem(meta: Extract<FieldMeta, { kind: 'list' }>, item: unknown): boolean {
  if (!isObject(item)) return false;
  if (meta.keyBy === 'id') return typeof item.id === 'string' && fitsFields(meta.item.fields, item);
  if (typeof item.period !== 'string' || item.value === undefined) return false;
  return fitsFields(meta.item.fields, item.value === null ? { ...item, value: undefined } : item);
}

function fitsFields(fields: Readonly<Record<string, FieldMeta>>, group: Json): boolean {
  for (const key of Object.keys(group)) {
    const value = group[key];
    const meta = value !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (meta && !fits(meta, value)) return false;
  }
  return true;
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
