import { randomUUID } from 'node:crypto';
import type { Database } from './Database';
import { repeatable } from './repeatable';

/** What is stored of one charter now. */
export type CharterState =
  | {
      readonly kind: 'found';
      /** JSON text, as it was sent. */
      readonly document: string;
      readonly revision: string;
      /** The attempt that saved it. */
      readonly attempt: string;
      /** The last 64 attempts that are part of it, oldest first. */
      readonly attempts: readonly string[];
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'deleted' };

/** Who changes a charter, why, and from which revision; `null` creates it. */
export interface Change {
  readonly docId: string;
  readonly base: string | null;
  readonly attempt: string;
  readonly reason: string;
  readonly author: string;
}

/** One version in the history of a charter. */
export interface Version {
  readonly number: number;
  readonly revision: string;
  readonly attempt: string;
  readonly reason: string;
  readonly author: string;
  /** ISO 8601. */
  readonly savedAt: string;
  /** Whether this version is a removal. */
  readonly removal: boolean;
}

/** The current revision of one charter. */
export interface Head {
  readonly id: string;
  readonly revision: string;
  readonly removed: boolean;
}

/**
 * Writes the version for the row that `head` gives: head and version are one statement, so both happen or neither
 * does, and of two on one base the database lets one through. No row comes back when the base is not current.
 */
const saveOn = (head: string) => `
  with head as (${head} returning id, number, revision)
  insert into charter_versions (charter_id, number, revision, attempt, reason, author, document)
  select id, number, revision, $3, $4, $5, $6 from head
  returning revision`;

const create = saveOn(`
  insert into charters (id, revision, number, since, removed) values ($1, $2, 1, 1, false)
  on conflict (id) do update
    set revision = excluded.revision, number = charters.number + 1, since = charters.number + 1, removed = false
    where charters.removed`);

const update = saveOn(`
  update charters set revision = $2, number = number + 1
  where id = $1 and revision = $7 and not removed`);

const remove = saveOn(`
  update charters set revision = $2, number = number + 1, removed = true
  where id = $1 and revision = $7 and not removed`);

const load = `
  select c.removed, c.revision, v.attempt, v.document, (
    select string_agg(a.attempt, ',' order by a.number) from charter_versions a
    where a.charter_id = c.id and a.number >= c.since and a.number > c.number - 64
  ) as attempts
  from charters c join charter_versions v on v.charter_id = c.id and v.number = c.number
  where c.id = $1`;

const versions = `
  select number, revision, attempt, reason, author, saved_at, document is null as removal
  from charter_versions where charter_id = $1 order by number desc limit 500`;

const heads = 'select id, revision, removed from charters where id = any($1::text[])';

/** Charters in PostgreSQL, by statements that compare and set; nothing is locked between them. */
export function createCharterStore(database: Database) {
  const { query } = repeatable(database);

  const change = async (
    statement: string,
    { docId, base, attempt, reason, author }: Change,
    text?: string,
  ) => {
    const values = [docId, randomUUID(), attempt, reason, author, text ?? null];
    const { rows } = await query<{ revision: string }>(statement, base === null ? values : [...values, base]);
    return rows[0]?.revision;
  };

  return {
    async load(docId: string): Promise<CharterState> {
      const { rows } = await query<{
        removed: boolean;
        revision: string;
        attempt: string;
        document: string;
        attempts: string;
      }>(load, [docId]);
      const row = rows[0];
      if (!row) return { kind: 'absent' };
      if (row.removed) return { kind: 'deleted' };
      const { document, revision, attempt } = row;
      return { kind: 'found', document, revision, attempt, attempts: row.attempts.split(',') };
    },

    /** Stores a document; gives its revision, or nothing when `base` is not what is stored. */
    save: (request: Change, document: string): Promise<string | undefined> =>
      change(request.base === null ? create : update, request, document),

    /** Buries a charter; its versions stay. Gives the revision of the removal, or nothing when `base` is not current. */
    remove: (request: Change & { readonly base: string }): Promise<string | undefined> =>
      change(remove, request),

    /** The last 500 versions, newest first. */
    async versions(docId: string): Promise<Version[]> {
      const { rows } = await query<Version & { saved_at: Date }>(versions, [docId]);
      return rows.map(({ saved_at, number, ...row }) => ({
        ...row,
        number: Number(number),
        savedAt: saved_at.toISOString(),
      }));
    },

    /** The document of one version as JSON text; nothing when there is none. */
    async version(docId: string, number: number): Promise<string | undefined> {
      const statement = 'select document from charter_versions where charter_id = $1 and number = $2';
      const { rows } = await query<{ document: string | null }>(statement, [docId, number]);
      return rows[0]?.document ?? undefined;
    },

    async heads(docIds: readonly string[]): Promise<Head[]> {
      return (await query<Head>(heads, [docIds])).rows;
    },
  };
}

export type CharterStore = ReturnType<typeof createCharterStore>;
