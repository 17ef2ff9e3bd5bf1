import { useId, useRef, useState } from 'react';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { DownloadFigures } from './DownloadFigures';
import { FilterChoices } from './FilterChoices';
import { ImportButton } from './ImportButton';
import { useMetricsPanel } from './PanelContext';
import { filterCount, passesFilter } from './panelFilter';
import { RangeChoice } from './RangeChoice';
import { ViewChoice } from './ViewChoice';

/** The controls of the toolbar: view, time, filters, and how many indicators the filters let through. */
export function PanelControls() {
  const { charter, judging, filter, setFilter } = useMetricsPanel('MetricsPanel.Toolbar');
  const intl = useIntl('MetricsPanel.Toolbar');
  const slot = useSlot();
  const filtersId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const indicators = charter.indicators ?? [];
  const chosen = filterCount(filter);
  const shown = indicators.filter((one) => passesFilter(charter, one, filter, judging)).length;
  return (
    <>
      <div {...slot('row-buttons')}>
        <ViewChoice />
        <RangeChoice />
        <Button ref={opener} aria-expanded={open} aria-controls={filtersId} onClick={() => setOpen(!open)}>
          {intl.t('panel.filter')}
          {chosen > 0 && <span {...slot('chip')}>{intl.number(chosen)}</span>}
        </Button>
        <span role="status" {...slot('figures-numbers')}>
          {chosen > 0 &&
            intl.t('panel.filter.shown', { count: shown, total: intl.number(indicators.length) })}
        </span>
        {chosen > 0 && (
          <Button
            variant="quiet"
            onClick={() => {
              setFilter({});
              opener.current?.focus();
            }}
          >
            {intl.t('panel.filter.clear')}
          </Button>
        )}
        <DownloadFigures variant="quiet" />
        <ImportButton />
      </div>
      <div id={filtersId} hidden={!open} {...slot('block')}>
        {open && <FilterChoices />}
      </div>
    </>
  );
}
