import { randomBytes } from 'node:crypto';
import type { Hono, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Person, people } from '../people';
import type { Database } from './Database';
import type { PortalEnv } from './PortalEnv';
import { problem } from './problem';

const cookie = 'portal-session';

/**
 * The stand-in for signing in: choose who you are. A company puts its own in place; what follows needs only `person`.
 * Sessions are in the database, so that a restart of the server signs nobody out.
 */
export function createSignIn(database: Database) {
  async function personOf(token: string | undefined): Promise<Person | undefined> {
    if (!token) return undefined;
    const statement = 'select person from portal_sessions where token = $1';
    const { rows } = await database.query<{ person: string }>(statement, [token]);
    return people.find(({ id }) => id === rows[0]?.person);
  }

  const required: MiddlewareHandler<PortalEnv> = async (c, next) => {
    const person = await personOf(getCookie(c, cookie));
    if (!person) return problem(c, 401, 'Sign in first.');
    c.set('person', person);
    return next();
  };

  function addRoutes(app: Hono<PortalEnv>): void {
    app.get('/session', async (c) => c.json((await personOf(getCookie(c, cookie))) ?? null));
    app.post('/session', async (c) => {
      const { person: id } = await c.req.json<{ person?: unknown }>();
      const person = people.find((each) => each.id === id);
      if (!person) return problem(c, 403, 'There is no such person.');
      const token = randomBytes(32).toString('base64url');
      await database.query('insert into portal_sessions (token, person) values ($1, $2)', [token, person.id]);
      setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Lax', path: '/' });
      return c.json(person);
    });
    app.delete('/session', async (c) => {
      const token = getCookie(c, cookie);
      if (token) await database.query('delete from portal_sessions where token = $1', [token]);
      deleteCookie(c, cookie);
      return c.body(null, 204);
    });
  }

  return { required, addRoutes };
}
