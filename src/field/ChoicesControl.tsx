import { useEditor } from '../editor/EditorContext';
import { useValue } from '../editor/useCharter';
import { useSlot } from '../kit/appearance';
import { Input } from '../kit/controls';
import { useIntl } from '../kit/IntlProvider';
import { describedBy, type FieldContextValue } from './FieldContext';
import { useOptions } from './useOptions';

/** Props of the group of checkboxes that edits several choices or references; stored ids that are not offered stay. */
export function useChoicesControl(field: FieldContextValue) {
  const { session } = useEditor('Field.Control');
  const intl = useIntl('Field.Control');
  const slot = useSlot();
  const groups = useOptions(field.meta);
  const value = useValue(field.path);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const offered = groups.flatMap((group) => group.options);
  const unknown = chosen
    .filter((id) => !offered.some((option) => option.id === id))
    .map((id) => ({ id, label: id }));
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((other) => other !== id);
    session.edit(field.path, next.length > 0 ? next : undefined);
    field.blur();
  };
  const options = [...offered, ...unknown];
  return {
    'aria-describedby': describedBy(field),
    children:
      options.length === 0 ? (
        <p {...slot('field-empty')}>{intl.t('field-ui.nothing-to-choose')}</p>
      ) : (
        options.map((option) => (
          <label key={option.id} {...slot('choice')}>
            <Input
              slotName="choice-box"
              type="checkbox"
              name={field.path}
              checked={chosen.includes(option.id)}
              onChange={(event) => toggle(option.id, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))
      ),
  };
}
