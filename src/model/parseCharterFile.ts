import { charterLimits } from './charterLimits';
import { error } from './issue';
import { type ParseResult, parseCharter } from './parse';

/**
 * Reads a charter from a file that a person chose. Its size is looked at before it is read, and its text has to be UTF-8
 * to the last byte, so that no letter is replaced silently. Never throws; beyond the issues of `parseCharter` it gives
 * `not-utf8`, and `file-unreadable` for what gives no bytes, such as a folder.
 */
export async function parseCharterFile(file: Blob): Promise<ParseResult> {
  const { bytes: max } = charterLimits;
  if (file.size > max) return { ok: false, issues: [error('too-large', '', { max })] };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, issues: [error('file-unreadable', '')] };
  }
  try {
    return parseCharter(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, issues: [error('not-utf8', '')] };
  }
}
