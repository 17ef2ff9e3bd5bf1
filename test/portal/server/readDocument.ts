import type { Context } from 'hono';
import { byteLength, type CharterDraft, charterLimits, parseCharter } from '../../../src/model';
import type { PortalEnv } from './PortalEnv';
import { problem } from './problem';

/** Reads the charter in the body of a request; gives the answer instead when it cannot be stored as it is. */
export async function readDocument(
  c: Context<PortalEnv>,
): Promise<{ readonly text: string; readonly charter: CharterDraft } | Response> {
  const tooLarge = () => problem(c, 413, `A charter takes at most ${charterLimits.bytes} bytes.`);
  if (Number(c.req.header('Content-Length') ?? 0) > charterLimits.bytes) return tooLarge();
  const text = await c.req.text();
  if (byteLength(text) > charterLimits.bytes) return tooLarge();
  const parsed = parseCharter(text);
  if (!parsed.ok) return problem(c, 422, 'This is not a charter.', { issues: parsed.issues });
  // An editor saves what it has read and repaired; whatever still needs that was not made by one.
  if (parsed.issues.length > 0 || parsed.readOnly || parsed.migratedFrom !== undefined) {
    return problem(c, 422, 'This charter needs repair, or another version.', { issues: parsed.issues });
  }
  return { text, charter: parsed.charter };
}
