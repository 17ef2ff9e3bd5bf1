import { useState } from 'react';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import type { IndicatorLink } from '../model';
import { LoadFailed } from './LoadFailed';
import { laterDialog } from './later';
import { useMetricsPanel } from './PanelContext';

const BeliefDialog = /* @__PURE__ */ laterDialog('BeliefDialog');

/** Opens what people believe about a link for deciding anew; nothing where the panel has no `onLinkChange`. */
export function BeliefButton({ link }: { link: IndicatorLink }) {
  const { onLinkChange } = useMetricsPanel('BeliefButton').edits;
  const intl = useIntl('BeliefButton');
  const [open, setOpen] = useState<boolean>();
  if (!onLinkChange) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{intl.t('panel.belief.change')}</Button>
      {open !== undefined && (
        <LazyBoundary failed={(retry) => <LoadFailed retry={retry} />}>
          <BeliefDialog link={link} open={open} onOpenChange={setOpen} />
        </LazyBoundary>
      )}
    </>
  );
}
