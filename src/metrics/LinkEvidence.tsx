import { useIntl } from '../kit/IntlProvider';
import type { IndicatorLink } from '../model';
import { evidenceOf } from './evidenceOf';
import { coefficientWords, disagreement, evidenceParagraphs } from './evidenceWords';
import { useMetricsPanel } from './PanelContext';
import { Warning } from './Warning';

/** What the figures of a link show so far, in words that end with what they do not show; nothing without two indicators. */
export function LinkEvidence({ link }: { link: IndicatorLink }) {
  const { charter, asOf } = useMetricsPanel('LinkEvidence');
  const intl = useIntl('LinkEvidence');
  const evidence = evidenceOf(charter, link, asOf);
  if (evidence.reason === 'no-indicator' || evidence.reason === 'same-indicator') return null;
  const doubt = disagreement(evidence, link.belief, intl);
  return (
    <>
      <dl data-charter-part="facts">
        <dt>{intl.t('panel.link.moves')}</dt>
        <dd>{coefficientWords(evidence, intl)}</dd>
      </dl>
      {doubt && <Warning>{doubt}</Warning>}
      {evidenceParagraphs(evidence, intl).map((paragraph) => (
        <p key={paragraph} data-charter-part="panel-caveat">
          {paragraph}
        </p>
      ))}
    </>
  );
}
