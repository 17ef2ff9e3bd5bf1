import type { MiddlewareHandler } from 'hono';
import type { PortalEnv } from './PortalEnv';
import { problem } from './problem';

/** What the page may do: its own files and its own server, no inline code or style, no sink for scripts. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Sends every answer with strict headers, and refuses changes that another site's page asks for. */
export const securityHeaders: MiddlewareHandler<PortalEnv> = async (c, next) => {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  const from = c.req.header('Sec-Fetch-Site');
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!reads && from !== undefined && from !== 'same-origin') {
    return problem(c, 403, 'Changes are taken from this site only.');
  }
  await next();
};
