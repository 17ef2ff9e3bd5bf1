import type { AsOfOptions } from '../analysis/periodBounds';
import { seriesRows } from '../analysis/seriesRows';
import { csvText } from '../export/escape';
import type { CharterIntl } from '../i18n';
import type { Indicator, Observation } from '../model';
import { nameOf, unitOf } from './sentences';

/** Rows written without a pause: a few milliseconds of work. */
const SLICE = 4000;

const columns = [
  'indicatorId',
  'indicator',
  'unit',
  'period',
  'value',
  'numerator',
  'denominator',
  'currency',
  'missing',
  'note',
  'state',
] as const;

/**
 * The figures of indicators as CSV (RFC 4180, CRLF), piece by piece with a pause between: under a heading of ids, one
 * line for each indicator and period in the order of time, numbers plain, text quoted and guarded with `'` where a
 * spreadsheet would read a formula. Reads back through `readFigures`. Of two figures of one period the later one counts.
 */
export async function* figuresCsv(
  indicators: readonly Indicator[],
  { intl, ...judging }: AsOfOptions & { intl: CharterIntl },
): AsyncGenerator<string> {
  yield `${columns.join(',')}\r\n`;
  for (const indicator of indicators) {
    const rows = seriesRows(indicator.series, judging);
    const byPeriod = new Map<string, Observation>();
    for (let from = 0; from < (indicator.series?.length ?? 0); from += SLICE) {
      await pause();
      for (const one of indicator.series?.slice(from, from + SLICE) ?? []) byPeriod.set(one.period, one);
    }
    const { unit = '', per = '', currency = '' } = unitOf(indicator);
    const about = [
      indicator.id,
      nameOf(indicator, intl),
      [currency || unit, per].filter(Boolean).join('/'),
    ].map(cell);
    for (let from = 0; from < rows.length; from += SLICE) {
      await pause();
      let text = '';
      for (const { period, value } of rows.slice(from, from + SLICE)) {
        const one = byPeriod.get(period);
        if (one) text += `${[...about, ...cellsOf(one, value, intl)].join(',')}\r\n`;
      }
      yield text;
    }
  }
}

function cellsOf(one: Observation, value: number | null, intl: CharterIntl): string[] {
  const { period, numerator, denominator, currency, missing, note, state } = one;
  const reason = value === null ? missing : undefined;
  return [period, value, numerator, denominator, currency, reason, note && intl.text(note), state].map(cell);
}

function cell(value: string | number | null | undefined): string {
  if (value === undefined || value === null || value === '') return '';
  return typeof value === 'number' ? plainNumber(value) : csvText(value);
}

/** A number in digits alone: very small and very large ones too. */
function plainNumber(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(mantissa) ?? [];
  const point = whole.length + Number(exponent);
  const all = whole + rest;
  return point > 0 ? sign + all.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${all}`;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
