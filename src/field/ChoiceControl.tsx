import { useEditor } from '../editor/EditorContext';
import { useValue } from '../editor/useCharter';
import { useIntl } from '../kit/IntlProvider';
import { describedBy, type FieldContextValue } from './FieldContext';
import { type OptionGroup, useOptions } from './useOptions';

/** Props of the `<select>` that edits one choice or reference; a stored id that is not offered stays selectable. */
export function useChoiceControl(field: FieldContextValue) {
  const { session } = useEditor('Field.Control');
  const intl = useIntl('Field.Control');
  const groups = useOptions(field.meta);
  const value = useValue(field.path);
  const current = typeof value === 'string' ? value : '';
  const known =
    current === '' || groups.some((group) => group.options.some((option) => option.id === current));
  return {
    id: field.controlId,
    name: field.path,
    value: current,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.invalid || undefined,
    'aria-required': field.required || undefined,
    onChange: (event: { currentTarget: { value: string } }) =>
      session.edit(field.path, event.currentTarget.value === '' ? undefined : event.currentTarget.value),
    onBlur: field.blur,
    children: (
      <>
        <option value="">{intl.t('field-ui.choose')}</option>
        {!known && <option value={current}>{current}</option>}
        <Groups groups={groups} />
      </>
    ),
  };
}

function Groups({ groups }: { groups: readonly OptionGroup[] }) {
  if (groups.length === 1) return <Options group={groups[0] as OptionGroup} />;
  return groups.map((group) => (
    <optgroup key={group.label} label={group.label}>
      <Options group={group} />
    </optgroup>
  ));
}

function Options({ group }: { group: OptionGroup }) {
  return group.options.map((option) => (
    <option key={option.id} value={option.id}>
      {option.label}
    </option>
  ));
}
