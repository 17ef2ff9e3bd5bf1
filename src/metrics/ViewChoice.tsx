import { useId } from 'react';
import { useIntl } from '../kit/IntlProvider';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { type PanelView, useMetricsPanel } from './PanelContext';

const views: readonly PanelView[] = ['team', 'executive'];

/** What stands first, as a group of radio buttons. Renders a `<fieldset data-charter-part="view-choice">`. */
export function ViewChoice() {
  const { view, setView } = useMetricsPanel('MetricsPanel.Toolbar');
  const intl = useIntl('MetricsPanel.Toolbar');
  const name = useId();
  return (
    <fieldset data-charter-part="view-choice">
      <legend>
        <VisuallyHidden>{intl.t('panel.view')}</VisuallyHidden>
      </legend>
      {views.map((each) => (
        <label key={each} data-charter-part="button" data-variant={each === view ? undefined : 'quiet'}>
          <input
            type="radio"
            name={name}
            checked={each === view}
            data-charter-part="visually-hidden"
            onChange={() => setView(each)}
          />
          {intl.t(`panel.view.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
