import { useState } from 'react';
import { useSlot } from '../kit/appearance';
import { type ButtonProps, useButtonElement } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { StateIcon } from '../kit/StateIcon';
import type { Indicator } from '../model';
import { useMetricsPanel } from './PanelContext';
import { saveFigures } from './saveFigures';

export type DownloadFiguresProps = ButtonProps & {
  /** Whose figures. @default all indicators of the panel */
  indicators?: readonly Indicator[];
};

/**
 * Saves figures of the panel as a CSV file that a spreadsheet opens and the import of figures reads back; the file is
 * made when it is asked for. Renders a `<button data-charter-part="button">` with `data-variant`, `data-disabled`;
 * `aria-disabled` while there is nothing to save or the file is being made.
 */
export const DownloadFigures = /* @__PURE__ */ part<HTMLButtonElement, DownloadFiguresProps>(
  function DownloadFigures({ indicators, ...props }, ref) {
    const { charter, judging } = useMetricsPanel('DownloadFigures');
    const intl = useIntl('DownloadFigures');
    const slot = useSlot();
    const [state, setState] = useState<'busy' | 'failed'>();
    const wanted = indicators ?? charter.indicators ?? [];
    const idle = state === 'busy' || !wanted.some(({ series }) => series?.length);
    return useButtonElement(props, ref as never, {
      'aria-disabled': idle || undefined,
      onClick: () => {
        if (idle) return;
        setState('busy');
        saveFigures(wanted, { ...judging, intl }).then(
          () => setState(undefined),
          () => setState('failed'),
        );
      },
      children: (
        <>
          <StateIcon slot={slot} name="down" />
          {intl.t('download.figures')}
          {state === 'failed' && <span role="alert">{intl.t('common.load-failed')}</span>}
        </>
      ),
    });
  },
);
