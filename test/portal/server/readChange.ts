import { randomUUID } from 'node:crypto';
import type { HonoRequest } from 'hono';

/** What the headers of a change say; or the sentence and status with which it is refused. */
export type ChangeHeaders =
  | { readonly ok: true; readonly base: string | null; readonly attempt: string; readonly reason: string }
  | { readonly ok: false; readonly status: 400 | 428; readonly detail: string };

const reasons = new Set(['auto', 'manual', 'restore', 'publish']);

/** Reads the headers of a PUT or DELETE: `If-Match` or `If-None-Match`, `Idempotency-Key`, `Charter-Reason`. */
export function readChange(request: HonoRequest): ChangeHeaders {
  const base = readBase(request.header('If-Match'), request.header('If-None-Match'));
  if (base === undefined) {
    const detail = 'Send If-Match with the revision that the change was built on, or If-None-Match: *.';
    return { ok: false, status: 428, detail };
  }
  // A removal is done or not; nothing is gained by telling two attempts apart.
  const unnamed = request.method === 'DELETE' ? randomUUID() : '';
  const attempt = request.header('Idempotency-Key') ?? unnamed;
  // The ids of attempts travel in one header, separated by commas.
  if (!/^[\w.:~-]{1,128}$/.test(attempt)) {
    return { ok: false, status: 400, detail: 'Send the id of the attempt in Idempotency-Key.' };
  }
  const reason = request.header('Charter-Reason') ?? 'auto';
  if (!reasons.has(reason)) {
    return { ok: false, status: 400, detail: `Charter-Reason is one of ${[...reasons].join(', ')}.` };
  }
  return { ok: true, base, attempt, reason };
}

/** The revision in a strong entity tag; `null` for creation; nothing when there is no usable condition. */
export function readBase(
  ifMatch: string | undefined,
  ifNoneMatch: string | undefined,
): string | null | undefined {
  if (ifMatch === undefined) return ifNoneMatch?.trim() === '*' ? null : undefined;
  return /^\s*"([^"]+)"\s*$/.exec(ifMatch)?.[1];
}

/** The entity tag of a revision. */
export function entityTag(revision: string): string {
  return `"${revision}"`;
}
