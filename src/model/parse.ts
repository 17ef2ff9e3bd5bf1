import { type CharterDraft, draftSchema, SCHEMA_VERSION } from './charter';
import { type CharterIssue, error } from './issue';
import { byteLength, charterLimits, checkLimits } from './limits';
import { migrate } from './migrate';
import { repairIds } from './repairIds';
import { toCharterIssues } from './schemaIssues';

/** What became of data that claims to be a charter. */
export type ParseResult =
  | {
      readonly ok: true;
      readonly charter: CharterDraft;
      /** Repairs that were made; each says what and where. */
      readonly issues: readonly CharterIssue[];
      /** The schema version the data had, when it was older than ours. */
      readonly migratedFrom?: number;
      /** True when a newer version wrote the data: show it, never save it. */
      readonly readOnly: boolean;
    }
  | { readonly ok: false; readonly issues: readonly CharterIssue[] };

type Json = Record<string, unknown>;

/** Root keys of which a document without a version must have two to pass for version 1. */
const TELLTALE = [
  'mission',
  'services',
  'audiences',
  'budget',
  'indicators',
  'parties',
  'priorities',
  'organisation',
];

/**
 * Reads a charter from JSON text or from parsed data. Never throws: limits first (5 MB, depth 100, 200,000 nodes),
 * then version, migration, validation. Unknown fields are kept at every depth; the input is never changed.
 * Returns the charter with the repairs made, or the issues that make it unreadable.
 */
export function parseCharter(input: unknown): ParseResult {
  const read = typeof input === 'string' ? readJson(input) : { data: input };
  if ('issue' in read) return { ok: false, issues: [read.issue] };
  const limit = checkLimits(read.data);
  if (limit) return { ok: false, issues: [limit] };
  const { data } = read;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refuse('not-an-object');
  return parseDocument(data as Json);
}

function parseDocument(document: Json): ParseResult {
  const version = versionOf(document);
  if (typeof version === 'string') return refuse(version);
  const newer = version > SCHEMA_VERSION;
  if (newer && (typeof document.minReader !== 'number' || document.minReader > SCHEMA_VERSION)) {
    return refuse('newer-version-unreadable', { version });
  }
  const migrated = newer ? document : migrate({ ...document, schemaVersion: version }, version);
  const checked = draftSchema.safeParse(migrated);
  if (!checked.success) return { ok: false, issues: toCharterIssues(checked.error.issues, migrated) };
  const { charter, issues } = repairIds(migrated as unknown as CharterDraft);
  return {
    ok: true,
    charter,
    issues: newer
      ? [{ code: 'newer-version', path: '', severity: 'warning', params: { version } }, ...issues]
      : issues,
    ...(version < SCHEMA_VERSION && { migratedFrom: version }),
    readOnly: newer,
  };
}

function versionOf(document: Json): number | 'not-a-charter' | 'schema-version-invalid' {
  const { schemaVersion } = document;
  const telltales = TELLTALE.filter((key) => Object.hasOwn(document, key)).length;
  if (schemaVersion === undefined)
    return telltales >= 2 && typeof document.id === 'string' ? 1 : 'not-a-charter';
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion) || schemaVersion < 1) {
    return 'schema-version-invalid';
  }
  return typeof document.id === 'string' ? schemaVersion : 'not-a-charter';
}

function readJson(text: string): { data: unknown } | { issue: CharterIssue } {
  if (text.length > charterLimits.bytes || byteLength(text) > charterLimits.bytes) {
    return { issue: error('too-large', '', { max: charterLimits.bytes }) };
  }
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') return { issue: error('empty-input', '') };
  try {
    return { data: JSON.parse(json) };
  } catch (cause) {
    return { issue: error('not-json', '', { line: lineOf(json, cause) }) };
  }
}

/** Line of a JSON syntax error, from the position that the engine reports; 1 when it reports none. */
function lineOf(json: string, cause: unknown): number {
  const position = /position (\d+)/.exec(String(cause))?.[1];
  if (position === undefined)
    return /line (\d+)/.exec(String(cause))?.[1] ? Number(/line (\d+)/.exec(String(cause))?.[1]) : 1;
  return json.slice(0, Number(position)).split('\n').length;
}

function refuse(code: string, params?: CharterIssue['params']): ParseResult {
  return { ok: false, issues: [error(code, '', params)] };
}
