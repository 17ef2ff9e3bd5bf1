import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { nameOf } from '../sentences';
import type { SourcePartProps } from './PanelSource';
import { SourceState } from './SourceState';
import { useFigureState } from './useFigureState';

/**
 * Stands where the chart of an indicator will be while its figures are awaited, and says so when the source has none.
 * Renders a `<figure data-charter-part="chart">` of the same height, `aria-busy` while it waits.
 */
export function SourceWait({ indicator }: SourcePartProps) {
  const intl = useIntl('SourceWait');
  const slot = useSlot();
  const busy = useFigureState(indicator.id).status === 'loading';
  return (
    <figure {...slot('chart')} aria-busy={busy || undefined}>
      <figcaption>
        <span>{nameOf(indicator, intl)}</span>
      </figcaption>
      {busy ? (
        <div {...slot('plot')} data-height="one">
          <p {...slot('fine-print')}>{intl.t('source.loading')}</p>
        </div>
      ) : (
        <div {...slot('list-empty')}>
          <SourceState indicator={indicator} />
        </div>
      )}
    </figure>
  );
}
