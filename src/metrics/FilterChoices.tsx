import { useMemo } from 'react';
import { useSlot } from '../kit/appearance';
import { Input } from '../kit/controls';
import { useIntl } from '../kit/IntlProvider';
import { filterOptions } from './filterOptions';
import { useMetricsPanel } from './PanelContext';
import type { PanelFilter } from './panelFilter';

/** What indicators can be told apart by, with how many there are of each. Renders a `<div data-charter-part="field-pair">` of fieldsets. */
export function FilterChoices() {
  const { charter, judging, filter, setFilter } = useMetricsPanel('MetricsPanel.Toolbar');
  const intl = useIntl('MetricsPanel.Toolbar');
  const slot = useSlot();
  const groups = useMemo(() => filterOptions(charter, judging, intl), [charter, judging, intl]);
  const toggle = (group: keyof PanelFilter, id: string) => {
    const before: readonly string[] = filter[group] ?? [];
    const next = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
    setFilter({ ...filter, [group]: next });
  };
  return (
    <div {...slot('field-pair')}>
      {groups.map(({ group, options }) => (
        <div key={group}>
          <fieldset>
            <legend {...slot('field-label')}>{intl.t(`panel.filter.${group}`)}</legend>
            <div {...slot('field-control')}>
              {options.map(({ id, label, count }) => (
                <label key={id} {...slot('choice')}>
                  <Input
                    slotName="choice-box"
                    type="checkbox"
                    checked={(filter[group] as readonly string[] | undefined)?.includes(id) ?? false}
                    onChange={() => toggle(group, id)}
                  />
                  {intl.t('panel.filter.option', { label, number: intl.number(count) })}
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      ))}
    </div>
  );
}
