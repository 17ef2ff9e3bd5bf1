import { lazy, useState } from 'react';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import type { IndicatorLink } from '../model';
import { useMetricsPanel } from './PanelContext';

const BeliefDialog = lazy(() =>
  import('./panelDialogs').then((module) => ({ default: module.BeliefDialog })),
);

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
        <LazyBoundary failed={<p role="alert">{intl.t('common.load-failed')}</p>}>
          <BeliefDialog link={link} open={open} onOpenChange={setOpen} />
        </LazyBoundary>
      )}
    </>
  );
}
