import type { AsOfOptions } from '../analysis/periodBounds';
import { fileName } from '../export/fileName';
import type { CharterIntl } from '../i18n';
import { download } from '../kit/download';
import type { Indicator } from '../model';
import { figuresCsv } from './figuresCsv';

/** Saves the figures of indicators as a CSV file, with a byte order mark so that spreadsheets read it as UTF-8. */
export async function saveFigures(
  indicators: readonly Indicator[],
  options: AsOfOptions & { intl: CharterIntl },
): Promise<void> {
  const pieces = [new Blob(['\ufeff'])];
  for await (const piece of figuresCsv(indicators, options)) pieces.push(new Blob([piece]));
  const file = new Blob(pieces, { type: 'text/csv;charset=utf-8' });
  download(file, fileName(`figures ${options.asOf.slice(0, 10)}`, 'csv', 'figures'));
}
