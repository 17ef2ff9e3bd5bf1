import { useState } from 'react';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import type { IndicatorLink } from '../model';
import { disagreement } from './evidenceWords';
import { LinkEvidence } from './LinkEvidence';
import { LinkFaults } from './LinkFaults';
import { useLinkEvidence } from './useLinkEvidence';
import { Warning } from './Warning';

/**
 * What is wrong with a link in the list, where belief and figures disagree, and what the figures say when somebody
 * asks, who hears which link it is from the element with `nameId`. Renders a `<details>` after its faults.
 */
export function LinkNotes({ link, nameId }: { link: IndicatorLink; nameId: string }) {
  const intl = useIntl('LinkNotes');
  const slot = useSlot();
  const [asked, setAsked] = useState(false);
  const evidence = useLinkEvidence(link);
  const doubt = !asked && evidence && disagreement(evidence, link.belief, intl);
  return (
    <>
      <LinkFaults link={link} />
      {doubt && <Warning>{doubt}</Warning>}
      <details {...slot('fine-print')} onToggle={() => setAsked(true)}>
        <summary aria-describedby={nameId}>{intl.t('panel.link.figures')}</summary>
        {asked && <LinkEvidence link={link} />}
      </details>
    </>
  );
}
