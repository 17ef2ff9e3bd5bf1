import { useId } from 'react';
import { useIntl } from '../../kit/IntlProvider';
import type { OptionGroup } from '../useOptions';

export interface CatalogueAddProps {
  /** Visible name of the control. */
  label: string;
  groups: readonly OptionGroup[];
  /** Word for what is not in the catalogue. */
  custom: string;
  /** Told the chosen id, or undefined for one's own. */
  onChoose: (id: string | undefined) => void;
}

const CUSTOM = '\u0000custom';

/** Adds from a catalogue by choosing in a list. Renders a `<p data-charter-part="catalogue-add">` with a `<select data-list-add>`. */
export function CatalogueAdd({ label, groups, custom, onChoose }: CatalogueAddProps) {
  const intl = useIntl('CatalogueAdd');
  const id = useId();
  return (
    <p data-charter-part="catalogue-add">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value=""
        data-charter-part="field-control"
        data-list-add=""
        onChange={(event) =>
          onChoose(event.currentTarget.value === CUSTOM ? undefined : event.currentTarget.value)
        }
      >
        <option value="">{intl.t('field-ui.choose')}</option>
        <option value={CUSTOM}>{custom}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
