import type { Database } from './Database';
import { repeatable } from './repeatable';

/** One version to keep: its number `major.minor`, and its record and particulars as JSON text. */
export interface PublishedVersion {
  readonly version: string;
  readonly record: string;
  readonly info: string;
}

/**
 * Numbers the version after the newest one, while that is still `previous`. A publish at the same time wants the same
 * number, of which the primary key lets one through; no row comes back for the other.
 */
const publish = `
  insert into published_versions (charter_id, number, version, record, info)
  select $1::text, coalesce(max(number), 0) + 1, $2::text, $3::text, $4::text
  from published_versions where charter_id = $1
  having (
    select version from published_versions where charter_id = $1 order by number desc limit 1
  ) is not distinct from $5::text
  on conflict do nothing
  returning number`;

const list = 'select info from published_versions where charter_id = $1 order by number desc';
const load = 'select record from published_versions where charter_id = $1 and version = $2';
const newest =
  'select version, record, info from published_versions where charter_id = $1 order by number desc limit 1';

/** Published versions in PostgreSQL, each written once by a statement that compares and sets. */
export function createPublishedVersions(database: Database) {
  const { query } = repeatable(database);
  return {
    /** Keeps a version; false when `previous` is not the newest one. */
    async publish(charterId: string, { version, record, info }: PublishedVersion, previous: string | null) {
      const { rows } = await query(publish, [charterId, version, record, info, previous]);
      return rows.length > 0;
    },

    /** The particulars of all, the newest first, as JSON texts. */
    async list(charterId: string): Promise<readonly string[]> {
      return (await query<{ info: string }>(list, [charterId])).rows.map(({ info }) => info);
    },

    async load(charterId: string, version: string): Promise<string | undefined> {
      return (await query<{ record: string }>(load, [charterId, version])).rows[0]?.record;
    },

    async newest(charterId: string): Promise<PublishedVersion | undefined> {
      return (await query<PublishedVersion>(newest, [charterId])).rows[0];
    },
  };
}
