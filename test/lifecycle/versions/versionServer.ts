import { createMemoryVersionStore, type VersionStore } from '../../../src/lifecycle';

const problem = (status: number, detail: string) =>
  new Response(JSON.stringify({ title: 'Refused', detail }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** A server as the docstring of `createHttpVersionStore` describes it, over a memory store; keeps what it was asked. */
export function versionServer(store: VersionStore = createMemoryVersionStore()) {
  const requests: { readonly url: string; readonly init: RequestInit; readonly headers: Headers }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    requests.push({ url, init, headers });
    const [, charterId = '', version] = (
      new URL(url).pathname.match(/^\/api\/([^/]+)\/versions(?:\/(.+))?$/) ?? []
    ).map(decodeURIComponent);
    if (init.method === 'GET' && version !== 'undefined' && version) {
      const loaded = await store.load(charterId, version);
      return loaded.kind === 'found' ? json(200, loaded.version) : problem(404, 'There is no such version.');
    }
    if (init.method === 'GET') return json(200, await store.list(charterId));
    const match = headers.get('if-match');
    if (match === null && headers.get('if-none-match') !== '*')
      return problem(428, 'Say which version is the newest.');
    const previous = match === null ? null : match.slice(1, -1);
    const result = await store.publish(JSON.parse(String(init.body)), { previous });
    return result.kind === 'published' ? json(201, result.version) : json(412, result.current);
  };
  return { fetch, requests, url: 'https://portal.example/api/' };
}
