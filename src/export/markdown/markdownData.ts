import { sha256 } from '../../lifecycle/content/sha256';
import type { CharterDraft } from '../../model';
import { isDate } from '../../model/dates';
import { findJsonFault } from '../../model/findJsonFault';
import { sortedKeys } from '../../model/sortedKeys';

/**
 * The data below the words: the charter as JSON in a comment, one value on a line, so that a comparison of two files
 * shows what changed. Renderers leave the comment out. The sums tell later which half was changed by hand.
 */
const OPEN = '<!-- enablement-charter';
const CLOSE = '-->';

/** A copy to be written. */
export interface MarkdownCopy {
  readonly charter: CharterDraft;
  /** The words above the data. */
  readonly body: string;
  /** The language of the words, BCP 47. */
  readonly locale: string;
  /** The day for which the words hold, `YYYY-MM-DD`. */
  readonly now: string;
}

/** The comment that holds a charter. */
export function writeMarkdownData({ charter, body, locale, now }: MarkdownCopy): string {
  const copy = { locale, now, words: sumOfWords(body), data: sumOfData(charter) };
  // No character of it opens or closes markup, or turns the direction of what follows.
  const json = JSON.stringify(sortedKeys({ charter, copy }), null, 2)
    .replace(/[<>&\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, escaped)
    .replace(/-(?=-)/g, escaped);
  return `${OPEN}\n${json}\n${CLOSE}`;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A sum that line ends and spaces at their end do not change: version control and editors rewrite them. */
function sumOfWords(text: string): string {
  return sha256(
    text
      .replaceAll('\r\n', '\n')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trim(),
  );
}

function sumOfData(charter: unknown): string {
  return sha256(JSON.stringify(sortedKeys(charter)));
}

/** What a file holds. */
export type MarkdownData =
  | {
      readonly ok: true;
      /** The words above the data. */
      readonly body: string;
      readonly locale: string;
      readonly now: string;
      /** The charter, not checked yet. */
      readonly charter: unknown;
      /** Whether words and data are as they were written. */
      readonly intact: { readonly words: boolean; readonly data: boolean };
      /** Whether these words are those that the file was written with. */
      readonly isAsWritten: (body: string) => boolean;
    }
  | { readonly ok: false; readonly code: 'markdown.no-data' }
  | { readonly ok: false; readonly code: 'markdown.data-broken'; readonly line: number };

/** Takes words and data apart. */
export function readMarkdownData(text: string): MarkdownData {
  const start = text.lastIndexOf(OPEN);
  const from = text.indexOf('{', start);
  if (start < 0 || from < 0) return { ok: false, code: 'markdown.no-data' };
  const end = text.indexOf(CLOSE, from);
  const json = text.slice(from, end < 0 ? undefined : end);
  const known = readJson(json);
  if (!isKnown(known)) {
    const line = text.slice(0, from).split('\n').length + (findJsonFault(json)?.line ?? 1) - 1;
    return { ok: false, code: 'markdown.data-broken', line };
  }
  const { charter, copy } = known;
  const body = text.slice(0, start);
  return {
    ok: true,
    body,
    locale: copy.locale,
    now: copy.now,
    charter,
    intact: { words: sumOfWords(body) === copy.words, data: sumOfData(charter) === copy.data },
    isAsWritten: (other) => sumOfWords(other) === copy.words,
  };
}

interface Known {
  readonly charter: object;
  readonly copy: Readonly<Record<'locale' | 'now' | 'words' | 'data', string>>;
}

function isKnown(value: unknown): value is Known {
  const { charter, copy } = (value ?? {}) as { charter?: unknown; copy?: Record<string, unknown> | null };
  if (typeof charter !== 'object' || charter === null || typeof copy !== 'object' || copy === null)
    return false;
  return ['locale', 'words', 'data'].every((key) => typeof copy[key] === 'string') && isDate(`${copy.now}`);
}

/** What a text in JSON says; undefined when it is none, or says something twice. */
function readJson(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return findJsonFault(json) ? undefined : value;
  } catch {
    return undefined;
  }
}
