import { type ReactNode, useState } from 'react';
import { indicatorBehavior } from '../analysis/indicatorBehavior';
import { indicatorStatus } from '../analysis/indicatorStatus';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { StatusChip } from '../kit/StatusChip';
import type { Indicator } from '../model';
import { useMetricsPanel } from './PanelContext';
import { figure } from './sentences';
import { type Fact, paceFacts, reasonSentence, statusFacts, togetherSentence } from './whyWords';

/** Why an indicator stands as it does, when somebody asks. Renders a `<details data-charter-part="chart-words">`. */
export function WhyStatus({ indicator }: { indicator: Indicator }) {
  const intl = useIntl('WhyStatus');
  const slot = useSlot();
  const [asked, setAsked] = useState(false);
  return (
    <details {...slot('chart-words')} onToggle={() => setAsked(true)}>
      <summary>{intl.t('panel.why')}</summary>
      {asked && <Answer indicator={indicator} />}
    </details>
  );
}

function Answer({ indicator }: { indicator: Indicator }) {
  const { judging } = useMetricsPanel('WhyStatus');
  const intl = useIntl('WhyStatus');
  const slot = useSlot();
  const status = indicatorStatus(indicator, judging);
  const behavior = indicatorBehavior(indicator, judging);
  const { limits, variation } = behavior;
  const together = togetherSentence(status, behavior, intl);
  const show = (value: number) => figure(indicator, value, intl);
  const facts: Fact[] = [
    ...statusFacts(indicator, status, intl),
    ...paceFacts(indicator, judging, intl),
    ...(limits
      ? [
          [
            intl.t('table.limits'),
            intl.t('period.range', { from: show(limits.lower), to: show(limits.upper) }),
          ] as const,
        ]
      : []),
  ];
  return (
    <>
      <p>{reasonSentence(status, intl)}</p>
      {together && <p>{together}</p>}
      <dl {...slot('facts')}>
        {facts.map(([label, value]) => (
          <FactLine key={label} label={label}>
            {value}
          </FactLine>
        ))}
        <FactLine label={intl.t('panel.why.variation')}>
          <StatusChip slot={slot} vocabulary="variation" id={variation} intl={intl} />
        </FactLine>
      </dl>
    </>
  );
}

function FactLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
