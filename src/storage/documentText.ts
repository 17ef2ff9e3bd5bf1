import type { JsonObject } from './contract';
import { StorageError } from './StorageError';
import { utf8Length } from './utf8Length';

/**
 * Writes a document as JSON text.
 *
 * Throws `StorageError`, with `applied: 'no'`: `invalid` for a document that is not a JSON object, `too-large`
 * above `maxBytes` of UTF-8.
 */
export function documentText(doc: JsonObject, maxBytes?: number): string {
  const text = serialise(doc);
  if (maxBytes !== undefined && utf8Length(text) > maxBytes) {
    throw new StorageError('too-large', { applied: 'no' });
  }
  return text;
}

function serialise(doc: JsonObject): string {
  let text: string | undefined;
  let cause: unknown;
  try {
    text = JSON.stringify(doc);
  } catch (error) {
    cause = error;
  }
  if (text?.startsWith('{')) return text;
  throw new StorageError('invalid', {
    message: 'storage: the document is not a JSON object',
    applied: 'no',
    cause,
  });
}
