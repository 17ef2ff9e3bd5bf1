import { indicatorStatus } from '../analysis/indicatorStatus';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { StateIcon } from '../kit/StateIcon';
import { StatusChip } from '../kit/StatusChip';
import type { Indicator, IndicatorLink } from '../model';
import { useMetricsPanel } from './PanelContext';
import { changeSentence, figure, limitsText, nameOf } from './sentences';

/** How one indicator stands, and the links it is part of. */
export function IndicatorSummary({ indicator }: { indicator: Indicator }) {
  const { charter, judging, select } = useMetricsPanel('IndicatorSummary');
  const intl = useIntl('IndicatorSummary');
  const slot = useSlot();
  const { status, inputs } = indicatorStatus(indicator, judging);
  const baseline = indicator.baseline?.value;
  const links = (charter.links ?? []).filter(
    ({ leadingId, laggingId }) => leadingId === indicator.id || laggingId === indicator.id,
  );
  const other = ({ leadingId, laggingId }: IndicatorLink) =>
    charter.indicators?.find((one) => one.id === (leadingId === indicator.id ? laggingId : leadingId));
  return (
    <>
      <p>
        <StatusChip slot={slot} id={status} intl={intl} />
      </p>
      <p>{changeSentence(indicator, judging, intl)}</p>
      <dl {...slot('facts')}>
        <dt>{intl.t('field.indicators.baseline.value')}</dt>
        <dd>{baseline === undefined ? intl.t('common.not-set') : figure(indicator, baseline, intl)}</dd>
        <dt>{intl.t('field.indicators.target.value')}</dt>
        <dd>{limitsText(indicator, inputs.limits, intl) || intl.t('common.not-set')}</dd>
      </dl>
      {links.length > 0 && (
        <ul {...slot('see-links')}>
          {links.map((link) => (
            <li key={link.id}>
              <button type="button" {...slot('link-ends')} onClick={() => select(link.id)}>
                <StateIcon slot={slot} name="right" />{' '}
                {intl.t('panel.see-with', { name: nameOf(other(link), intl) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
