import { createIntl } from '../i18n';
import { contentHash } from '../lifecycle/content/contentHash';
import type { CharterDraft, Indicator, Observation } from '../model';
import type { ExportOptions } from './ExportOptions';
import { csvText } from './escape';
import { createCharterWords } from './words/createCharterWords';

/** How the file is written. */
export interface CsvOptions extends ExportOptions {
  /** Begins with a byte order mark, which some spreadsheet programs need to read Greek. Default false. */
  readonly bom?: boolean;
}

type Value = string | number | null | undefined;

/**
 * The indicators of a charter as CSV (RFC 4180, UTF-8, CRLF): one line for each figure, one for an indicator without any.
 * Columns are ids, not words; figures are plain numbers, periods as in the charter (`2026-11`); text cells are quoted and
 * guarded with `'` where a spreadsheet would read a formula. The last column says of which content the file is a copy.
 */
export function toCsv(charter: CharterDraft, options: CsvOptions): string {
  const words = createCharterWords(charter, createIntl(options), options.now);
  const hash = contentHash(charter);
  const about: Readonly<Record<string, Value>> = {
    charter: words.user(charter.title),
    version: charter.version,
    charterStatus: charter.status,
  };
  const facts = (indicator: Indicator): Readonly<Record<string, Value>> => ({
    indicatorId: indicator.id,
    indicator: words.indicatorName(indicator),
    kind: indicator.kind,
    unit: indicator.unit,
    per: indicator.per,
    currency: indicator.currency,
    direction: indicator.direction,
    cadence: indicator.cadence,
    ownerId: indicator.ownerId,
    source: indicator.source?.system,
    baseline: indicator.baseline?.value,
    baselinePeriod: indicator.baseline?.period,
    target: indicator.target?.value,
    targetLow: indicator.target?.low,
    targetHigh: indicator.target?.high,
    targetPeriod: indicator.target?.period,
    status: words.status(indicator).status,
  });
  const figure = (one: Observation | undefined): Readonly<Record<string, Value>> => ({
    period: one?.period,
    value: one?.value,
    numerator: one?.numerator,
    denominator: one?.denominator,
    state: one?.state,
    missing: one?.missing,
    note: words.user(one?.note),
    contentHash: hash,
  });
  const header = [about, facts({ id: '' }), figure(undefined)].flatMap((columns) => Object.keys(columns));
  const currency = header.indexOf('currency');
  const lines = (charter.indicators ?? []).flatMap((indicator) => {
    // Written once for all its figures: a large charter has tens of thousands.
    const known = [about, facts(indicator)].flatMap((columns) => Object.values(columns).map(cell));
    const series = indicator.series?.length ? indicator.series : [undefined];
    return series.map((one) => {
      const cells = [...known, ...Object.values(figure(one)).map(cell)];
      // In the column of the indicator's currency, which is that of every other figure.
      if (one?.currency !== undefined) cells[currency] = cell(one.currency);
      return cells.join(',');
    });
  });
  return `${options.bom ? '\ufeff' : ''}${[header.map(cell).join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: Value): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'number' ? String(value) : csvText(value);
}
