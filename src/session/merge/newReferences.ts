import { type CharterDraft, equalJson, type FieldMeta, itemKey } from '../../model';
import { documentMeta } from '../../model/charter';

type Json = Readonly<Record<string, unknown>>;

/**
 * Tells which items a version of a charter points to that the base did not point to from the same place. An item that
 * the version changed and `other` removed is kept by a merge, so all that it points to counts.
 */
export function newReferences(base: CharterDraft | undefined, version: CharterDraft, other: CharterDraft) {
  let found: ReadonlySet<string> | undefined;
  return (list: string, key: string): boolean => {
    found ??= collectNew(base, version, other);
    return found.has(`${list} ${key}`);
  };
}

function collectNew(base: CharterDraft | undefined, version: CharterDraft, other: CharterDraft): Set<string> {
  const known = new Set<string>();
  collect(documentMeta, base ?? {}, [], (to, id, path) => known.add(`${path.join('/')} ${to} ${id}`));
  const isRestored = ([list = '', key = '']: readonly string[]) => {
    const [before, now, there] = [base, version, other].map((one) => itemAt(one, list, key));
    return now !== undefined && there === undefined && !equalJson(before, now);
  };
  const fresh = new Set<string>();
  collect(documentMeta, version, [], (to, id, path) => {
    if (!known.has(`${path.join('/')} ${to} ${id}`) || isRestored(path)) fresh.add(`${to} ${id}`);
  });
  return fresh;
}

function itemAt(charter: CharterDraft | undefined, list: string, key: string): unknown {
  const items = (charter as Json | undefined)?.[list];
  return Array.isArray(items) ? items.find((item) => itemKey(item) === key) : undefined;
}

type Emit = (to: string, id: string, path: readonly string[]) => void;

function collect(meta: FieldMeta | undefined, value: unknown, path: readonly string[], emit: Emit): void {
  if (typeof value === 'string' && (meta?.kind === 'reference' || meta?.kind === 'references')) {
    for (const to of meta.to) emit(to, value, path);
  } else if (meta?.kind === 'references' && Array.isArray(value)) {
    for (const id of value) collect(meta, id, path, emit);
  } else if (meta?.kind === 'list' && Array.isArray(value)) {
    for (const item of value) collect(meta.item, item, [...path, itemKey(item) ?? ''], emit);
  } else if (meta?.kind === 'group' && typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(meta.fields)) {
      if (Object.hasOwn(value, name)) collect(field, (value as Json)[name], [...path, name], emit);
    }
  }
}
