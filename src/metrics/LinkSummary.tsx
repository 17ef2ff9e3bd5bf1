import { lazy } from 'react';
import { linkVerdict } from '../analysis/linkVerdict';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { StateIcon, type StateIconName } from '../kit/StateIcon';
import { StatusChip } from '../kit/StatusChip';
import type { IndicatorLink } from '../model';
import { useMetricsPanel } from './PanelContext';

const LinkEvidence = lazy(() => import('./chartParts').then((module) => ({ default: module.LinkEvidence })));

const looks = {
  keep: ['good', 'check'],
  wait: ['neutral', 'clock'],
  challenge: ['watch', 'attention'],
  act: ['bad', 'up'],
  'not-ours': ['neutral', 'minus'],
} as const satisfies Record<string, readonly [string, StateIconName]>;

/** What to do about a link, its reason, what is expected and what the figures show so far, never as a proof. */
export function LinkSummary({ link }: { link: IndicatorLink }) {
  const { charter, asOf } = useMetricsPanel('LinkSummary');
  const intl = useIntl('LinkSummary');
  const { verdict } = linkVerdict(charter, link, { asOf });
  return (
    <>
      {verdict && (
        <p>
          <span data-charter-part="chip" data-tone={looks[verdict][0]}>
            <StateIcon name={looks[verdict][1]} />
            {intl.t(`panel.link.action.${verdict}`)}
          </span>
        </p>
      )}
      {link.rationale && (
        <div>
          <p data-charter-part="aside-lead">{intl.text(link.rationale)}</p>
          <p data-charter-part="fine-print">{intl.t('panel.link.reason')}</p>
        </div>
      )}
      <dl data-charter-part="facts">
        <dt>{intl.t('panel.link.expected')}</dt>
        <dd>
          {link.lagMonths === undefined
            ? intl.t('common.not-set')
            : intl.t('panel.link.months', { count: link.lagMonths })}
        </dd>
        <dt>{intl.t('panel.link.moves')}</dt>
        <dd>
          <LazyBoundary failed={intl.t('common.load-failed')}>
            <LinkEvidence charter={charter} link={link} asOf={asOf} />
          </LazyBoundary>
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
