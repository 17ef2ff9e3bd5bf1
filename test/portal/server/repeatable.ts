import type { Database } from './Database';

/** A distributed database may ask to run a statement again: `serialization_failure`, `deadlock_detected`. */
const again = new Set(['40001', '40P01']);

/** Runs a statement again, three times at most, when the database undid it whole and says so. */
export function repeatable(database: Database): Pick<Database, 'query'> {
  return {
    async query(statement, values) {
      for (let left = 3; ; left--) {
        try {
          return await database.query(statement, values);
        } catch (error) {
          if (left === 0 || !again.has(sqlState(error))) throw error;
        }
      }
    },
  };
}

/** The code by which PostgreSQL names a fault, five characters; empty when it is none of its own. */
export function sqlState(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.length === 5 ? code : '';
}
