import { type CharterDraft, documentMeta } from './charter';
import { type CharterIssue, warning } from './issue';
import { joinPath } from './path';
import type { FieldMeta } from './spec';

/**
 * Makes the ids of every list unique, since paths hold on to them: the first item keeps a repeated id, later ones
 * get `-2`, `-3`. Returns the input itself when nothing had to change. Each change is reported as a warning.
 */
export function repairIds(charter: CharterDraft): { charter: CharterDraft; issues: CharterIssue[] } {
  const issues: CharterIssue[] = [];
  return { charter: repair(charter, documentMeta, [], issues) as CharterDraft, issues };
}

function repair(value: unknown, meta: FieldMeta, path: readonly string[], issues: CharterIssue[]): unknown {
  if (meta.kind === 'group') return repairGroup(value, meta.fields, path, issues);
  if (meta.kind !== 'list' || !Array.isArray(value) || meta.keyBy === 'period') return value;
  const taken = new Set(value.map((item: { id: string }) => item.id));
  const seen = new Set<string>();
  let changed = false;
  const items = value.map((item: { id: string }) => {
    let { id } = item;
    if (seen.has(id)) {
      for (let n = 2; seen.has(id) || taken.has(id); n++) id = `${item.id}-${n}`;
      issues.push(warning('duplicate-id-renamed', joinPath(...path, id), { id: item.id, newId: id }));
    }
    seen.add(id);
    const inside = repair(id === item.id ? item : { ...item, id }, meta.item, [...path, id], issues);
    changed ||= inside !== item;
    return inside;
  });
  return changed ? items : value;
}

function repairGroup(
  value: unknown,
  fields: Readonly<Record<string, FieldMeta>>,
  path: readonly string[],
  issues: CharterIssue[],
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let result = value as Record<string, unknown>;
  for (const [key, meta] of Object.entries(fields)) {
    if (meta.kind !== 'group' && meta.kind !== 'list') continue;
    const before = (value as Record<string, unknown>)[key];
    if (before === undefined) continue;
    const after = repair(before, meta, [...path, key], issues);
    if (after !== before) result = { ...result, [key]: after };
  }
  return result;
}
