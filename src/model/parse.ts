import { type CharterDraft, SCHEMA_VERSION } from './charter';
import { charterLimits } from './charterLimits';
import { conforms } from './conforms';
import { draftSchema } from './draftSchema';
import { countKeys, findJsonFault } from './findJsonFault';
import { type CharterIssue, error, warning } from './issue';
import { exceedsBytes, inspectData } from './limits';
import { migrate } from './migrate';
import { repairIds } from './repairIds';
import { repairText } from './repairText';
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
 * then version, migration, repair of ids and broken characters, validation. Unknown fields are kept at every depth;
 * the input is never changed. Returns the charter with the repairs made, or the issues that make it unreadable.
 */
export function parseCharter(input: unknown): ParseResult {
  try {
    return typeof input === 'string' ? parseText(input) : parseData(input);
  } catch {
    // Only data that answers differently each time it is asked (a proxy, a patched prototype) comes here.
    return refuse('not-plain-data');
  }
}

function parseText(text: string): ParseResult {
  if (exceedsBytes(text, charterLimits.bytes)) return refuse('too-large', { max: charterLimits.bytes });
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') return refuse('empty-input');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return refuseJson(json);
  }
  return parseData(data, json);
}

function parseData(data: unknown, json?: string): ParseResult {
  const { issue, keys, illFormed } = inspectData(data);
  if (issue) return { ok: false, issues: [issue] };
  if (json !== undefined && countKeys(json) !== keys) return refuseJson(json);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refuse('not-an-object');
  const issues: CharterIssue[] = [];
  return parseDocument((illFormed ? repairText(data, issues) : data) as Json, issues);
}

function parseDocument(document: Json, issues: CharterIssue[]): ParseResult {
  const version = versionOf(document);
  if (typeof version === 'string') return refuse(version);
  const newer = version > SCHEMA_VERSION;
  if (newer && typeof document.minReader === 'number' && document.minReader > SCHEMA_VERSION) {
    return refuse('newer-version-unreadable', { version });
  }
  const migrated = newer ? document : migrate({ ...document, schemaVersion: version }, version);
  const repaired = repairIds(migrated, issues);
  const faults = conforms(repaired) ? undefined : draftSchema().safeParse(repaired).error;
  if (faults) return { ok: false, issues: toCharterIssues(faults.issues, repaired) };
  if (newer) issues.unshift(warning('newer-version', '', { version }));
  return {
    ok: true,
    charter: repaired as unknown as CharterDraft,
    issues,
    ...(version < SCHEMA_VERSION && { migratedFrom: version }),
    readOnly: newer,
  };
}

function versionOf(document: Json): number | 'not-a-charter' | 'schema-version-invalid' {
  const { schemaVersion, id } = document;
  const hasId = typeof id === 'string' && id !== '';
  const telltales = TELLTALE.filter((key) => Object.hasOwn(document, key)).length;
  if (schemaVersion === undefined) return telltales >= 2 && hasId ? 1 : 'not-a-charter';
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion) || schemaVersion < 1) {
    return 'schema-version-invalid';
  }
  return hasId ? schemaVersion : 'not-a-charter';
}

function refuseJson(json: string): ParseResult {
  const { line = 1, duplicateKey: key } = findJsonFault(json) ?? {};
  return key === undefined ? refuse('not-json', { line }) : refuse('duplicate-key', { key, line });
}

function refuse(code: string, params?: CharterIssue['params']): ParseResult {
  return { ok: false, issues: [error(code, '', params)] };
}
