import { useIntl } from '../kit/IntlProvider';
import { RadioChoice } from '../kit/RadioChoice';
import { type PanelView, useMetricsPanel } from './PanelContext';

const views: readonly PanelView[] = ['team', 'executive'];

/** Chooses what stands first. Renders a `<fieldset data-charter-part="view-choice">`. */
export function ViewChoice() {
  const { view, setView } = useMetricsPanel('MetricsPanel.Toolbar');
  const intl = useIntl('MetricsPanel.Toolbar');
  return (
    <RadioChoice
      legend={intl.t('panel.view')}
      options={views.map((id) => ({ id, label: intl.t(`panel.view.${id}`) }))}
      value={view}
      onChange={setView}
    />
  );
}
