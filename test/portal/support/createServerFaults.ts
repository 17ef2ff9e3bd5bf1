import type { Context, MiddlewareHandler, Next } from 'hono';
import type { StorageFaults } from '../../../src/testing';
import type { Database } from '../server/Database';
import type { PortalEnv } from '../server/PortalEnv';
import { type ProblemStatus, problem } from '../server/problem';

type Fault = (c: Context<PortalEnv>, next: Next) => Promise<Response | undefined>;

const statuses: Readonly<Record<string, ProblemStatus>> = {
  unavailable: 503,
  quota: 507,
  forbidden: 403,
  'too-large': 413,
};

/** Switches into a running portal, each for the next save: refused, its answer lost, or broken off in the database. */
export function createServerFaults(inner: Database) {
  const faults: Fault[] = [];
  let breaks = false;

  const before: MiddlewareHandler<PortalEnv> = async (c, next) => {
    const fault = c.req.method === 'PUT' ? faults.shift() : undefined;
    return fault ? fault(c, next) : next();
  };

  /** Makes the second half of a save impossible: the version needs an author. */
  const database: Database = {
    query(statement, values = []) {
      const halved = breaks && statement.includes('insert into charter_versions');
      if (halved) breaks = false;
      return inner.query(statement, halved ? [...values].with(4, null) : values);
    },
    close: () => inner.close(),
  };

  const switches: StorageFaults = {
    loseNextAnswer() {
      faults.push(async (c, next) => {
        await next();
        c.env.outgoing.destroy();
        return undefined;
      });
    },
    refuseNextSave(code) {
      const status = statuses[code];
      if (status) faults.push(async (c) => problem(c, status, 'Refused for a test.'));
      return status !== undefined;
    },
    breakNextSave() {
      breaks = true;
    },
  };

  return { before, database, switches };
}
