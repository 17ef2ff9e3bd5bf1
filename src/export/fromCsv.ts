import { createIntl } from '../i18n';
import { type CharterDraft, type CharterIssue, joinPath, writePath } from '../model';
import type { ExportOptions } from './ExportOptions';
import { tooMany } from './figures/mostFigures';
import { type Counts, readFigures } from './figures/readFigures';

/** What became of a table of figures. */
export type CsvResult =
  | {
      readonly ok: true;
      /** The charter with the figures that could be read; the input itself when nothing changes. */
      readonly charter: CharterDraft;
      /** How many rows are new, change or empty a figure, say what is known, or cannot be read (`bad`). */
      readonly counts: Counts;
      /** Why rows could not be read, each with its row (`params.row`). */
      readonly issues: readonly CharterIssue[];
    }
  | { readonly ok: false; readonly issues: readonly CharterIssue[] };

/**
 * Reads figures of a charter's indicators from CSV such as `toCsv` writes: rows with `indicatorId` (or the indicator's
 * name), `period` and `value`, or `numerator` and `denominator`. Rows that can be read are taken over, the others listed:
 * nothing is guessed. Headings may be in the language of `locale`. Never throws; the charter is not changed.
 */
export function fromCsv(text: string, charter: CharterDraft, options: ExportOptions): CsvResult {
  const about = charter.indicators ?? [];
  const table = readFigures(text, { intl: createIntl(options), about, asOf: options.now });
  if (!table.ok) return { ok: false, issues: [table.issue] };
  const beyond = tooMany(table, about);
  if (beyond) return { ok: false, issues: [beyond] };
  return {
    ok: true,
    charter: table.groups
      .filter(({ counts }) => counts.new + counts.changed + counts.emptied > 0)
      .reduce(
        (before, { indicator, series }) =>
          writePath(before, joinPath('indicators', indicator.id, 'series'), series),
        charter,
      ),
    counts: table.counts,
    issues: table.rows.flatMap((row) => (row.outcome === 'bad' ? [row.issue] : [])),
  };
}
