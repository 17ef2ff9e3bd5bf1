import type { CharterIssue, Indicator, VocabularyKey } from '../model';
import { type LocalizedText, plainText } from '../model/text';
import { dateFormat, formatDay, formatList, formatMoney, numberFormat, pluralForm } from './format';
import { formatPeriod } from './formatPeriod';
import { formatValue, type ValueUnit } from './formatValue';
import type { Locale, Message, MessageKey, MessageParams, Terms } from './messages';
import { fillMessage } from './translate';

/** What a host may change about the words. */
export interface IntlOptions {
  /** The language: its words, formats and writing direction, from `enablement-charter/locales/*`. */
  readonly locale: Locale;
  /** Single messages to replace, by key. */
  readonly messages?: Readonly<Partial<Record<MessageKey, Message>>>;
  /** The product's nouns to replace (`charter` → "working agreement"). */
  readonly terms?: Partial<Terms>;
  /** IANA zone for instants such as "saved at"; charter dates have none. Default UTC. */
  readonly timeZone?: string;
}

/** A message that joins two texts. */
export type Joint = 'common.series' | 'common.clauses' | 'common.pair';

/** Words and formats of one language; plain functions, safe on a server. */
export interface CharterIntl {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly timeZone: string;
  /** The message of a key, filled. */
  t(key: MessageKey, params?: MessageParams): string;
  /** The message of a key that may not exist. */
  find(key: string, params?: MessageParams): string | undefined;
  /** The word for a vocabulary id; an id unknown here is shown as it stands. */
  label(vocabulary: VocabularyKey, id: string): string;
  /** The words for an issue: those of its place if there are some, else those of its code. */
  issue(issue: Pick<CharterIssue, 'code' | 'path' | 'params'>): string;
  /** Charter prose in this language. */
  text(value: LocalizedText | undefined): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A share of 100 with its sign. */
  percent(value: number): string;
  money(amount: number, currency: string | undefined): string;
  date(date: string, style?: 'long' | 'medium' | 'numeric'): string;
  /** An instant (milliseconds since 1970) as a time of day in the reader's zone. */
  time(instant: number): string;
  period(period: string, style?: 'long' | 'short'): string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** "A, B, C", without what is empty or false; with another joint "A; B; C" or "Name: text". */
  series(items: readonly (string | false | undefined)[], joint?: Joint): string;
  /** The name of an indicator: its own label, the catalogue's name, or its metric id. */
  indicatorName(indicator: Indicator): string;
  /** A figure with its unit, as one text and as number and unit apart. */
  value(
    unit: ValueUnit,
    value: number,
  ): { readonly text: string; readonly number: string; readonly unit: string };
}

/** Makes the words and formats of one language. Cheap; keep one per provider. */
export function createIntl({ locale, messages, terms, timeZone = 'UTC' }: IntlOptions): CharterIntl {
  const { code } = locale;
  const words: Readonly<Record<string, Message | undefined>> = messages
    ? { ...locale.messages, ...messages }
    : locale.messages;
  const nouns = terms ? { ...locale.terms, ...terms } : locale.terms;
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    numberFormat(code, options).format(value);
  const find = (key: string, params: MessageParams = {}) => {
    const message = Object.hasOwn(words, key) ? words[key] : undefined;
    return message === undefined
      ? undefined
      : fillMessage(message, params, nouns, (count) => pluralForm(code, count), number);
  };
  const t = (key: MessageKey, params?: MessageParams) => find(key, params) ?? key;
  const intl: CharterIntl = {
    code,
    dir: locale.dir,
    timeZone,
    t,
    find,
    label: (vocabulary, id) => find(`vocabulary.${vocabulary}.${id}`) ?? id,
    issue: ({ code: issue, path, params }) => {
      const words = params && readableParams(params, code, find);
      return (
        find(`issue.${issue}.${path.replaceAll('/', '.')}`, words) ?? find(`issue.${issue}`, words) ?? issue
      );
    },
    text: (value) => plainText(value, code),
    number,
    percent: (value) => number(value / 100, { style: 'percent', maximumFractionDigits: 1 }),
    money: (amount, currency) => formatMoney(code, amount, currency),
    date: (date, style) => formatDay(code, date, style),
    time: (instant) => dateFormat(code, { hour: '2-digit', minute: '2-digit', timeZone }).format(instant),
    period: (period, style) => formatPeriod(code, period, t, style),
    list: (items) => formatList(code, items),
    series: (items, joint = 'common.series') =>
      items.filter(Boolean).join(t(joint, { before: '', next: '' })),
    indicatorName: ({ label, metricId = '' }) =>
      plainText(label, code) || find(`metric.${metricId}`) || metricId,
    value: (unit, value) => formatValue(code, unit, value, t),
  };
  return intl;
}

/** Parameters as a reader knows them: catalogue ids by their names, dates in words. */
function readableParams(
  params: MessageParams,
  locale: string,
  find: (key: string) => string | undefined,
): MessageParams {
  const word = typeof params.nameKey === 'string' ? find(params.nameKey) : undefined;
  return {
    ...params,
    ...(word !== undefined && { name: word }),
    ...(typeof params.date === 'string' && { date: formatDay(locale, params.date) }),
  };
}
