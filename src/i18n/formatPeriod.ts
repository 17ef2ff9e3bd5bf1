import { dateFormat, formatDay } from './format';
import type { MessageParams } from './messages';

const PARTS = /^(?:FY)?(\d{4})(?:-(?:(\d{2})(?:-\d{2})?|W(\d{2})|Q([1-4])|H([12])))?$/;

type Translate = (
  key: 'period.week' | 'period.quarter' | 'period.half' | 'period.fiscal',
  params: MessageParams,
) => string;

/**
 * A period in words: `October 2026`, `Week 47, 2026`, `Q4 2026`. `short` leaves out what an axis has no room for
 * (`Oct`). Text that is no period comes back as it is.
 */
export function formatPeriod(
  locale: string,
  period: string,
  t: Translate,
  style: 'long' | 'short' = 'long',
): string {
  const match = PARTS.exec(period);
  if (!match) return period;
  const [, year = '', month, week, quarter, half] = match;
  const fiscal = (text: string) => (period.startsWith('FY') ? t('period.fiscal', { period: text }) : text);
  if (week) return t('period.week', { week: String(Number(week)), year });
  if (quarter) return fiscal(t('period.quarter', { quarter, year }));
  if (half) return fiscal(t('period.half', { half, year }));
  if (period.length === 10) return formatDay(locale, period, 'medium');
  if (!month) return fiscal(year);
  const options: Intl.DateTimeFormatOptions =
    style === 'short'
      ? { month: 'short', timeZone: 'UTC' }
      : { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return dateFormat(locale, options).format(Date.UTC(Number(year), Number(month) - 1, 1));
}
