import type { CharterIntl } from '../../i18n';
import { parsePeriodText } from '../../i18n/parsePeriodText';

const columns = [
  'period',
  'value',
  'numerator',
  'denominator',
  'currency',
  'missing',
  'note',
  'state',
  'indicatorId',
] as const;

/** A column that means something here. */
export type Column = (typeof columns)[number];

/** Which column stands where. */
export type Layout = Readonly<Partial<Record<Column, number>>>;

/** How a table without a heading is read. */
export const usualLayout: Layout = { period: 0, value: 1, note: 2 };

/** Which column stands where, when the first record is a heading: it has no period, and names at least one column. */
export function headingOf(cells: readonly string[], intl: CharterIntl): Layout | undefined {
  if (cells.some((cell) => parsePeriodText(cell, intl))) return undefined;
  const written = cells.map((cell) => cell.trim());
  const layout: Partial<Record<Column, number>> = {};
  for (const column of columns) {
    const label = intl.find(`field.indicators.series.${column}`)?.toLocaleLowerCase(intl.code);
    // The ids are English in every language: a Turkish reader's "I" is none of theirs.
    const at = written.findIndex(
      (name) => name.toLowerCase() === column.toLowerCase() || name.toLocaleLowerCase(intl.code) === label,
    );
    if (at >= 0) layout[column] = at;
  }
  return Object.keys(layout).length > 0 ? layout : undefined;
}

/** The columns without which a row says nothing: those of the period and of the figure or what it is divided from. */
export function neededWidth({ period = 0, value, numerator = 0, denominator = 0 }: Layout): number {
  return Math.max(period, value ?? Math.max(numerator, denominator)) + 1;
}
