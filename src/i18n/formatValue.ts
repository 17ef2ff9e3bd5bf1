import type { Indicator } from '../model';
import { numberFormat } from './format';
import type { MessageParams } from './messages';

/** What is needed of an indicator to write one of its figures. */
export type ValueUnit = Pick<Indicator, 'unit' | 'per' | 'currency'> & {
  /** Decimals shown; by default as many as the figure has, at most two. */
  readonly decimals?: number;
};

type Translate = (key: 'unit.days' | 'unit.hours', params: MessageParams) => string;

/** A figure with its unit: percent and money by `Intl`, days and hours by plural messages, the rest as bare numbers. */
export function formatValue(
  locale: string,
  { unit, currency, decimals }: ValueUnit,
  value: number,
  t: Translate,
): { text: string; number: string; unit: string } {
  const digits: Intl.NumberFormatOptions =
    decimals === undefined
      ? { maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (unit === 'percent') return split(locale, value / 100, { ...digits, style: 'percent' }, 'percentSign');
  if (unit === 'currency' && currency && /^[A-Za-z]{3}$/.test(currency)) {
    return split(locale, value, { maximumFractionDigits: 0, style: 'currency', currency }, 'currency');
  }
  const number = numberFormat(locale, digits).format(value);
  if (unit === 'days' || unit === 'hours') {
    const text = t(unit === 'days' ? 'unit.days' : 'unit.hours', { count: value, value: number });
    const name = text.replace(number, '').trim();
    return { text, number, unit: name };
  }
  return { text: number, number, unit: unit === 'currency' ? (currency ?? '') : '' };
}

/** The sign of each format, which is the same for every figure. */
const signs = /* @__PURE__ */ new WeakMap<Intl.NumberFormat, string>();

function split(
  locale: string,
  value: number,
  options: Intl.NumberFormatOptions,
  sign: 'percentSign' | 'currency',
) {
  const format = numberFormat(locale, options);
  const unit = signs.get(format) ?? format.formatToParts(0).find(({ type }) => type === sign)?.value ?? '';
  signs.set(format, unit);
  const text = format.format(value);
  return { text, number: text.replace(unit, '').trim(), unit };
}
