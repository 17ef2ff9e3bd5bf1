import { useValue } from '../editor/useCharter';
import type { CharterIntl } from '../i18n';
import { useIntl } from '../kit/IntlProvider';
import type { FieldMeta, LocalizedText } from '../model';
import type { FieldContextValue } from './FieldContext';
import { useOptions } from './useOptions';

/** What a field holds, in words, for reading only. */
export function useFieldText(field: FieldContextValue): string {
  const intl = useIntl('Field.Control');
  const value = useValue(field.path);
  const groups = useOptions(field.meta);
  if (value === undefined || value === null) return intl.t('common.not-set');
  const name = (id: string) =>
    groups.flatMap((group) => group.options).find((option) => option.id === id)?.label ?? id;
  return valueInWords(value, field.meta, name, intl);
}

/** A value in words; `name` gives the name of something that was chosen or referred to by its id. */
export function valueInWords(
  value: unknown,
  meta: FieldMeta | undefined,
  name: (id: string) => string,
  intl: CharterIntl,
): string {
  switch (meta?.kind) {
    case 'text':
      return intl.text(value as LocalizedText);
    case 'flag':
      return intl.t(value ? 'common.yes' : 'common.no');
    case 'number':
      return meta.unit === 'percent' ? intl.percent(value as number) : intl.number(value as number);
    case 'date':
      return intl.date(value as string);
    case 'period':
      return intl.period(value as string);
    case 'choice':
    case 'reference':
      return name(value as string);
    case 'choices':
    case 'references':
      return intl.list((value as string[]).map(name));
    case 'tags':
      return intl.list(value as string[]);
    default:
      return String(value);
  }
}
