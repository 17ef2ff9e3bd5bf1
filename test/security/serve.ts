import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageFolder } from './buildPage';

/** The policy of `reference/reliability.md` section 5: no script but the page's own, no sink that takes a text for one. */
export const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** What a served page is: HTML whose `NONCE` is filled in, and whether it stands under the policy. */
export interface Served {
  readonly html: string;
  readonly strict: boolean;
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Serves `pages` by path and the built test page's files on a free local port. */
export async function serve(pages: ReadonlyMap<string, Served>): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    const nonce = randomBytes(16).toString('base64');
    const headers = {
      'x-content-type-options': 'nosniff',
      // A frame without an origin of its own may load the scripts too.
      'access-control-allow-origin': '*',
      ...(page?.strict && { 'content-security-policy': policy(nonce) }),
    };
    if (page) {
      response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' });
      response.end(page.html.replaceAll('NONCE', nonce));
      return;
    }
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const [, file = '', extension = ''] = /^\/([\w-]+\.(js|css))$/.exec(pathname) ?? [];
    try {
      const body = readFileSync(`${pageFolder}/${file}`);
      response.writeHead(200, { ...headers, 'content-type': types[extension] ?? '' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
