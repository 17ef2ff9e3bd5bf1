import { useMemo } from 'react';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { seriesFaultWords } from './faultWords';
import { useMetricsPanel } from './PanelContext';
import { Warning } from './Warning';

/** What is wrong with the figures of an indicator, where, and what to do about it. */
export function IndicatorFaults({ indicator }: { indicator: Indicator }) {
  const { charter, asOf } = useMetricsPanel('IndicatorFaults');
  const intl = useIntl('IndicatorFaults');
  const { calendar } = charter;
  const faults = useMemo(
    () => seriesFaultWords(indicator, { asOf, calendar }, intl),
    [indicator, asOf, calendar, intl],
  );
  return faults.map((words) => <Warning key={words}>{words}</Warning>);
}
