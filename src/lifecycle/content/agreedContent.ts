import type { CharterDraft } from '../../model';
import { isBlank } from '../../model/path';
import { recordedFields } from '../recorded';

/**
 * What people agreed on: the charter without what is recorded under it (status, signatures, change log, figures and
 * events, beliefs about links, reviews held and due) and without blanks. The charter is not changed.
 */
export function agreedContent(charter: CharterDraft): unknown {
  // The number is part of what is signed: a signature is for one version.
  const { version: _, ...recorded } = recordedFields;
  return withoutBlanks(
    Object.keys(recorded).reduce<unknown>((rest, name) => without(rest, name.split('.')), charter),
  );
}

function without(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, [key, ...rest]));
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
