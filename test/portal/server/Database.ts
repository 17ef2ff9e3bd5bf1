/** All that the portal asks of a database: one statement at a time. A pool of `pg` and PGlite both have it. */
export interface Database {
  query<Row>(statement: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }>;
  close(): Promise<void>;
}
