import { useId } from 'react';
import { useIntl } from '../kit/IntlProvider';
import { VisuallyHidden } from '../kit/VisuallyHidden';

export interface ChartViewsProps<View extends string> {
  /** The ways to show it, in their order, each with its word. */
  views: readonly { readonly view: View; readonly label: string }[];
  value: View;
  onChange: (view: View) => void;
}

/** Chooses how the same figures are shown, as a group of radio buttons. Renders a `<div>` with a `<fieldset data-charter-part="view-choice">`. */
export function ChartViews<View extends string>({ views, value, onChange }: ChartViewsProps<View>) {
  const intl = useIntl('ChartViews');
  const name = useId();
  return (
    <div data-charter-part="row-buttons">
      <fieldset data-charter-part="view-choice">
        <legend>
          <VisuallyHidden>{intl.t('charts.views')}</VisuallyHidden>
        </legend>
        {views.map(({ view, label }) => (
          <label key={view} data-charter-part="button" data-variant={view === value ? undefined : 'quiet'}>
            <input
              type="radio"
              name={name}
              checked={view === value}
              data-charter-part="visually-hidden"
              onChange={() => onChange(view)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
