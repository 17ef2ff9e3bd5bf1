import { indicatorFacts } from '../../analysis/indicatorFacts';
import { type PeriodKind, parsePeriod } from '../../analysis/parsePeriod';
import { periodStart } from '../../analysis/periodBounds';
import type { CharterIntl } from '../../i18n';
import { parseNumber } from '../../i18n/parseNumber';
import { parsePeriodText } from '../../i18n/parsePeriodText';
import type { CharterIssue, Indicator, Observation } from '../../model';
import { equalJson } from '../../model/equalJson';
import { withText } from '../../model/text';
import { missingReason, observationState } from '../../model/vocabularies';
import { csvUnguarded } from '../csvGuard';
import { type Column, type Layout, neededWidth } from './figureColumns';
import type { CsvRecord } from './parseCsv';
import { sameCurrency, splitMoney } from './readMoney';

/** How numbers are written: as the reader's language does (`1.234,5` in Greek), or as files do (`1234.5`). */
export type NumberStyle = 'locale' | 'plain';

/** What would become of the figure of a row. */
export type Outcome = 'new' | 'changed' | 'emptied' | 'same' | 'bad';

/** A row that says something: about which indicator, what, what is known of its period already, and what would happen. */
export interface GoodRow {
  readonly row: number;
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly before: Observation | undefined;
  readonly outcome: Exclude<Outcome, 'bad'>;
  /** Its period has not begun. */
  readonly ahead: boolean;
}

/** A row that cannot be read, and why. */
export interface BadRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly issue: CharterIssue;
  readonly outcome: 'bad';
}

/** One row of a table of figures. */
export type FigureRow = GoodRow | BadRow;

/** What every row of a table is read by. */
export interface Reading {
  readonly intl: CharterIntl;
  readonly layout: Layout;
  readonly style: NumberStyle;
  /** Cells of the first record. */
  readonly width: number;
  /** The day of reading, `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
}

type Params = CharterIssue['params'];
type Read<T> = { readonly value: T } | { readonly code: string; readonly params?: Params };

/** The row as one that cannot be read. */
export function badRow({ row, cells }: CsvRecord, code: string, params: Params = {}): BadRow {
  const issue = { code, path: '', severity: 'error', params: { row, ...params } } as const;
  return { row, cells, issue, outcome: 'bad' };
}

/** A reader of the rows of one indicator, in their order: what the first ones say binds the rest. */
export function rowReader(indicator: Indicator, { intl, layout, style, width, asOf }: Reading) {
  const known = new Map((indicator.series ?? []).map((one) => [one.period, one] as const));
  const seen = new Set<string>();
  let kind: PeriodKind | undefined = parsePeriod(indicator.series?.at(-1)?.period ?? '')?.kind;
  let currency = indicator.currency ?? '';
  const times = indicatorFacts(indicator).unit === 'percent' ? 100 : 1;
  const needed = neededWidth(layout);
  return (record: CsvRecord): FigureRow => {
    const { row, cells } = record;
    const cell = (column: Column) => (cells[layout[column] ?? -1] ?? '').trim();
    if (cells.length < needed || cells.slice(width).some((extra) => extra.trim() !== '')) {
      return badRow(record, 'csv.ragged', { found: cells.length, expected: width });
    }
    const period = parsePeriodText(cell('period'), intl);
    const parsed = parsePeriod(period ?? '');
    if (!period || !parsed) return badRow(record, 'csv.period-invalid', { value: brief(cell('period')) });
    if (kind && parsed.kind !== kind)
      return badRow(record, 'csv.period-kind', { value: brief(cell('period')) });
    if (seen.has(period)) return badRow(record, 'csv.duplicate-period', { period });
    const money = splitMoney(cell('value'));
    const currencies = [cell('currency'), money.currency].filter(Boolean);
    const expected = currency || currencies[0];
    const other = currencies.find((one) => expected && !sameCurrency(one, expected, intl.code));
    if (other) return badRow(record, 'csv.currency', { found: brief(other), expected: expected ?? '' });
    const figures = readParts(money.number, cell, times, style, intl);
    if ('code' in figures) return badRow(record, figures.code, figures.params);
    kind = parsed.kind;
    currency = expected ?? '';
    seen.add(period);
    const { value } = figures;
    const before = known.get(period);
    const observation: Observation = {
      period,
      ...value,
      ...(!indicator.currency && /^[A-Z]{3}$/.test(currency) && { currency }),
      ...wordsOf(value, before, cell, intl),
    };
    const ahead = asOf !== undefined && (periodStart(period) ?? '') > asOf;
    return { row, indicator, observation, before, outcome: outcomeOf(observation, before), ahead };
  };
}

function outcomeOf(observation: Observation, before: Observation | undefined): GoodRow['outcome'] {
  if (!before) return 'new';
  if (equalJson(before, { ...before, ...observation })) return 'same';
  return observation.value === null && before.value !== null ? 'emptied' : 'changed';
}

type Figures = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'missing'>;

/** The figure, and what it was divided from; computed where only that is given. Nothing can be divided by zero. */
function readParts(
  valueText: string,
  cell: (column: Column) => string,
  times: number,
  style: NumberStyle,
  intl: CharterIntl,
): Read<Figures> {
  const value = readNumber(valueText, style, intl);
  const numerator = readNumber(cell('numerator'), style, intl);
  const denominator = readNumber(cell('denominator'), style, intl);
  if ('code' in value) return value;
  if ('code' in numerator) return numerator;
  if ('code' in denominator) return denominator;
  const [above, below] = [numerator.value, denominator.value];
  const parts = {
    ...(above !== undefined && { numerator: above }),
    ...(below !== undefined && { denominator: below }),
  };
  if (below === 0) return { value: { ...parts, value: null, missing: 'not-applicable' } };
  if (value.value !== undefined || above === undefined || below === undefined)
    return { value: { ...parts, value: value.value ?? null } };
  const ratio = (times * above) / below;
  return Math.abs(ratio) > Number.MAX_SAFE_INTEGER
    ? { code: 'number-too-large' }
    : { value: { ...parts, value: ratio } };
}

function readNumber(text: string, style: NumberStyle, intl: CharterIntl): Read<number | undefined> {
  if (style === 'locale' || text === '') return parseNumber(text, intl.code);
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) return { code: 'csv.value-invalid', params: { value: brief(text) } };
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? { code: 'number-too-large' } : { value };
}

/** Why there is no figure, how sure it is, and its note. */
function wordsOf(
  { value, missing: found = 'not-collected' }: Figures,
  before: Observation | undefined,
  cell: (column: Column) => string,
  intl: CharterIntl,
): Partial<Observation> {
  const missing = value === null && (reasonOf(cell('missing'), intl) || found);
  const state = observationState.find((id) => id === cell('state'));
  // A text cell that a spreadsheet would take for a formula comes guarded with an apostrophe.
  const note = csvUnguarded(cell('note'));
  return {
    ...(missing && { missing }),
    ...(state && { state }),
    // A note that says the same in this language keeps its other languages.
    ...(note && {
      note: note === intl.text(before?.note) ? before?.note : withText(before?.note, intl.code, note),
    }),
  };
}

/** The reason by its id or its word; what is neither stays as it is written. */
function reasonOf(text: string, intl: CharterIntl): string {
  const known = missingReason.find(
    (id) => id === text || intl.label('missingReason', id).toLowerCase() === text.toLowerCase(),
  );
  return known ?? text;
}

function brief(text: string): string {
  return text.slice(0, 40);
}
