import { useEffect, useState } from 'react';
import type { LinkEvidence as Evidence } from '../analysis/linkEvidence';
import { useIntl } from '../kit/IntlProvider';
import type { IndicatorLink } from '../model';
import { evidenceOf } from './evidenceOf';
import { disagreement } from './evidenceWords';
import { LinkEvidence } from './LinkEvidence';
import { LinkFaults } from './LinkFaults';
import { useMetricsPanel } from './PanelContext';
import { Warning } from './Warning';
import { whenIdle } from './whenIdle';

export interface LinkNotesProps {
  link: IndicatorLink;
  /** What is known of the figures, found out in idle time. */
  evidence: Evidence | undefined;
  onEvidence: (evidence: Evidence) => void;
}

/**
 * What is wrong with a link in the list, where belief and figures disagree, and what the figures say when somebody
 * asks. Renders a `<details>` after its faults.
 */
export function LinkNotes({ link, evidence, onEvidence }: LinkNotesProps) {
  const { charter, asOf } = useMetricsPanel('LinkNotes');
  const intl = useIntl('LinkNotes');
  const [asked, setAsked] = useState(false);
  useEffect(
    () => whenIdle(() => onEvidence(evidenceOf(charter, link, asOf))),
    [charter, link, asOf, onEvidence],
  );
  const doubt = !asked && evidence && disagreement(evidence, link.belief, intl);
  return (
    <>
      <LinkFaults link={link} />
      {doubt && <Warning>{doubt}</Warning>}
      <details data-charter-part="fine-print" onToggle={() => setAsked(true)}>
        <summary>{intl.t('panel.link.figures')}</summary>
        {asked && <LinkEvidence link={link} />}
      </details>
    </>
  );
}
