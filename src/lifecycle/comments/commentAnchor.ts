import {
  type CharterDraft,
  fieldMeta,
  hasText,
  joinPath,
  type LocalizedText,
  type PartKey,
  partKeys,
  partOfPath,
  plainText,
  readPath,
  splitPath,
} from '../../model';
import { isPlaceThere } from '../../model/isPlaceThere';
import type { CommentAnchor } from './ThreadStore';

/** What became of a place since somebody commented on it: `gone` when it, or an item that it is part of, was removed. */
export type AnchorState = 'there' | 'changed' | 'gone';

/** The part to which a place belongs; undefined for the document's own fields and for what is unknown here. */
export function partOfAnchor({ path }: Pick<CommentAnchor, 'path'>): PartKey | undefined {
  return partKeys.find((key) => key === path) ?? partOfPath(path);
}

/** What became of the place of an anchor. A charter in several languages is as it was while one of them is. */
export function anchorState(charter: CharterDraft, { path, quote }: CommentAnchor): AnchorState {
  if (partKeys.some((key) => key === path)) return 'there';
  const isKnown = fieldMeta(path) !== undefined || readPath(charter, path) !== undefined;
  if (!isKnown || !isPlaceThere(charter, path)) return 'gone';
  const now = quotable(charter, path);
  const languages = typeof now === 'object' ? Object.keys(now) : [''];
  return languages.some((language) => textIn(now, language) === quote) ? 'there' : 'changed';
}

/**
 * What stands at a place, as the text to quote: prose in a language; the first prose of an item, which names it; a number, date, answer
 * or id as it is stored, several of them on a line each. Undefined for a blank, and for parts, lists and groups.
 */
export function quoteOf(charter: CharterDraft, path: string, language: string): string | undefined {
  return textIn(quotable(charter, path), language);
}

/** The value that a quote stands for, as the model has it: a number for a number, several ids for choices. */
export function quotedValue({ path, quote = '' }: CommentAnchor): unknown {
  const meta = fieldMeta(path);
  switch (meta?.kind) {
    case 'number':
      return quote !== '' && Number.isFinite(Number(quote)) ? Number(quote) : quote;
    case 'flag':
      return quote === 'true';
    case 'choices':
    case 'references':
    case 'tags':
      return quote.split('\n');
    default:
      return quote;
  }
}

function textIn(value: LocalizedText | undefined, language: string): string | undefined {
  return plainText(value, language).trim() || undefined;
}

function quotable(charter: CharterDraft, path: string): LocalizedText | undefined {
  const [meta, value] = [fieldMeta(path), readPath(charter, path)];
  if (value === undefined || meta?.kind === 'list') return undefined;
  if (meta?.kind === 'text') return value as LocalizedText;
  if (meta?.kind === 'group') {
    if (fieldMeta(joinPath(...splitPath(path).slice(0, -1)))?.kind !== 'list') return undefined;
    const item = value as Readonly<Record<string, LocalizedText | undefined>>;
    return Object.keys(meta.fields)
      .filter((key) => meta.fields[key]?.kind === 'text')
      .map((key) => item[key])
      .find(hasText);
  }
  if (Array.isArray(value)) return value.map(String).join('\n');
  return typeof value === 'object' ? undefined : String(value);
}
