import { linkEvidence } from '../analysis/linkEvidence';
import { useIntl } from '../kit/IntlProvider';
import type { CharterDraft, IndicatorLink } from '../model';

export interface LinkEvidenceProps {
  charter: Pick<CharterDraft, 'indicators'>;
  link: IndicatorLink;
  asOf: string;
}

/** What the figures of a link show so far, in a few words; the statistics are loaded with it. */
export function LinkEvidence({ charter, link, asOf }: LinkEvidenceProps) {
  const intl = useIntl('LinkEvidence');
  const { r, n } = linkEvidence(charter, link, { asOf });
  if (r === undefined) return intl.t('panel.link.too-few', { count: n });
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return intl.t('panel.link.r', { r: intl.number(r, digits), count: n });
}
