import { useMemo } from 'react';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { seriesFaultWords } from './faultWords';
import { useMetricsPanel } from './PanelContext';
import { Warning } from './Warning';

/** What is odd about the figures of an indicator, where, and what to do about it; counted first when something is lost or left out. */
export function IndicatorFaults({ indicator }: { indicator: Indicator }) {
  const { judging } = useMetricsPanel('IndicatorFaults');
  const intl = useIntl('IndicatorFaults');
  const slot = useSlot();
  const faults = useMemo(() => seriesFaultWords(indicator, judging, intl), [indicator, judging, intl]);
  const serious = faults.filter(({ harmless }) => !harmless).length;
  return (
    <>
      {serious > 0 && <Warning>{intl.t('panel.fault.count', { count: serious })}</Warning>}
      {faults.map(({ id, text }) => (
        <p key={`${id} ${text}`} {...slot('fine-print')}>
          {text}
        </p>
      ))}
    </>
  );
}
