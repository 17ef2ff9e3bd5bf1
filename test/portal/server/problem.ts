import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { sqlState } from './repeatable';

const titles = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  410: 'Removed',
  412: 'Changed meanwhile',
  413: 'Too large',
  422: 'Not a charter',
  428: 'Say what the change was built on',
  429: 'Too many requests',
  500: 'Fault of the server',
  503: 'Not reachable at present',
  507: 'Storage is full',
} as const;

/** The answers of the portal that are no success. */
export type ProblemStatus = keyof typeof titles;

/** Answers with problem details (RFC 9457); `more` is for the program that reads them. */
export function problem(
  c: Context,
  status: ProblemStatus,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  if (status === 503 || status === 429) c.header('Retry-After', '2');
  return c.body(
    JSON.stringify({ type: 'about:blank', title: titles[status], status, detail, ...more }),
    status as ContentfulStatusCode,
    { 'Content-Type': 'application/problem+json' },
  );
}

/** Answers for something that was thrown: a database that cannot be reached is no fault of the server, and not reported. */
export function faultProblem(c: Context, error: unknown, report: (error: unknown) => void): Response {
  const state = sqlState(error);
  if (state === '53100') return problem(c, 507, 'The database has no room left.');
  // Connection, resources, operator; a statement to be repeated; or no word from the database at all.
  if (/^(08|53|57|40)/.test(state) || isUnreachable(error)) {
    return problem(c, 503, 'The database did not answer.');
  }
  report(error);
  return problem(c, 500, 'Something went wrong; nothing was stored.');
}

function isUnreachable(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return /^E(CONN|HOST|NET|TIMEDOUT|PIPE|AI_)/.test(String(code)) || /connection/i.test(String(message));
}
