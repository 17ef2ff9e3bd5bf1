import { type PeriodKind, parsePeriod } from '../analysis/parsePeriod';
import type { CharterIntl, NumberInput } from '../i18n';
import { parseNumber } from '../i18n/parseNumber';
import { parsePeriodText } from '../i18n/parsePeriodText';
import type { CharterIssue, Indicator, Observation } from '../model';
import { withText } from '../model/text';
import { missingReason, observationState } from '../model/vocabularies';
import { type CsvRecord, parseCsv, writeRecords } from './parseCsv';

/** How numbers are written: as the reader's language does (`1.234,5` in Greek), or as files do (`1234.5`). */
export type NumberStyle = 'locale' | 'plain';

/** One row of a table of figures: what it says, beside what is known of its period already, or why it cannot be read. */
export type FigureRow =
  | { readonly row: number; readonly observation: Observation; readonly before: Observation | undefined }
  | { readonly row: number; readonly cells: readonly string[]; readonly issue: CharterIssue };

/** A table of figures, read; or the reason why none of it can be. */
export type FiguresTable =
  | {
      readonly ok: true;
      readonly rows: readonly FigureRow[];
      readonly numbers: NumberStyle;
      /** Rows of other indicators, left out. */
      readonly others: number;
      /** The rows that cannot be read, under their heading, as text to correct; `''` when there are none. */
      readonly rest: string;
    }
  | { readonly ok: false; readonly issue: CharterIssue };

/** What a table may weigh. */
export const MOST_BYTES = 5 * 1024 * 1024;
const MOST_ROWS = 10_000;
const columns = ['period', 'value', 'missing', 'note', 'state', 'indicatorId'] as const;
type Column = (typeof columns)[number];
type Layout = Readonly<Partial<Record<Column, number>>>;

/**
 * Reads the figures of one indicator from pasted or uploaded text: columns period, value, and optionally missing, note,
 * state and indicatorId, in any order under a heading (their names in English, or as the reader's language labels
 * them), or period, value, note without one. Nothing is guessed: what can be read in two ways is an issue of its row.
 */
export function readFigures(
  text: string,
  { intl, indicator, numbers }: { intl: CharterIntl; indicator: Indicator; numbers?: NumberStyle },
): FiguresTable {
  if (text.length > MOST_BYTES) return refuse('csv.too-large', { max: `${MOST_BYTES / 1024 / 1024} MB` });
  const csv = parseCsv(text);
  if (!csv.ok) return refuse('csv.unclosed-quote', { row: csv.row });
  if (csv.records.length > MOST_ROWS) return refuse('csv.too-large', { max: intl.number(MOST_ROWS) });
  const [first] = csv.records;
  if (!first) return refuse('csv.empty');
  const heading = headingOf(first, intl);
  if (heading && heading.period === undefined) return refuse('csv.no-period-column');
  if (heading && heading.value === undefined) return refuse('csv.no-value-column');
  const layout = heading ?? { period: 0, value: 1, note: 2 };
  const style = numbers ?? (first.cells.includes('indicatorId') ? 'plain' : 'locale');
  const records = heading ? csv.records.slice(1) : csv.records;
  const mine = records.filter(({ cells }) => isOf(indicator, cells, layout));
  if (mine.length === 0) return refuse(records.length > 0 ? 'csv.other-indicators' : 'csv.empty');
  const reader = rowReader({ intl, indicator, layout, style, width: first.cells.length });
  const rows = mine.map(reader);
  const bad = rows.flatMap((row) => ('cells' in row ? [row.cells] : []));
  return {
    ok: true,
    rows,
    numbers: style,
    others: records.length - mine.length,
    rest: bad.length > 0 ? writeRecords(heading ? [first.cells, ...bad] : bad) : '',
  };
}

function refuse(code: string, params?: CharterIssue['params']): FiguresTable {
  return { ok: false, issue: { code, path: '', severity: 'error', ...(params && { params }) } };
}

/** Which column stands where, when the first record is a heading: it has no period, and names at least one column. */
function headingOf({ cells }: CsvRecord, intl: CharterIntl): Layout | undefined {
  if (cells.some((cell) => parsePeriodText(cell, intl.code))) return undefined;
  const names = cells.map((cell) => cell.trim().toLocaleLowerCase(intl.code));
  const layout: Partial<Record<Column, number>> = {};
  for (const column of columns) {
    const label = intl.find(`field.indicators.series.${column}`)?.toLocaleLowerCase(intl.code);
    const at = names.findIndex((name) => name === column.toLowerCase() || name === label);
    if (at >= 0) layout[column] = at;
  }
  return Object.keys(layout).length > 0 ? layout : undefined;
}

function isOf(indicator: Indicator, cells: readonly string[], { indicatorId }: Layout): boolean {
  return indicatorId === undefined || unguarded(cells[indicatorId]?.trim() ?? '') === indicator.id;
}

/** A text cell that a spreadsheet would take for a formula comes guarded with an apostrophe. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@＝＋－＠])/, '');
}

interface Reading {
  readonly intl: CharterIntl;
  readonly indicator: Indicator;
  readonly layout: Layout;
  readonly style: NumberStyle;
  readonly width: number;
}

function rowReader({ intl, indicator, layout, style, width }: Reading) {
  const known = new Map((indicator.series ?? []).map((one) => [one.period, one] as const));
  const seen = new Set<string>();
  let kind: PeriodKind | undefined = parsePeriod(indicator.series?.at(-1)?.period ?? '')?.kind;
  return ({ row, cells }: CsvRecord): FigureRow => {
    const fail = (code: string, params: CharterIssue['params'] = {}): FigureRow => ({
      row,
      cells,
      issue: { code, path: '', severity: 'error', params: { row, ...params } },
    });
    const cell = (column: Column) => (cells[layout[column] ?? -1] ?? '').trim();
    const needed = Math.max(layout.period ?? 0, layout.value ?? 0) + 1;
    if (cells.length < needed || cells.slice(width).some((extra) => extra.trim() !== '')) {
      return fail('csv.ragged', { found: cells.length, expected: width });
    }
    const period = parsePeriodText(cell('period'), intl.code);
    const parsed = parsePeriod(period ?? '');
    if (!period || !parsed) return fail('csv.period-invalid', { value: cell('period').slice(0, 40) });
    if (kind && parsed.kind !== kind) return fail('csv.period-kind', { value: cell('period').slice(0, 40) });
    if (seen.has(period)) return fail('csv.duplicate-period', { period });
    const value = readValue(cell('value'), style, intl);
    if (!value.ok) return fail(value.code, value.params);
    kind = parsed.kind;
    seen.add(period);
    const before = known.get(period);
    return { row, observation: observationOf(period, value.value, before, cell, intl), before };
  };
}

function readValue(text: string, style: NumberStyle, intl: CharterIntl): NumberInput | PlainFault {
  if (style === 'locale' || text === '') return parseNumber(text, intl.code);
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value))
    return { ok: false, code: 'csv.value-invalid', params: { value: text.slice(0, 40) } };
  return Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? { ok: false, code: 'number-too-large', params: {} }
    : { ok: true, value };
}

interface PlainFault {
  readonly ok: false;
  readonly code: 'csv.value-invalid' | 'number-too-large';
  readonly params: CharterIssue['params'];
}

function observationOf(
  period: string,
  value: number | undefined,
  before: Observation | undefined,
  cell: (column: Column) => string,
  intl: CharterIntl,
): Observation {
  const missing = value === undefined ? reasonOf(cell('missing'), intl) : undefined;
  const state = observationState.find((id) => id === cell('state'));
  const note = unguarded(cell('note'));
  return {
    period,
    value: value ?? null,
    ...(missing && { missing }),
    ...(state && { state }),
    // A note that says the same in this language keeps its other languages.
    ...(note && {
      note: note === intl.text(before?.note) ? before?.note : withText(before?.note, intl.code, note),
    }),
  };
}

/** The reason by its id or its word; a figure that is simply absent was not collected. */
function reasonOf(text: string, intl: CharterIntl): string {
  const known = missingReason.find(
    (id) => id === text || intl.label('missingReason', id).toLowerCase() === text.toLowerCase(),
  );
  return known ?? (text || 'not-collected');
}
