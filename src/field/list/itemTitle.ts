import type { CharterIntl } from '../../i18n';
import { fieldName, type LocalizedText, splitPath } from '../../model';
import { itemName } from '../useOptions';

const TITLES = [
  'name',
  'title',
  'text',
  'custom',
  'activity',
  'decision',
  'audience',
  'statement',
  'term',
  'milestone',
  'role',
] as const;

/** What an item is called: its own name, the catalogue's, or the noun of its list. */
export function itemTitle(path: string, item: unknown, intl: CharterIntl): string {
  const fields = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  const list = splitPath(path)[0] ?? '';
  if (
    list === 'indicators' ||
    list === 'services' ||
    list === 'audiences' ||
    list === 'buyerJourney' ||
    list === 'salesCycle'
  ) {
    const named = itemName(list, fields as never, intl);
    if (named !== intl.t('common.unnamed')) return named;
  }
  if (typeof fields.ownerId === 'string' && list === 'budget')
    return intl.label('budgetOwner', fields.ownerId);
  for (const key of TITLES) {
    const text = intl.text(fields[key] as LocalizedText | undefined);
    if (text) return text.length > 60 ? `${text.slice(0, 57)}…` : text;
  }
  return intl.find(`list.${fieldName(path)}.item`) ?? intl.t('common.unnamed');
}
