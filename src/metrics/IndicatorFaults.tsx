import { useMemo } from 'react';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { seriesFaultWords } from './faultWords';
import { useMetricsPanel } from './PanelContext';
import { Warning } from './Warning';

/** What is odd about the figures of an indicator, where, and what to do about it; what does no harm is said quietly. */
export function IndicatorFaults({ indicator }: { indicator: Indicator }) {
  const { charter, asOf } = useMetricsPanel('IndicatorFaults');
  const intl = useIntl('IndicatorFaults');
  const { calendar } = charter;
  const faults = useMemo(
    () => seriesFaultWords(indicator, { asOf, calendar }, intl),
    [indicator, asOf, calendar, intl],
  );
  return faults.map(({ id, text, harmless }) =>
    harmless ? (
      <p key={id} data-charter-part="fine-print">
        {text}
      </p>
    ) : (
      <Warning key={id}>{text}</Warning>
    ),
  );
}
