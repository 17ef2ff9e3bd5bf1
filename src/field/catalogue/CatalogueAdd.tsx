import { useId, useState } from 'react';
import { Button } from '../../kit/Button';
import { Select } from '../../kit/controls';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { useListContext } from '../list/ListContext';
import type { OptionGroup } from '../useOptions';

/** What a host says of a section's catalogue. */
export type CatalogueAddProps = PartProps<
  'div',
  Record<string, never>,
  {
    /** Told the path of the new item instead of moving focus into it, for instance to open it in a dialog. */
    onAdded?: (path: string) => void;
  }
>;

/** What a section says of its catalogue. */
interface Catalogue {
  /** Name of the part in the error when it stands outside a list. */
  reader: string;
  /** Visible name of the control. */
  label: string;
  /** What there is to choose; an item that the list holds already is not offered again. */
  groups: readonly OptionGroup[];
  /** Word for what is not in the catalogue. */
  custom: string;
  /** Fields of the new item for a chosen id, or undefined for one’s own. */
  fieldsOf: (id: string | undefined) => Readonly<Record<string, unknown>>;
}

const CUSTOM = '\u0000custom';

/**
 * Adds from a catalogue: a choice, and a button that adds it, since a choice alone must not move anybody (an arrow key
 * already changes a closed list). Nothing while read-only.
 * Renders a `<div data-charter-part="catalogue-add">` with a `<select data-list-add>` and a `<button>`.
 */
export const CatalogueAdd = /* @__PURE__ */ part<HTMLDivElement, CatalogueAddProps & Catalogue>(
  function CatalogueAdd({ reader, label, groups, custom, fieldsOf, onAdded, ...props }, ref) {
    const { items, addItem, readOnly } = useListContext(reader);
    const intl = useIntl(reader);
    const id = useId();
    const [chosen, setChosen] = useState('');
    const taken = new Set<unknown>(items.map((item) => item.key));
    const add = () => {
      if (!chosen) return;
      setChosen('');
      addItem(fieldsOf(chosen === CUSTOM ? undefined : chosen), onAdded);
    };
    const element = usePartElement('div', props, {
      ref: ref as never,
      slot: 'catalogue-add',
      state: {},
      props: {
        children: (
          <>
            <label id={`${id}-label`} htmlFor={id}>
              {label}
            </label>
            <Select
              id={id}
              value={chosen}
              data-list-add=""
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              <option value="">{intl.t('field-ui.choose')}</option>
              <option value={CUSTOM}>{custom}</option>
              {groups.map((group) => (
                <optgroup key={group.label} label={group.label}>
                  {group.options
                    .filter((option) => !taken.has(fieldsOf(option.id).id))
                    .map((option) => (
                      <option key={option.id} value={option.id}>
                        {option.label}
                      </option>
                    ))}
                </optgroup>
              ))}
            </Select>
            <Button disabled={!chosen} aria-describedby={`${id}-label`} onClick={add}>
              {intl.t('list-ui.add')}
            </Button>
          </>
        ),
      },
    });
    return readOnly ? null : element;
  },
);
