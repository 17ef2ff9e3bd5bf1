import { describeSeries } from '../analysis/describeSeries';
import type { CharterIntl } from '../i18n';
import type { Indicator } from '../model';
import { figure } from './sentences';

/** What a series shows, in sentences whose numbers all stand in the table. */
export function description(indicator: Indicator, asOf: string, intl: CharterIntl): string[] {
  const facts = describeSeries(indicator, { asOf });
  const { first, last, min, max } = facts;
  if (!first || !last || !min || !max) return [intl.t('panel.description.empty')];
  const show = (value: number) => figure(indicator, value, intl);
  const sentences = [
    intl.t('panel.description.span', {
      name: intl.indicatorName(indicator),
      count: facts.count,
      from: intl.period(first.period),
      to: intl.period(last.period),
    }),
    intl.t('panel.description.ends', { first: show(first.value), last: show(last.value) }),
    intl.t('panel.description.range', {
      min: show(min.value),
      minPeriod: intl.period(min.period),
      max: show(max.value),
      maxPeriod: intl.period(max.period),
    }),
  ];
  if (facts.missing.length > 0) {
    sentences.push(
      intl.t('panel.description.missing', {
        periods: intl.list(facts.missing.map((row) => intl.period(row.period))),
      }),
    );
  }
  return sentences;
}
