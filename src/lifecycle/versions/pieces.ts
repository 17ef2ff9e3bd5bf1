import { type CharterChange, type FieldMeta, isDate, toDayNumber, type VocabularyKey } from '../../model';
import type { LocalizedText } from '../../model/text';
import { type WordRun, wordRuns } from '../../model/words/compareWords';

/** A text before and after in one; `language` where the charter holds several languages. */
export interface TextRuns {
  readonly language?: string;
  readonly runs: readonly WordRun[];
}

/** What to show of a change, by what its field holds; absent sides were or are blank. Values, never prose. */
export type ChangePieces =
  /** Words, in each language in which they differ. */
  | { readonly shape: 'text'; readonly texts: readonly TextRuns[] }
  /** A number and, where there are two, the later less the earlier. */
  | {
      readonly shape: 'number';
      readonly before?: number;
      readonly after?: number;
      readonly difference?: number;
      readonly unit?: 'percent' | 'money';
    }
  /** A date and, where there are two, the days from one to the other. */
  | { readonly shape: 'date'; readonly before?: string; readonly after?: string; readonly days?: number }
  /** Ids of a vocabulary. */
  | {
      readonly shape: 'choice';
      readonly vocabulary: VocabularyKey;
      readonly before?: string;
      readonly after?: string;
    }
  /** What came and what went of several ids or words; both are empty when only their order differs. */
  | {
      readonly shape: 'set';
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly vocabulary?: VocabularyKey;
    }
  /** An item that came or went, whole. */
  | { readonly shape: 'item'; readonly item: object }
  /** Places in a list, counted from 0. */
  | { readonly shape: 'place'; readonly before: number; readonly after: number }
  /** Anything else as it is: references, flags, codes, periods, what the model does not know. */
  | { readonly shape: 'value'; readonly before?: unknown; readonly after?: unknown };

interface Texts {
  readonly before?: string;
  readonly after?: string;
}

/** The pieces of a change; `isItem` when it is about an item of a list as a whole. */
export function piecesOf(
  { kind, before, after }: CharterChange,
  meta: FieldMeta | undefined,
  isItem: boolean,
): ChangePieces {
  if (kind === 'moved') return { shape: 'place', before: before as number, after: after as number };
  if (isItem) return { shape: 'item', item: (after ?? before) as object };
  const sides = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  switch (meta?.kind) {
    case 'text':
      return { shape: 'text', texts: textsOf(before as LocalizedText, after as LocalizedText) };
    case 'number':
      return isNumberOrAbsent(before) && isNumberOrAbsent(after)
        ? numberPieces(before, after, meta.unit)
        : { shape: 'value', ...sides };
    case 'date':
      return { shape: 'date', ...(sides as Texts), ...daysBetween(before, after) };
    case 'choice':
      return { shape: 'choice', vocabulary: meta.vocabulary, ...(sides as Texts) };
    case 'choices':
      return { ...setPieces(before, after), vocabulary: meta.vocabulary };
    case 'tags':
    case 'references':
      return setPieces(before, after);
    default:
      return { shape: 'value', ...sides };
  }
}

function textsOf(before: LocalizedText | undefined, after: LocalizedText | undefined): TextRuns[] {
  const [was, is] = [byLanguage(before), byLanguage(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((language) => was.get(language) !== is.get(language))
    .map((language) => ({
      ...(language !== '' && { language }),
      runs: wordRuns(was.get(language) ?? '', is.get(language) ?? ''),
    }));
}

/** Texts by language; a plain one, which stands for all, has none. */
function byLanguage(text: LocalizedText | undefined): ReadonlyMap<string, string> {
  return new Map(typeof text === 'object' ? Object.entries(text) : text === undefined ? [] : [['', text]]);
}

function isNumberOrAbsent(value: unknown): value is number | undefined {
  return value === undefined || typeof value === 'number';
}

function numberPieces(
  before: number | undefined,
  after: number | undefined,
  unit: 'percent' | 'money' | undefined,
): ChangePieces {
  return {
    shape: 'number',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    // Without the dust of binary fractions: 1.1 less 1 is 0.1.
    ...(before !== undefined &&
      after !== undefined && { difference: Number((after - before).toPrecision(12)) }),
    ...(unit && { unit }),
  };
}

function daysBetween(before: unknown, after: unknown): { days?: number } {
  const isDay = (day: unknown): day is string => typeof day === 'string' && isDate(day);
  return isDay(before) && isDay(after) ? { days: toDayNumber(after) - toDayNumber(before) } : {};
}

function setPieces(before: unknown, after: unknown) {
  const [was, is] = [(before ?? []) as string[], (after ?? []) as string[]];
  const missing = (from: readonly string[], to: readonly string[]) => {
    const known = new Set(to);
    return from.filter((one) => !known.has(one));
  };
  return { shape: 'set', added: missing(is, was), removed: missing(was, is) } as const;
}
