import type { Actor } from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

/** The example that carries everything approval needs, with two parties that have to sign: `gtm` and `ceo`. */
export const tavlio: CharterDraft = exampleCharters.tavlio;

export const now = '2026-09-30';

/** Somebody who stands for parties or holds roles. */
export function actor(name: string, partyIds: readonly string[] = [], roles: Actor['roles'] = []): Actor {
  return { person: { id: name.toLowerCase(), name }, partyIds, roles };
}

export const olivia = actor('Olivia', ['en'], ['charter-owner']);
export const gail = actor('Gail', ['gtm']);
export const cem = actor('Cem', ['ceo'], ['executive-sponsor']);
export const passer = actor('Pat');

/** Ids `new-1`, `new-2` … */
export function counter(): () => string {
  let count = 0;
  return () => `new-${++count}`;
}
