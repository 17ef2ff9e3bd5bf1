import { useState } from 'react';
import { useIntl } from '../kit/IntlProvider';
import type { IndicatorLink } from '../model';
import { LinkEvidence } from './LinkEvidence';
import { LinkFaults } from './LinkFaults';

/** What is wrong with a link in the list, and what the figures say when somebody asks. Renders a `<details>` after its faults. */
export function LinkNotes({ link }: { link: IndicatorLink }) {
  const intl = useIntl('LinkNotes');
  const [asked, setAsked] = useState(false);
  return (
    <>
      <LinkFaults link={link} />
      <details data-charter-part="fine-print" onToggle={() => setAsked(true)}>
        <summary>{intl.t('panel.link.figures')}</summary>
        {asked && <LinkEvidence link={link} />}
      </details>
    </>
  );
}
