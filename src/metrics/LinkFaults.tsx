import { useIntl } from '../kit/IntlProvider';
import type { IndicatorLink } from '../model';
import { linkFaultWords } from './faultWords';
import { useMetricsPanel } from './PanelContext';
import { Warning } from './Warning';

/** What is wrong with a link itself, and what to do about it. */
export function LinkFaults({ link }: { link: IndicatorLink }) {
  const { charter } = useMetricsPanel('LinkFaults');
  const intl = useIntl('LinkFaults');
  return linkFaultWords(charter, link, intl).map(({ id, text }) => (
    <Warning key={`${id} ${text}`}>{text}</Warning>
  ));
}
