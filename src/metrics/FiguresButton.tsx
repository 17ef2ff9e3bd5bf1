import { useState } from 'react';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { StateIcon } from '../kit/StateIcon';
import { useStableCallback } from '../kit/useStableCallback';
import type { Indicator, Observation } from '../model';
import { LoadFailed } from './LoadFailed';
import { laterDialog } from './later';
import { useMetricsPanel } from './PanelContext';

const FiguresDialog = /* @__PURE__ */ laterDialog('FiguresDialog');

/** Opens the figures of an indicator for entering and correcting; nothing where the panel has no `onFiguresChange`. */
export function FiguresButton({ indicator }: { indicator: Indicator }) {
  const { onFiguresChange } = useMetricsPanel('FiguresButton').edits;
  const intl = useIntl('FiguresButton');
  const slot = useSlot();
  const [open, setOpen] = useState<boolean>();
  const change = useStableCallback((series: Observation[]) => onFiguresChange?.(indicator.id, series));
  if (!onFiguresChange) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <StateIcon slot={slot} name="edit" />
        {intl.t('figures.enter')}
      </Button>
      {open !== undefined && (
        <LazyBoundary failed={(retry) => <LoadFailed retry={retry} />}>
          <FiguresDialog indicator={indicator} open={open} onOpenChange={setOpen} onChange={change} />
        </LazyBoundary>
      )}
    </>
  );
}
