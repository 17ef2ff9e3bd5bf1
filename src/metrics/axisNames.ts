import { parsePeriod } from '../analysis/parsePeriod';
import type { CharterIntl } from '../i18n';
import { dateFormat } from '../i18n/format';
import type { AxisName } from './charts/niceAxis';

/** Names of periods on an axis, as short as they can be: the year stands where it begins. */
export function axisNames(intl: CharterIntl): AxisName {
  const write = (period: string, options: Intl.DateTimeFormatOptions) =>
    dateFormat(intl.code, { ...options, timeZone: 'UTC' }).format(Date.parse(period));
  return (period, before) => {
    const parsed = parsePeriod(period);
    const year = before?.slice(0, 4) === period.slice(0, 4) ? undefined : 'numeric';
    switch (parsed?.kind) {
      case 'day':
        return write(period, { day: 'numeric', month: 'short', year });
      case 'week': {
        const week = intl.t('chart.axis.week', { week: String(Number(period.slice(6))) });
        return year ? `${week} ${period.slice(0, 4)}` : week;
      }
      case 'month':
        return write(period, { month: 'short', year });
      default:
        return intl.period(period, 'short');
    }
  };
}
