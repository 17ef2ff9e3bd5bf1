import type { LinkEvidence as Evidence } from '../analysis/linkEvidence';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import type { IndicatorLink } from '../model';
import { evidenceOf } from './evidenceOf';
import { coefficientWords, disagreement, findingSentences, methodSentences } from './evidenceWords';
import { useMetricsPanel } from './PanelContext';
import { Warning } from './Warning';

/** Whether there are two indicators to hold against each other. */
export function hasTwoEnds({ reason }: Evidence): boolean {
  return reason !== 'no-indicator' && reason !== 'same-indicator';
}

/** What the figures of a link show so far, all of it; nothing without two indicators. */
export function LinkEvidence({ link }: { link: IndicatorLink }) {
  const { charter, asOf } = useMetricsPanel('LinkEvidence');
  const intl = useIntl('LinkEvidence');
  const slot = useSlot();
  const evidence = evidenceOf(charter, link, asOf);
  if (!hasTwoEnds(evidence)) return null;
  const method = methodSentences(evidence, intl).join(' ');
  return (
    <>
      <dl {...slot('facts')}>
        <dt>{intl.t('panel.link.moves')}</dt>
        <dd>{coefficientWords(evidence, intl)}</dd>
      </dl>
      <Finding evidence={evidence} link={link} />
      {method && <p>{method}</p>}
    </>
  );
}

/** The same beside the summary of the link, which has the coefficient: the finding, with the way to it folded. */
export function LinkFinding({ link }: { link: IndicatorLink }) {
  const { charter, asOf } = useMetricsPanel('LinkFinding');
  const intl = useIntl('LinkFinding');
  const slot = useSlot();
  const evidence = evidenceOf(charter, link, asOf);
  if (!hasTwoEnds(evidence)) return null;
  const method = methodSentences(evidence, intl).join(' ');
  return (
    <>
      <Finding evidence={evidence} link={link} />
      {method && (
        <details {...slot('chart-words')}>
          <summary>{intl.t('panel.evidence.how')}</summary>
          <p {...slot('fine-print')}>{method}</p>
        </details>
      )}
    </>
  );
}

/** Where belief and figures disagree, and what the figures say, in words that end with what they do not show. */
function Finding({ evidence, link }: { evidence: Evidence; link: IndicatorLink }) {
  const intl = useIntl('LinkEvidence');
  const slot = useSlot();
  const doubt = disagreement(evidence, link.belief, intl);
  return (
    <>
      {doubt && <Warning>{doubt}</Warning>}
      <p {...slot('panel-caveat')}>{findingSentences(evidence, intl).join(' ')}</p>
    </>
  );
}
