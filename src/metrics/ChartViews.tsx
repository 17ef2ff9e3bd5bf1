import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { RadioChoice } from '../kit/RadioChoice';
import type { ChartKind } from './drawing';

export interface ChartViewsProps<View extends ChartKind> {
  /** The ways to show it, in their order. */
  views: readonly View[];
  value: View;
  onChange: (view: View) => void;
}

/** Chooses how the same figures are shown. Renders a `<div data-charter-part="row-buttons">` with a `<fieldset>`. */
export function ChartViews<View extends ChartKind>({ views, value, onChange }: ChartViewsProps<View>) {
  const intl = useIntl('ChartViews');
  const slot = useSlot();
  return (
    <div {...slot('row-buttons')}>
      <RadioChoice
        legend={intl.t('charts.views')}
        options={views.map((id) => ({ id, label: intl.t(`charts.view.${id}`) }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
