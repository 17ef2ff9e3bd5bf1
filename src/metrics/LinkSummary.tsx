import { linkEvidence, linkVerdict } from '../analysis';
import { Icon, type IconName } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import { StatusChip } from '../kit/StatusChip';
import type { IndicatorLink } from '../model';
import { useMetricsPanel } from './PanelContext';

const looks = {
  keep: ['good', 'check'],
  wait: ['neutral', 'clock'],
  challenge: ['watch', 'attention'],
  act: ['bad', 'up'],
  'not-ours': ['neutral', 'minus'],
} as const satisfies Record<string, readonly [string, IconName]>;

/** What to do about a link, its reason, what is expected and what the figures show so far, never as a proof. */
export function LinkSummary({ link }: { link: IndicatorLink }) {
  const { charter, asOf, headingLevel } = useMetricsPanel('LinkSummary');
  const intl = useIntl('LinkSummary');
  const { verdict } = linkVerdict(charter, link, { asOf });
  const { r, n } = linkEvidence(charter, link, { asOf });
  const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
  return (
    <>
      {verdict && (
        <p>
          <span data-charter-part="chip" data-tone={looks[verdict][0]}>
            <Icon name={looks[verdict][1]} />
            {intl.t(`panel.link.action.${verdict}`)}
          </span>
        </p>
      )}
      {link.rationale && (
        <div>
          <Heading>{intl.text(link.rationale)}</Heading>
          <p data-charter-part="fine-print">{intl.t('panel.link.reason')}</p>
        </div>
      )}
      <dl data-charter-part="facts">
        <dt>{intl.t('panel.link.expected')}</dt>
        <dd>{intl.t('panel.link.months', { count: link.lagMonths ?? 0 })}</dd>
        <dt>{intl.t('panel.link.moves')}</dt>
        <dd>
          {r === undefined
            ? intl.t('panel.link.too-few', { count: n })
            : intl.t('panel.link.r', {
                r: intl.number(r, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
                count: n,
              })}
        </dd>
        {link.belief && (
          <>
            <dt>{intl.t('panel.link.belief')}</dt>
            <dd>
              <StatusChip vocabulary="belief" id={link.belief} intl={intl} />
            </dd>
          </>
        )}
      </dl>
      <p data-charter-part="panel-caveat">{intl.t('panel.link.fine-print')}</p>
    </>
  );
}
