import type { CharterDraft } from '../../model';
import { documentMeta } from '../../model/charter';
import { itemKey, joinPath } from '../../model/path';
import type { FieldMeta } from '../../model/spec';
import { type LocalizedText, plainText } from '../../model/text';
import { SENTENCE_END } from '../words/sentences';
import { cleanText, paragraphs } from '../words/userText';

/** A text of the charter as it is printed. */
export interface PrintedField {
  readonly path: string;
  /** Which of the tags at the path; absent for a text. */
  readonly tag?: number;
  /** Its paragraphs as they are. */
  readonly paragraphs: readonly string[];
  /** Its paragraphs as they are printed, each on one line. */
  readonly parts: readonly string[];
}

/** A charter whose texts are places: where one is printed, the place says which text it is. */
export interface PlacedCharter {
  readonly charter: CharterDraft;
  readonly fields: readonly PrintedField[];
}

/** A place: the number of the field and of its paragraph, between characters that Unicode leaves to private use. */
const PLACE = /\ue000(\d+)\.(\d+)\ue001"?/g;

/** Puts a place for every paragraph of every text that is printed in a language. */
export function placeTexts(charter: CharterDraft, language: string): PlacedCharter {
  const fields: PrintedField[] = [];
  const put = (value: LocalizedText, at: Pick<PrintedField, 'path' | 'tag'>): string | undefined => {
    const whole = paragraphs(cleanText(plainText(value, language)).trim());
    if (whole.length === 0) return undefined;
    const parts = whole.map(onOneLine);
    const field = fields.push({ ...at, paragraphs: whole, parts }) - 1;
    // A text that ends a sentence by itself keeps an end, so that the product adds no full stop to its place either.
    const end = SENTENCE_END.test(parts.at(-1) ?? '') ? '"' : '';
    return parts.map((_, part) => `\ue000${field}.${part}\ue001`).join('\n\n') + end;
  };
  const place = (meta: FieldMeta | undefined, value: unknown, path: readonly string[]): unknown => {
    switch (meta?.kind) {
      case 'text':
        return put(value as LocalizedText, { path: joinPath(...path) }) ?? value;
      case 'tags':
        return (value as string[]).map((one, tag) => put(one, { path: joinPath(...path), tag }) ?? one);
      case 'group':
        return Object.fromEntries(
          Object.entries(value as object).map(([key, inner]) => [
            key,
            Object.hasOwn(meta.fields, key) ? place(meta.fields[key], inner, [...path, key]) : inner,
          ]),
        );
      case 'list':
        return (value as unknown[]).map((item) => place(meta.item, item, [...path, itemKey(item) ?? '']));
      default:
        return value;
    }
  };
  return { charter: place(documentMeta, charter, []) as CharterDraft, fields };
}

/** A paragraph as a line of Markdown prints it. */
function onOneLine(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

/** A piece of a printed line: words of the product, or a paragraph of a field (all of them where `part` is absent). */
export type Piece = { readonly words: string } | { readonly field: number; readonly part?: number };

/** Takes a line that was printed with places apart. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of line.matchAll(PLACE)) {
    const [field, part] = [Number(match[1]), Number(match[2])];
    const between = line.slice(end, match.index);
    const last = pieces.at(-1);
    // The paragraphs of one text on one line are one text.
    if (part > 0 && between === ' ' && last && 'field' in last && last.field === field)
      pieces[pieces.length - 1] = { field };
    else {
      if (between !== '') pieces.push({ words: between });
      pieces.push({ field, part });
    }
    end = match.index + match[0].length;
  }
  if (end < line.length) pieces.push({ words: line.slice(end) });
  return pieces;
}

/** A text of the same length in which spaces that do not break are spaces: an editor may have put the one for the other. */
export function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** What stands in the places of a line, in order; undefined when its words are not those of the pieces. */
export function readPlaces(pieces: readonly Piece[], line: string): string[] | undefined {
  const found: string[] = [];
  const plain = spaced(line);
  let at = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if ('words' in piece) {
      if (!plain.startsWith(spaced(piece.words), at)) return undefined;
      at += piece.words.length;
      continue;
    }
    const next = pieces[index + 1];
    const words = next && 'words' in next ? spaced(next.words) : '';
    const end = endOfPlace(plain, at, words, index + 2 >= pieces.length);
    if (end === undefined) return undefined;
    found.push(line.slice(at, end.of).trim());
    at = end.after;
    if (words !== '') index++;
  }
  return at === line.length ? found : undefined;
}

/** Where a text ends before these words, and where they end. */
function endOfPlace(
  line: string,
  from: number,
  words: string,
  isLast: boolean,
): { readonly of: number; readonly after: number } | undefined {
  const find = (text: string) => {
    const at = isLast ? line.length - text.length : line.indexOf(text, from + 1);
    return at > from && line.startsWith(text, at) ? at : undefined;
  };
  const at = find(words);
  if (at !== undefined) return { of: at, after: at + words.length };
  // The product's full stop gives way to the end that somebody wrote.
  const rest = words.startsWith('.') ? words.slice(1) : undefined;
  const end = rest === undefined ? undefined : find(rest);
  if (end === undefined || !SENTENCE_END.test(line.slice(from, end))) return undefined;
  return { of: end, after: end + (rest?.length ?? 0) };
}
