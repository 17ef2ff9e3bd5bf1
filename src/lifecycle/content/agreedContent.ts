import type { CharterDraft } from '../../model';
import { isBlank } from '../../model/path';

/**
 * What is recorded under an agreement and is no part of it: how the document is kept, where it stands, signatures,
 * figures and events, what was concluded from them, and the reviews that were held. `*` is every item of a list.
 */
const recorded = [
  ['$schema'],
  ['schemaVersion'],
  ['minReader'],
  ['status'],
  ['approvals'],
  ['changeLog'],
  ['annotations'],
  ['indicators', '*', 'series'],
  ['links', '*', 'belief'],
  ['links', '*', 'beliefReason'],
  ['links', '*', 'decidedOn'],
  ['review', 'history'],
  ['review', 'nextDue'],
] as const satisfies readonly (readonly string[])[];

/**
 * What people agreed on: the charter without what is recorded under it (status, signatures, change log, figures and
 * events, beliefs about links, reviews held and due) and without blanks. The charter is not changed.
 */
export function agreedContent(charter: CharterDraft): unknown {
  return withoutBlanks(recorded.reduce<unknown>((rest, path) => without(rest, path), charter));
}

function without(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, rest));
  if (!isRecord(value) || !Object.hasOwn(value, key)) return value;
  const { [key]: inner, ...others } = value;
  return rest.length === 0 ? others : { ...others, [key]: without(inner, rest) };
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutBlanks(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isBlank(inner)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
