import type { Context, Hono } from 'hono';
import { encodeVersion, infoOf, readVersion } from '../../../src/lifecycle/versions/versionRecord';
import { byteLength, charterLimits, parseCharter } from '../../../src/model';
import { mayEdit } from '../people';
import { createPublishedVersions } from './createPublishedVersions';
import type { Database } from './Database';
import type { PortalEnv } from './PortalEnv';
import { problem } from './problem';
import { readBase } from './readChange';

/** The published versions of a charter, `/published/{docId}/versions`, as `createHttpVersionStore` asks for them. */
export function addVersionRoutes(app: Hono<PortalEnv>, database: Database): void {
  const versions = createPublishedVersions(database);
  const path = '/published/:docId/versions';
  const json = (c: Context, status: 200 | 201 | 412, text: string) =>
    c.body(text, status, { 'Content-Type': 'application/json' });

  app.get(path, async (c) => json(c, 200, `[${(await versions.list(c.req.param('docId'))).join(',')}]`));

  app.get(`${path}/:version`, async (c) => {
    const record = await versions.load(c.req.param('docId'), c.req.param('version'));
    return record === undefined ? problem(c, 404, 'There is no such version.') : json(c, 200, record);
  });

  app.post(path, async (c) => {
    const docId = c.req.param('docId');
    const previous = readBase(c.req.header('If-Match'), c.req.header('If-None-Match'));
    if (previous === undefined) {
      return problem(c, 428, 'Send If-Match with the newest version you know, or If-None-Match: *.');
    }
    const sent = await readRecord(c, docId, previous);
    if (sent instanceof Response) return sent;
    const kept = await versions.newest(docId);
    // The same record once more: its answer got lost.
    if (kept?.record === sent.record) return json(c, 201, sent.info);
    if (await versions.publish(docId, sent, previous)) return json(c, 201, sent.info);
    const current = await versions.newest(docId);
    return current ? json(c, 412, current.info) : problem(c, 412, 'No version has been published yet.');
  });
}

/** The version in the body of a request; or the answer instead, when it cannot be kept. */
async function readRecord(c: Context<PortalEnv>, docId: string, previous: string | null) {
  const { id, role } = c.get('person');
  if (!mayEdit(role, undefined)) return problem(c, 403, 'You may not publish this charter.');
  const tooLarge = () => problem(c, 413, `A charter takes at most ${charterLimits.bytes} bytes.`);
  if (Number(c.req.header('Content-Length') ?? 0) > charterLimits.bytes) return tooLarge();
  const text = await c.req.text();
  if (byteLength(text) > charterLimits.bytes) return tooLarge();
  const sent = readVersion(parseJson(text));
  if (sent?.charterId !== docId) return problem(c, 422, 'This is not a version of that charter.');
  if (sent.byId !== undefined && sent.byId !== id) return problem(c, 403, 'Publish in your own name.');
  const parsed = parseCharter(sent.content);
  if (!parsed.ok || parsed.readOnly) return problem(c, 422, 'The content is not a charter.');
  try {
    const record = encodeVersion(sent, previous);
    return { version: sent.version, record, info: JSON.stringify(infoOf(sent)) };
  } catch (error) {
    return problem(c, 422, (error as Error).message);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
