import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { StateIcon } from '../kit/StateIcon';
import type { Indicator } from '../model';
import { useMetricsPanel } from './PanelContext';

/** Puts an indicator among the headline ones or takes it out; nothing where the panel has no `onHeadlineChange`. Renders a `<button aria-pressed>`. */
export function HeadlineButton({ indicator }: { indicator: Indicator }) {
  const { onHeadlineChange } = useMetricsPanel('HeadlineButton').edits;
  const intl = useIntl('HeadlineButton');
  const slot = useSlot();
  if (!onHeadlineChange) return null;
  const { headline = false } = indicator;
  return (
    <Button aria-pressed={headline} onClick={() => onHeadlineChange(indicator.id, !headline)}>
      <StateIcon slot={slot} name={headline ? 'check' : 'empty'} />
      {intl.t('field.indicators.headline')}
    </Button>
  );
}
