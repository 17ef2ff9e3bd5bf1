import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { description } from './description';

/** What the series of these indicators show, a sentence a paragraph; loaded when it is asked for. */
export function ChartDescription({ indicators, asOf }: { indicators: readonly Indicator[]; asOf: string }) {
  const intl = useIntl('ChartDescription');
  return indicators
    .flatMap((indicator) => description(indicator, asOf, intl))
    .map((sentence) => <p key={sentence}>{sentence}</p>);
}
