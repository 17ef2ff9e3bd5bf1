import { documentMeta } from './charter';
import { type CharterIssue, warning } from './issue';
import { joinPath } from './path';
import type { FieldMeta } from './spec';

type Json = Readonly<Record<string, unknown>>;

/**
 * Gives every list item an id of its own, since paths hold on to them: the first item keeps a repeated id, later ones
 * get `-2`, `-3`; an item without one is named after its list and place (`risks-3`). Returns the input itself when
 * nothing had to change; each change is pushed to `issues`. Data of the wrong type is left for the schema to refuse.
 */
export function repairIds(document: Json, issues: CharterIssue[]): Json {
  return repairGroup(document, documentMeta.fields, [], issues);
}

function repairGroup(
  group: Json,
  fields: Readonly<Record<string, FieldMeta>>,
  path: readonly string[],
  issues: CharterIssue[],
): Json {
  let result = group;
  for (const key of Object.keys(group)) {
    const meta = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const before = group[key];
    let after = before;
    if (meta?.kind === 'group' && isObject(before))
      after = repairGroup(before, meta.fields, [...path, key], issues);
    if (meta?.kind === 'list' && meta.keyBy === 'id' && Array.isArray(before)) {
      after = repairList(before, meta.item.fields, [...path, key], issues);
    }
    if (after !== before) result = { ...result, [key]: after };
  }
  return result;
}

function repairList(
  items: readonly unknown[],
  fields: Readonly<Record<string, FieldMeta>>,
  path: readonly string[],
  issues: CharterIssue[],
): readonly unknown[] {
  const taken = new Set(items.map((item) => (isObject(item) ? item.id : undefined)));
  const seen = new Set<unknown>();
  const result = items.map((item, index) => {
    if (!isObject(item)) return item;
    const id = ownId(item, index, path, { seen, taken }, issues);
    seen.add(id);
    return repairGroup(id === item.id ? item : { ...item, id }, fields, [...path, String(id)], issues);
  });
  return result.some((item, index) => item !== items[index]) ? result : items;
}

function ownId(
  { id }: Json,
  index: number,
  path: readonly string[],
  { seen, taken }: { seen: ReadonlySet<unknown>; taken: Set<unknown> },
  issues: CharterIssue[],
): unknown {
  const missing = id === undefined || id === '';
  if (!missing && (typeof id !== 'string' || !seen.has(id))) return id;
  const stem = missing ? path.at(-1) : id;
  let number = missing ? index + 1 : 2;
  while (taken.has(`${stem}-${number}`)) number++;
  const newId = `${stem}-${number}`;
  taken.add(newId);
  const at = joinPath(...path, newId);
  issues.push(
    missing
      ? warning('id-added', at, { id: newId })
      : warning('duplicate-id-renamed', at, { id: `${id}`, newId }),
  );
  return newId;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
