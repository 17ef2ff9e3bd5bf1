import type { CharterIntl } from '../../i18n';
import type { CharterIssue, Indicator, Observation } from '../../model';
import { csvUnguarded } from '../csvGuard';
import { headingOf, type Layout, usualLayout } from './figureColumns';
import { badRow, type FigureRow, type NumberStyle, type Outcome, type Reading, rowReader } from './figureRow';
import { mergeFigures } from './mergeFigures';
import { type CsvRecord, csvRecords, writeRecord } from './parseCsv';

/** How many rows would do what. */
export type Counts = Readonly<Record<Outcome, number>>;

/** What a table says of one indicator, and its whole series once that is taken over. */
export interface Group {
  readonly indicator: Indicator;
  readonly counts: Counts;
  readonly series: Observation[];
}

/** A table of figures, read; or the reason why none of it can be. */
export type FiguresTable =
  | {
      readonly ok: true;
      readonly rows: readonly FigureRow[];
      readonly counts: Counts;
      /** What would become of each indicator that rows are about, in the order in which they come up. */
      readonly groups: readonly Group[];
      readonly numbers: NumberStyle;
      /** Rows of other indicators, left out. */
      readonly others: number;
      /** Figures of periods that have not begun. */
      readonly ahead: number;
      /** The rows that cannot be read, under their heading, as text to correct; `''` when there are none. */
      readonly rest: string;
    }
  | { readonly ok: false; readonly issue: CharterIssue };

/** How a table is read. */
export interface ReadOptions {
  readonly intl: CharterIntl;
  /** The one indicator that the table is about, or all that it may be about. */
  readonly about: Indicator | readonly Indicator[];
  readonly numbers?: NumberStyle | undefined;
  /** The day of reading, `YYYY-MM-DD`; without it nothing lies ahead. */
  readonly asOf?: string | undefined;
}

/** What a table may weigh, in megabytes: a hundred bytes for each row. */
const MOST_MEGABYTES = 10;
const MOST_ROWS = 100_000;

/** Refuses a table by its size in bytes, before it is read. */
export function tooHeavy(size: number, intl: CharterIntl): Refusal | undefined {
  if (size <= MOST_MEGABYTES * 1024 * 1024) return undefined;
  return refuse('csv.too-large', { max: intl.number(MOST_MEGABYTES, { style: 'unit', unit: 'megabyte' }) });
}

/**
 * Reads figures from pasted or uploaded text: columns period and value, or numerator and denominator, and optionally
 * currency, missing, note, state and indicatorId, in any order under a heading (their names in English, or as the
 * reader's language labels them), or period, value, note without one. Nothing is guessed: what can be read in two ways
 * is an issue of its row. With several indicators, each row names its own by id or name.
 */
export function readFigures(text: string, options: ReadOptions): FiguresTable {
  const steps = figuresSteps(text, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Reads as `readFigures` does, a row at a time, and gives the share of the text that is read, 0-1. */
export function* figuresSteps(text: string, options: ReadOptions): Generator<number, FiguresTable> {
  const heavy = tooHeavy(text.length, options.intl);
  if (heavy) return heavy;
  const records = csvRecords(text);
  let table: ReturnType<typeof tableReader> | undefined;
  let share = 0;
  for (let step = records.next(); ; step = records.next()) {
    if (step.done) {
      if (step.value !== undefined) return refuse('csv.unclosed-quote', { row: step.value });
      return table ? yield* table.end() : refuse('csv.empty');
    }
    const record = step.value;
    if (record) {
      if (table) table.add(record);
      else {
        const opened = openTable(record, options);
        if ('issue' in opened) return opened;
        table = tableReader(record, opened, options);
      }
      if (table.count() > MOST_ROWS) return refuse('csv.too-large', { max: options.intl.number(MOST_ROWS) });
      share = record.end / text.length;
    }
    yield share;
  }
}

type Refusal = Extract<FiguresTable, { ok: false }>;

function refuse(code: string, params?: CharterIssue['params']): Refusal {
  return { ok: false, issue: { code, path: '', severity: 'error', ...(params && { params }) } };
}

/** What the first record says about the columns. */
function openTable({ cells }: CsvRecord, { intl, about }: ReadOptions): Refusal | { heading?: Layout } {
  const heading = headingOf(cells, intl);
  if (heading && heading.period === undefined) return refuse('csv.no-period-column');
  const divided = heading?.numerator !== undefined && heading.denominator !== undefined;
  if (heading && heading.value === undefined && !divided) return refuse('csv.no-value-column');
  if (Array.isArray(about) && heading?.indicatorId === undefined) return refuse('csv.no-indicator-column');
  return heading ? { heading } : {};
}

const NONE: Counts = { new: 0, changed: 0, emptied: 0, same: 0, bad: 0 };

function tableReader(
  first: CsvRecord,
  { heading }: { heading?: Layout },
  { intl, about, numbers, asOf }: ReadOptions,
) {
  const layout = heading ?? usualLayout;
  const style = numbers ?? (first.cells.includes('indicatorId') ? 'plain' : 'locale');
  const reading: Reading = { intl, layout, style, width: first.cells.length, asOf };
  const find = Array.isArray(about) ? finderOf(about, intl) : undefined;
  const readers = new Map<Indicator, ReturnType<typeof rowReader>>();
  const groups = new Map<Indicator, { counts: Record<Outcome, number>; taken: Observation[] }>();
  const counts = { ...NONE };
  const rows: FigureRow[] = [];
  const rest = heading ? [writeRecord(first.cells)] : [];
  let [others, ahead] = [0, 0];

  const read = (record: CsvRecord): FigureRow | undefined => {
    const id =
      layout.indicatorId === undefined
        ? undefined
        : csvUnguarded(record.cells[layout.indicatorId]?.trim() ?? '');
    const one = about as Indicator;
    const indicator = find ? find(id ?? '') : id === undefined || id === one.id ? one : undefined;
    if (!indicator)
      return find && badRow(record, 'csv.unknown-indicator', { value: (id ?? '').slice(0, 40) });
    const reader = readers.get(indicator) ?? rowReader(indicator, reading);
    readers.set(indicator, reader);
    return reader(record);
  };
  const add = (record: CsvRecord) => {
    // The export writes a line for an indicator without figures too.
    if (layout.indicatorId !== undefined && saysNothing(record, layout)) return;
    const row = read(record);
    if (!row) {
      others++;
      return;
    }
    rows.push(row);
    counts[row.outcome]++;
    if (row.outcome === 'bad') {
      rest.push(writeRecord(row.cells));
      return;
    }
    if (row.ahead) ahead++;
    const group = groups.get(row.indicator) ?? { counts: { ...NONE }, taken: [] };
    groups.set(row.indicator, group);
    group.counts[row.outcome]++;
    if (row.outcome !== 'same') group.taken.push(row.observation);
  };
  function* end(): Generator<number, FiguresTable> {
    if (rows.length === 0) return refuse(others > 0 ? 'csv.other-indicators' : 'csv.empty');
    const merged: Group[] = [];
    for (const [indicator, group] of groups) {
      merged.push({
        indicator,
        counts: group.counts,
        series: mergeFigures(indicator.series, group.taken),
      });
      yield 1;
    }
    return {
      ok: true,
      rows,
      counts,
      groups: merged,
      numbers: style,
      others,
      ahead,
      rest: counts.bad > 0 ? rest.join('\n') : '',
    };
  }
  if (!heading) add(first);
  return { add, end, count: () => rows.length + others };
}

function saysNothing({ cells }: CsvRecord, { period, value, numerator, denominator }: Layout): boolean {
  return [period, value, numerator, denominator].every((at) => !cells[at ?? -1]?.trim());
}

/** Finds an indicator by its id, or by its name where only one has it. */
function finderOf(indicators: readonly Indicator[], intl: CharterIntl) {
  const fold = (text: string) => text.toLocaleLowerCase(intl.code);
  const byId = new Map(indicators.map((one) => [one.id, one] as const));
  const byName = new Map<string, Indicator | undefined>();
  for (const one of indicators) {
    const name = fold(intl.indicatorName(one) ?? '');
    byName.set(name, byName.has(name) ? undefined : one);
  }
  return (text: string) => byId.get(text) ?? (text ? byName.get(fold(text)) : undefined);
}

/** How many figures would change. */
export function changesOf({ changed, emptied, ...counts }: Counts): number {
  return counts.new + changed + emptied;
}
