import type { CharterIssue } from './issue';

/** The part of the Standard Schema interface (version 1) that an extension's schema must offer. */
export interface StandardSchema<T = unknown> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: T; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] }[] }
      | Promise<unknown>;
  };
}

/** A host's own data in the charter, kept under `ext[id]`. */
export interface CharterExtension<T = unknown> {
  /** Reverse-DNS id such as `acme.revenue`. */
  readonly id: string;
  /** Version of the data; starts at 1. */
  readonly version: number;
  /** Checks the data; any Standard Schema library. */
  readonly schema: StandardSchema<T>;
  /** Steps by the version that they produce. */
  readonly migrations?: Readonly<Record<number, (data: unknown) => unknown>>;
}

/** Data of one extension as it stands in the document. */
export interface ExtensionRecord {
  readonly version: number;
  readonly data: unknown;
}

const ID = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/;

/**
 * Types and checks an extension. Throws `TypeError` when the id is not reverse-DNS, the version is no positive
 * integer, or a migration is missing between 1 and the version.
 */
export function defineExtension<T>(extension: CharterExtension<T>): CharterExtension<T> {
  const { id, version, migrations = {} } = extension;
  if (!ID.test(id))
    throw new TypeError(`Extension id "${id}" must be reverse-DNS in lower case, such as "acme.revenue".`);
  if (!Number.isInteger(version) || version < 1) {
    throw new TypeError(
      `Extension "${id}" needs a version that is a positive whole number; it has ${version}.`,
    );
  }
  for (let step = 2; step <= version; step++) {
    if (!migrations[step]) throw new TypeError(`Extension "${id}" lacks the migration to version ${step}.`);
  }
  return extension;
}

/** What an extension finds of its data in a charter. */
export type ExtensionResult<T> =
  | { readonly state: 'absent' }
  | { readonly state: 'ok'; readonly data: T; readonly migratedFrom?: number }
  /** Written by a newer version of the extension, or not valid: kept as it is, shown as locked. */
  | {
      readonly state: 'locked';
      readonly reason: 'newer' | 'invalid';
      readonly issues: readonly CharterIssue[];
    };

/** Reads, migrates and checks the data of an extension; the charter is not changed. A migration that throws locks the data. Schemas that answer with a promise are refused with `TypeError`. */
export function readExtension<T>(
  charter: { readonly ext?: Readonly<Record<string, unknown>> },
  extension: CharterExtension<T>,
): ExtensionResult<T> {
  const { id, version, migrations = {}, schema } = extension;
  if (!charter.ext || !Object.hasOwn(charter.ext, id)) return { state: 'absent' };
  const path = `ext/${id}`;
  const record = charter.ext[id] as Partial<ExtensionRecord> | null;
  const from = record?.version;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) {
    return locked('invalid', path, 'wrong-type');
  }
  if (from > version) return locked('newer', path, 'newer-version');
  let data = record?.data;
  try {
    for (let step = from + 1; step <= version; step++) data = migrations[step]?.(data);
  } catch {
    return locked('invalid', path, 'wrong-type');
  }
  const result = schema['~standard'].validate(data);
  if (result instanceof Promise)
    throw new TypeError(`The schema of extension "${id}" must answer at once, not with a promise.`);
  if (result.issues) return locked('invalid', path, 'wrong-type');
  return { state: 'ok', data: result.value, ...(from < version && { migratedFrom: from }) };
}

/** A charter with the data of an extension set, stamped with the extension's version. */
export function writeExtension<T, C extends { ext?: Record<string, unknown> }>(
  charter: C,
  extension: CharterExtension<T>,
  data: T,
): C {
  const record: ExtensionRecord = { version: extension.version, data };
  return { ...charter, ext: { ...charter.ext, [extension.id]: record } };
}

function locked(reason: 'newer' | 'invalid', path: string, code: string): ExtensionResult<never> {
  return { state: 'locked', reason, issues: [{ code, path, severity: 'warning' }] };
}
