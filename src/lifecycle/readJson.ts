import { StorageError } from '../storage';
import { httpFault, networkFault } from '../storage/httpFault';
import { orAborted } from '../storage/orAborted';

/** What reading an answer needs beside it. */
export interface JsonReading {
  readonly signal: AbortSignal | undefined;
  readonly now: () => number;
  /** What was asked for, for the message of an error. */
  readonly what: 'versions' | 'threads';
}

/** The JSON of an answer of 200 or 201. Throws `StorageError`: by status, `invalid` for text that is no JSON; or the reason of the signal. */
export async function readJson(response: Response, { signal, now, what }: JsonReading): Promise<unknown> {
  if (response.status !== 200 && response.status !== 201) throw await httpFault(response, now);
  let text: string;
  try {
    text = await orAborted(response.text(), signal);
  } catch (error) {
    throw networkFault(error, signal);
  }
  try {
    return JSON.parse(text);
  } catch {
    // The error of the parser quotes the document, which must not get into a log.
    throw new StorageError('invalid', {
      detail: 'corrupt',
      message: `${what}: the answer is no JSON`,
      raw: text,
    });
  }
}
