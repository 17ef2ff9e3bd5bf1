import type { Loaded, Revision } from './contract';
import { foreignAnswer, httpFault, mediaType, networkFault } from './httpFault';
import { orAborted } from './orAborted';
import { StorageError } from './StorageError';
import { isRevision } from './storedRecord';

/** What reading an answer needs beside it. */
export interface HttpReading {
  readonly signal: AbortSignal | undefined;
  readonly now: () => number;
}

/** The state that the answer to a GET shows. Throws `StorageError`. */
export async function readState(response: Response, reading: HttpReading): Promise<Loaded> {
  refuseForeign(response);
  if (response.status === 404) return { kind: 'absent' };
  if (response.status === 410) return { kind: 'deleted' };
  if (response.status !== 200) throw await httpFault(response, reading.now);
  if (!isJson(response)) {
    const type = mediaType(response) || 'no content type';
    throw foreignAnswer(`the answer has ${type}; send the document as application/json`);
  }
  const revision = readRevision(response);
  return found(response, await readText(response, reading.signal), revision);
}

/** The present state in the answer that refused a change; `null` when it is not in there. */
export async function readConflict(response: Response, reading: HttpReading): Promise<Loaded | null> {
  if (!isJson(response) || findRevision(response) === null) return null;
  try {
    return found(response, await readText(response, reading.signal), readRevision(response));
  } catch (error) {
    // A page that explains the refusal, say: the state is then asked for.
    if (error instanceof StorageError && error.code === 'invalid') return null;
    throw error;
  }
}

/** The revision an answer names: its ETag without the quotes. Throws `StorageError` `unknown`. */
export function readRevision(response: Response): Revision {
  const revision = findRevision(response);
  if (revision !== null) return revision;
  const etag = response.headers.get('etag');
  throw foreignAnswer(
    etag === null
      ? 'the answer has no ETag, so nobody knows which state it is; send one, and for pages of another origin also Access-Control-Expose-Headers: ETag'
      : `the ETag is no text of 1 to 512 characters in quotes: ${etag.slice(0, 40)}; send one like "42"`,
  );
}

/** Throws for what no charter store answers: a page for people, a redirect, an answer that must not be read. */
export function refuseForeign(response: Response): void {
  const { status, type } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    throw foreignAnswer(
      'the answer is a redirect, most often to a sign-in page; answer 401 there, or name the final address',
    );
  }
  if (status === 0) {
    throw foreignAnswer('the answer must not be read; allow this origin by CORS, and do not use no-cors');
  }
  if ((response.ok || status === 404 || status === 410) && isWebPage(response)) {
    throw foreignAnswer(
      'the answer is a web page, most often a sign-in page or that of a wrong address; answer 401 or 403 where somebody has to sign in, and check the address',
    );
  }
}

/** A weak ETag counts as the strong one it was before a proxy compressed the answer. */
function findRevision(response: Response): Revision | null {
  const etag = response.headers.get('etag') ?? '';
  const start = etag.startsWith('W/') ? 3 : 1;
  const revision = etag.slice(start, -1);
  const quoted = etag[start - 1] === '"' && etag.endsWith('"') && etag.length > start;
  return quoted && isRevision(revision) && !revision.includes('"') ? revision : null;
}

function found(response: Response, text: string, revision: Revision): Loaded {
  const access = response.headers.get('charter-access');
  const attempts = response.headers.get('charter-attempts');
  return {
    kind: 'found',
    doc: readDocument(text),
    revision,
    ...((access === 'read' || access === 'write') && { access }),
    ...(attempts !== null && { appliedAttempts: listOf(attempts) }),
  };
}

function readDocument(text: string): unknown {
  if (text.trim() === '') {
    throw foreignAnswer('the answer has no body; send the document, or 404 where there is none');
  }
  let doc: unknown;
  try {
    doc = JSON.parse(text);
  } catch {
    // The error of the parser quotes the document, which must not get into a log.
  }
  if (typeof doc === 'object' && doc !== null && !Array.isArray(doc)) return doc;
  throw new StorageError('invalid', {
    detail: 'corrupt',
    message: 'storage: the stored document is not a JSON object',
    raw: text,
  });
}

async function readText(response: Response, signal: AbortSignal | undefined): Promise<string> {
  try {
    return await orAborted(response.text(), signal);
  } catch (error) {
    throw networkFault(error, signal);
  }
}

function listOf(header: string): readonly string[] {
  return header
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function isJson(response: Response): boolean {
  const type = mediaType(response);
  return type !== 'application/problem+json' && (type === 'application/json' || type.endsWith('+json'));
}

function isWebPage(response: Response): boolean {
  return ['text/html', 'application/xhtml+xml'].includes(mediaType(response));
}
