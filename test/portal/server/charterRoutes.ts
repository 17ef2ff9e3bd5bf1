import type { Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { mayEdit, mayWrite } from '../people';
import type { CharterState, CharterStore } from './createCharterStore';
import type { Hints } from './createHints';
import type { PortalEnv } from './PortalEnv';
import { type ProblemStatus, problem } from './problem';
import { entityTag, readChange } from './readChange';
import { readDocument } from './readDocument';
import { refusal } from './refusal';

type C = Context<PortalEnv>;

/** The portal's wire format, `/charters/{docId}`: a charter is loaded, saved by compare-and-set, removed and watched. */
export function addCharterRoutes(
  app: Hono<PortalEnv>,
  { store, hints, heartbeatMs }: { store: CharterStore; hints: Hints; heartbeatMs: number },
): void {
  const path = '/charters/:docId';

  app.get(path, async (c) => answerState(c, await store.load(docIdOf(c))));

  app.put(path, async (c) => {
    const docId = docIdOf(c);
    const person = c.get('person');
    const change = readChange(c.req);
    if (!change.ok) return problem(c, change.status, change.detail);
    const sent = await readDocument(c);
    if (sent instanceof Response) return sent;
    const current = await store.load(docId);
    if (isStored(current, change.attempt, sent.text)) return answerSaved(c, current.revision, 200);
    if (!isCurrent(current, change.base)) return answerConflict(c, current);
    const refused = refusal(c, current, sent.charter);
    if (refused) return refused;
    const revision = await store.save({ ...change, docId, author: person.id }, sent.text);
    if (revision === undefined) return answerConflict(c, await store.load(docId));
    hints.announce(docId, { kind: 'changed', revision });
    return answerSaved(c, revision, change.base === null ? 201 : 200);
  });

  app.delete(path, async (c) => {
    const docId = docIdOf(c);
    const { id: author, role } = c.get('person');
    const change = readChange(c.req);
    if (!change.ok) return problem(c, change.status, change.detail);
    if (change.base === null) return problem(c, 428, 'Send If-Match with the revision to remove.');
    if (!mayEdit(role, undefined)) return problem(c, 403, 'You may not remove this charter.');
    const revision = await store.remove({ ...change, base: change.base, docId, author });
    if (revision === undefined) return answerConflict(c, await store.load(docId));
    hints.announce(docId, { kind: 'deleted', revision });
    return c.body(null, 204);
  });

  app.get(`${path}/versions`, async (c) => c.json(await store.versions(docIdOf(c))));

  app.get(`${path}/versions/:number{[0-9]{1,9}}`, async (c) => {
    const text = await store.version(docIdOf(c), Number(c.req.param('number')));
    return text === undefined ? problem(c, 404, 'There is no such version.') : answerJson(c, text);
  });

  app.get(`${path}/events`, (c) =>
    streamSSE(c, async (stream) => {
      const end = await hints.watch(docIdOf(c), ({ kind, revision }) => {
        void stream.writeSSE({ event: kind, data: JSON.stringify({ revision }) });
      });
      // Keeps proxies from closing a quiet connection, and finds out that the client is gone.
      const beat = setInterval(() => void stream.write(': still here\n\n'), heartbeatMs);
      await new Promise<void>((gone) => stream.onAbort(gone));
      clearInterval(beat);
      end();
    }),
  );
}

function docIdOf(c: C): string {
  return c.req.param('docId') ?? '';
}

/** Whether this very attempt is what is stored (S5): its answer was lost, and it is sent again. */
function isStored(
  current: CharterState,
  attempt: string,
  text: string,
): current is Extract<CharterState, { kind: 'found' }> {
  return current.kind === 'found' && current.attempt === attempt && current.document === text;
}

function isCurrent(current: CharterState, base: string | null): boolean {
  return (current.kind === 'found' ? current.revision : null) === base;
}

function answerSaved(c: C, revision: string, status: 200 | 201): Response {
  return c.body(null, status, { ETag: entityTag(revision) });
}

function answerJson(c: C, text: string, status: 200 | 412 = 200): Response {
  return c.body(text, status, { 'Content-Type': 'application/json' });
}

/** The current state, as a GET gives it. */
function answerState(c: C, state: CharterState, found: 200 | 412 = 200): Response {
  if (state.kind === 'absent') return answerGone(c, 404);
  if (state.kind === 'deleted') return answerGone(c, 410);
  c.header('ETag', entityTag(state.revision));
  c.header('Charter-Access', mayWrite(c.get('person').role) ? 'write' : 'read');
  c.header('Charter-Attempts', state.attempts.join(','));
  return answerJson(c, state.document, found);
}

/** A change whose base is not what is stored: the current state, so that no second request is needed. */
function answerConflict(c: C, state: CharterState): Response {
  return answerState(c, state, 412);
}

function answerGone(c: C, status: Extract<ProblemStatus, 404 | 410>): Response {
  return problem(c, status, status === 404 ? 'There is no such charter.' : 'This charter was removed.');
}
