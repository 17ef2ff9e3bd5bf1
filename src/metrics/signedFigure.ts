import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import { differenceText, shortFigure } from './readings';
import { unitOf } from './sentences';

/** A difference with its sign, as a drawing has room for it: `+3`, `−€1.2M`; of percentages in points, without the word. */
export function signedFigure(indicator: Indicator, value: number, intl: CharterIntl): string {
  const { unit, decimals } = unitOf(indicator);
  const size = Math.abs(value);
  const text =
    unit === 'percent'
      ? intl.number(size, { maximumFractionDigits: decimals })
      : shortFigure(indicator, size, intl);
  return signOf(value) + text;
}

/** A difference with its sign and unit, for a sentence or a cell. */
export function signedDifference(indicator: Indicator, value: number, intl: CharterIntl): string {
  return signOf(value) + differenceText(indicator, Math.abs(value), intl);
}

function signOf(value: number): string {
  return value === 0 ? '' : value > 0 ? '+' : '−';
}
