import type * as z from 'zod/mini';
import { type CharterIssue, error } from './issue';
import { itemKey, joinPath } from './path';

type SchemaIssue = z.core.$ZodIssue;

/** Translates the schema's findings into charter issues: our codes, and paths with ids instead of positions. */
export function toCharterIssues(issues: readonly SchemaIssue[], document: unknown): CharterIssue[] {
  return issues.map((issue) => {
    const { path, value } = locate(document, issue.path);
    if (issue.code === 'custom') {
      const code = (issue.params as { code?: string } | undefined)?.code ?? 'wrong-type';
      return error(code, path, { value: String(value).slice(0, 80) });
    }
    if (issue.code === 'invalid_union') return error('wrong-type', path, { expected: 'text' });
    return error('wrong-type', path, { expected: 'expected' in issue ? String(issue.expected) : 'text' });
  });
}

function locate(document: unknown, keys: readonly PropertyKey[]): { path: string; value: unknown } {
  const segments: string[] = [];
  let value: unknown = document;
  for (const key of keys) {
    const inside: unknown = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    segments.push(Array.isArray(value) ? (itemKey(inside) ?? String(key)) : String(key));
    value = inside;
  }
  return { path: joinPath(...segments), value };
}
