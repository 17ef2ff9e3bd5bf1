import { useMemo } from 'react';
import { type Breach, breaches } from '../analysis/breaches';
import type { CharterIntl } from '../i18n';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { StateIcon } from '../kit/StateIcon';
import type { Indicator } from '../model';
import { useMetricsPanel } from './PanelContext';
import { figure } from './sentences';

/**
 * Each threshold that an indicator has passed, by word and shape; nothing while all is well.
 * Renders a `<span data-charter-part="chip">` with `data-tone` for each.
 */
export function BreachLine({ indicator }: { indicator: Indicator }) {
  const { judging } = useMetricsPanel('BreachLine');
  const intl = useIntl('BreachLine');
  const slot = useSlot();
  const all = useMemo(() => breaches(indicator, judging), [indicator, judging]);
  return all
    .filter(({ raised }) => raised)
    .map((breach) => (
      <span
        key={breach.thresholdId}
        {...slot('chip')}
        data-tone={breach.level === 'breach' ? 'bad' : 'watch'}
      >
        <StateIcon slot={slot} name={breach.level === 'breach' ? 'cross' : 'attention'} />
        {breachWords(indicator, breach, intl)}
      </span>
    ));
}

function breachWords(
  indicator: Indicator,
  { thresholdId, level, since = '' }: Breach,
  intl: CharterIntl,
): string {
  const { operator = 'below', value = 0 } =
    (indicator.thresholds ?? []).find(({ id }) => id === thresholdId) ?? {};
  return intl.t('panel.breach', {
    level: intl.label('thresholdLevel', level),
    limit: intl.t(`panel.breach.${operator as 'below'}`, { value: figure(indicator, value, intl) }),
    period: intl.period(since),
  });
}
