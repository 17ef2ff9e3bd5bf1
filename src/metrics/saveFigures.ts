import type { AsOfOptions } from '../analysis/periodBounds';
import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import { figuresCsv } from './figuresCsv';

/** Saves the figures of indicators as a CSV file, with a byte order mark so that spreadsheets read it as UTF-8. */
export async function saveFigures(
  indicators: readonly Indicator[],
  options: AsOfOptions & { intl: CharterIntl },
): Promise<void> {
  const pieces = [new Blob(['\ufeff'])];
  for await (const piece of figuresCsv(indicators, options)) pieces.push(new Blob([piece]));
  const url = URL.createObjectURL(new Blob(pieces, { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `figures-${options.asOf.slice(0, 10)}.csv`;
  link.click();
  // Some browsers read the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
