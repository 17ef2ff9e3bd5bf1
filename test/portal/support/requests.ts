import { type CharterDraft, createCharter } from '../../../src/model';
import type { Call } from './openTestPortal';

let made = 0;

/** An id that nobody used. */
export const newId = (stem: string) => `${stem}-${process.pid}-${++made}`;

/** A small charter of this id. */
export function charter(id: string, title = 'First'): CharterDraft {
  return createCharter({ title, newId: () => id, now: '2026-11-25' });
}

/** Saves a charter on a base, `null` to create it. */
export function put(
  call: Call,
  id: string,
  doc: unknown,
  base: string | null,
  attempt = newId('attempt'),
): Promise<Response> {
  return call(pathOf(id), {
    method: 'PUT',
    headers: { 'Idempotency-Key': attempt, ...condition(base) },
    body: typeof doc === 'string' ? doc : JSON.stringify(doc),
  });
}

/** Removes a charter on a base. */
export function remove(call: Call, id: string, base: string): Promise<Response> {
  const headers = { 'Idempotency-Key': newId('attempt'), ...condition(base) };
  return call(pathOf(id), { method: 'DELETE', headers });
}

export function pathOf(id: string): string {
  return `/charters/${encodeURIComponent(id)}`;
}

/** The revision in the entity tag of an answer. */
export function revisionOf(response: Response): string {
  return JSON.parse(response.headers.get('ETag') ?? '""');
}

function condition(base: string | null): Record<string, string> {
  return base === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${base}"` };
}
