import {
  createHttpExchange,
  type HttpOptions,
  segmentOf,
  withoutEndingSlashes,
} from '../../storage/createHttpExchange';
import { deepFreeze } from '../../storage/deepFreeze';
import { foreignAnswer, httpFault } from '../../storage/httpFault';
import { readJson } from '../readJson';
import type { CharterVersionInfo, VersionRequest, VersionStore } from './VersionStore';
import { encodeVersion, infoOf, readInfo, readVersion } from './versionRecord';

/** Options of {@link createHttpVersionStore}. */
export interface HttpVersionStoreOptions extends HttpOptions {
  /** Address of the collection: the versions of the document `a/b` are at `{url}/a%2Fb/versions`. */
  readonly url: string;
  /** Milliseconds since 1970, for a `Retry-After` that names a date; `Date.now` when absent. */
  readonly now?: () => number;
}

/**
 * Keeps versions on a server over HTTP: `GET {url}/{charterId}/versions` gives the particulars of all, the newest
 * first; `GET` of one below it the whole record; a `POST` of a record to the collection publishes it, with `If-Match`
 * on the newest version its author knew (`"2.1"`), or `If-None-Match: *` for the first.
 *
 * The server answers 201 when it is kept; 409 or 412, with or without the newest particulars as JSON, when another
 * version is the newest; 404 where there is none. Throws `StorageError` as `createHttpStorage` does: by status, with
 * the words of a problem document; `unavailable` without an answer; `unknown` for an answer of something else. It
 * never retries and never follows a redirect.
 */
export function createHttpVersionStore(options: HttpVersionStoreOptions): VersionStore {
  const { now = Date.now } = options;
  const url = withoutEndingSlashes(options.url);
  const send = createHttpExchange(options);
  const addressOf = (charterId: string) => `${url}/${segmentOf(charterId)}/versions`;

  async function list(
    charterId: string,
    { signal }: VersionRequest = {},
  ): Promise<readonly CharterVersionInfo[]> {
    return send({ address: addressOf(charterId), method: 'GET', signal }, async (response) => {
      if (response.status === 404) return [];
      const data = await readJson(response, { signal, now, what: 'versions' });
      const infos = Array.isArray(data) ? data.map(readInfo) : [undefined];
      if (infos.every((one) => one !== undefined)) return deepFreeze(infos);
      throw foreignAnswer('the answer is no list of versions');
    });
  }

  return {
    list,

    async load(charterId, version, { signal } = {}) {
      const address = `${addressOf(charterId)}/${segmentOf(version)}`;
      return send({ address, method: 'GET', signal }, async (response) => {
        if (response.status === 404) return { kind: 'absent' };
        const found = readVersion(await readJson(response, { signal, now, what: 'versions' }));
        if (!found || found.charterId !== charterId || found.version !== version) {
          throw foreignAnswer('the answer is not the version that was asked for');
        }
        return { kind: 'found', version: deepFreeze(found) };
      });
    },

    async publish(record, { previous, signal }) {
      const { charterId } = record;
      const body = encodeVersion(record, previous);
      const headers = {
        'content-type': 'application/json',
        ...(previous === null ? { 'if-none-match': '*' } : { 'if-match': `"${previous}"` }),
      };
      return send(
        { address: addressOf(charterId), method: 'POST', headers, body, signal },
        async (response) => {
          if ([200, 201, 204].includes(response.status))
            return { kind: 'published', version: infoOf(record) };
          if (response.status !== 409 && response.status !== 412) throw await httpFault(response, now);
          const told = readInfo(await response.json().catch(() => undefined));
          return { kind: 'conflict', current: told ?? (await list(charterId, { signal }))[0] ?? null };
        },
      );
    },
  };
}
