import { cleanText } from '../../export/words/userText';
import { placeInWords } from '../../field/words/placeInWords';
import { changesInWords, valueAt } from '../../field/words/versionsInWords';
import type { CharterIntl } from '../../i18n';
import type { ComparedVersions, ReadableChange } from '../../lifecycle';
import { type CharterDraft, type Indicator, partOfPath, readPath, splitPath } from '../../model';

/** A comparison and the words to show it in. */
export interface ComparisonWords {
  readonly compared: ComparedVersions;
  readonly intl: CharterIntl;
}

/** What a changed place is called inside of its part, or inside of the place around it: "Onboarding", "Target › Value". */
export function placeName(
  { path, kind }: Pick<ReadableChange, 'path' | 'kind'>,
  { compared, intl }: ComparisonWords,
  inside?: string,
): string {
  const charter = kind === 'removed' ? compared.before : compared.after;
  const words = placeInWords(charter, path, intl);
  const ofPart = partOfPath(path) ? 1 : 0;
  const left = words.slice(inside === undefined ? ofPart : placeInWords(charter, inside, intl).length);
  return cleanText((left.length > 0 ? left : words.slice(-1)).join(' › '));
}

/** A value of a place in words, on one side of the change. */
export function valueWords(path: string, value: unknown, { compared, intl }: ComparisonWords): string {
  if (value === null) return intl.t('history.no-value');
  if (typeof value === 'number') return figureWords(path, value, { compared, intl });
  for (const charter of [compared.after, compared.before]) {
    const words = valueAt(value, path, { charter, intl });
    // A name that only the earlier charter knows.
    if (words !== intl.t('conflict.removed-item')) return cleanText(words);
  }
  return intl.t('conflict.removed-item');
}

/** A whole item in words, a field on each line. */
export function itemWords(
  { path, kind, pieces }: ReadableChange,
  { compared, intl }: ComparisonWords,
): string {
  const charter = kind === 'removed' ? compared.before : compared.after;
  const item = pieces.shape === 'item' ? pieces.item : {};
  return cleanText(changesInWords({}, item, path, { charter, intl })[1]);
}

/** By how much a number rose or fell, with its sign and unit. */
export function differenceWords(path: string, difference: number, words: ComparisonWords): string {
  const { intl } = words;
  const sign = difference > 0 ? '+' : difference < 0 ? '\u2212' : '';
  const size = Math.abs(difference);
  if (isPercent(path, words)) {
    const value = `${sign}${intl.number(size, { maximumFractionDigits: 2 })}`;
    return intl.t('history.points', { count: size, value });
  }
  return `${sign}${figureWords(path, size, words)}`;
}

/** A number with the unit of its place: that of its indicator, money in the currency beside it, a share of 100. */
function figureWords(path: string, value: number, words: ComparisonWords): string {
  const { compared, intl } = words;
  const indicator = indicatorOf(path, words);
  if (indicator) return intl.value(indicator, value).text;
  if (isPercent(path, words)) return intl.percent(value);
  const beside = `${path.slice(0, path.lastIndexOf('/') + 1)}currency`;
  const currency = readPath(compared.after, beside) ?? readPath(compared.before, beside);
  return path.endsWith('/amount') && typeof currency === 'string'
    ? intl.money(value, currency)
    : intl.number(value);
}

/** Fields of an indicator that hold a figure of it; its limits of time and tolerance are plain numbers. */
const FIGURES = new Set(['value', 'low', 'high', 'start', 'min', 'max']);

function indicatorOf(path: string, { compared }: ComparisonWords): Indicator | undefined {
  const [root, id = ''] = splitPath(path);
  if (root !== 'indicators' || !FIGURES.has(path.slice(path.lastIndexOf('/') + 1))) return undefined;
  const find = ({ indicators }: CharterDraft) => indicators?.find((one) => one.id === id);
  return find(compared.after) ?? find(compared.before);
}

function isPercent(path: string, words: ComparisonWords): boolean {
  const indicator = indicatorOf(path, words);
  return indicator ? indicator.unit === 'percent' : /Pct$/.test(path);
}
