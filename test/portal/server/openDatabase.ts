import type { Database } from './Database';

/** Where charters are kept. */
export interface DatabaseOptions {
  /** Address of a PostgreSQL, `postgres://user:password@host/name`. */
  readonly address?: string;
  /** Folder of the PostgreSQL that runs inside this process when there is no address; in memory without one. */
  readonly folder?: string;
  /** The statements of `schema.sql`. */
  readonly schema: string;
}

/** Opens the database and makes the tables that are missing. */
export async function openDatabase({ address, folder, schema }: DatabaseOptions): Promise<Database> {
  const database = address ? await openServer(address) : await openEmbedded(folder);
  const statements = schema.replace(/^\s*--.*$/gm, '').split(';');
  for (const statement of statements) if (statement.trim() !== '') await database.query(statement);
  return database;
}

async function openServer(address: string): Promise<Database> {
  const { Pool } = await import('pg');
  const pool = new Pool({
    connectionString: address,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
  });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    query: <Row>(statement: string, values: readonly unknown[] = []) =>
      pool.query(statement, [...values]) as unknown as Promise<{ rows: Row[] }>,
    close: () => pool.end(),
  };
}

async function openEmbedded(folder: string | undefined): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  const lite = await PGlite.create({ dataDir: folder ?? 'memory://' });
  return {
    query: <Row>(statement: string, values: readonly unknown[] = []) =>
      lite.query<Row>(statement, [...values]),
    close: () => lite.close(),
  };
}
