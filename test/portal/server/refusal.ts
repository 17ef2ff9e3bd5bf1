import type { Context } from 'hono';
import { type CharterDraft, parseCharter } from '../../../src/model';
import { mayEdit } from '../people';
import type { CharterState } from './createCharterStore';
import { forbiddenParts } from './forbiddenParts';
import type { PortalEnv } from './PortalEnv';
import { problem } from './problem';

/** The answer to a save that this person may not make; nothing when they may. */
export function refusal(
  c: Context<PortalEnv>,
  current: CharterState,
  after: CharterDraft,
): Response | undefined {
  const { role } = c.get('person');
  const before = current.kind === 'found' ? parseCharter(current.document) : undefined;
  if (!before?.ok) {
    return mayEdit(role, undefined) ? undefined : problem(c, 403, 'You may not create a charter here.');
  }
  if (before.charter.id !== after.id) return problem(c, 422, 'A charter keeps its id.');
  const parts = forbiddenParts(before.charter, after, role);
  return parts.length === 0
    ? undefined
    : problem(c, 403, `You may not change ${parts.join(', ')}.`, { parts });
}
