import { linkVerdict } from '../analysis/linkVerdict';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { StatusChip } from '../kit/StatusChip';
import type { IndicatorLink } from '../model';
import { evidenceOf } from './evidenceOf';
import { coefficientWords } from './evidenceWords';
import { hasTwoEnds } from './LinkEvidence';
import { useMetricsPanel } from './PanelContext';
import { VerdictChip } from './VerdictChip';

/** What to do about a link, its reason, what is expected, how closely the two move, and what we believe. */
export function LinkSummary({ link }: { link: IndicatorLink }) {
  const { charter, asOf } = useMetricsPanel('LinkSummary');
  const intl = useIntl('LinkSummary');
  const slot = useSlot();
  const evidence = evidenceOf(charter, link, asOf);
  const { verdict } = linkVerdict(charter, link, { asOf, evidence });
  return (
    <>
      {verdict && (
        <p>
          <VerdictChip verdict={verdict} intl={intl} />
        </p>
      )}
      {link.rationale && (
        <div>
          <p {...slot('aside-lead')}>{intl.text(link.rationale)}</p>
          <p {...slot('fine-print')}>{intl.t('panel.link.reason')}</p>
        </div>
      )}
      <dl {...slot('facts')}>
        <dt>{intl.t('panel.link.expected')}</dt>
        <dd>
          {link.lagMonths === undefined
            ? intl.t('common.not-set')
            : intl.t('unit.months', { count: link.lagMonths })}
        </dd>
        {hasTwoEnds(evidence) && (
          <>
            <dt>{intl.t('panel.link.moves')}</dt>
            <dd>{coefficientWords(evidence, intl)}</dd>
          </>
        )}
        {link.belief && (
          <>
            <dt>{intl.t('panel.link.belief')}</dt>
            <dd>
              <StatusChip slot={slot} vocabulary="belief" id={link.belief} intl={intl} />
              {link.decidedOn &&
                ` ${intl.t('panel.belief.since', { date: intl.date(link.decidedOn, 'medium') })}`}
            </dd>
          </>
        )}
        {link.beliefReason && (
          <>
            <dt>{intl.t('panel.belief.why')}</dt>
            <dd>{intl.text(link.beliefReason)}</dd>
          </>
        )}
      </dl>
    </>
  );
}
