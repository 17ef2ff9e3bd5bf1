import { linkVerdict } from '../analysis/linkVerdict';
import { useIntl } from '../kit/IntlProvider';
import type { IndicatorLink } from '../model';
import { useMetricsPanel } from './PanelContext';
import { useLinkEvidence } from './useLinkEvidence';
import { VerdictChip } from './VerdictChip';

/** What to do about a link, in the light of its figures once they are weighed. Renders a `<span data-charter-part="chip">`; nothing while neither can be judged. */
export function LinkVerdict({ link }: { link: IndicatorLink }) {
  const { charter, asOf } = useMetricsPanel('LinkVerdict');
  const intl = useIntl('LinkVerdict');
  const { verdict } = linkVerdict(charter, link, { asOf, evidence: useLinkEvidence(link) });
  return verdict && <VerdictChip verdict={verdict} intl={intl} />;
}
