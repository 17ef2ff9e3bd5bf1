import type { HttpBindings } from '@hono/node-server';
import type { Person } from '../people';

/** What a request carries through the portal. */
export interface PortalEnv {
  Bindings: HttpBindings;
  Variables: { person: Person };
}
