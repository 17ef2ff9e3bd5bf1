import type { CharterIntl } from '../../i18n';
import {
  type CharterDraft,
  fieldName,
  type LocalizedText,
  type ReferenceTarget,
  splitPath,
} from '../../model';
import { itemName } from '../useOptions';

const TITLES = [
  'text',
  'activity',
  'rationale',
  'note',
  'decision',
  'audience',
  'statement',
  'term',
  'milestone',
  'role',
] as const;

/** What an item is called: its own name, the catalogue's, that of who signs, its day, or the noun of its list. */
export function itemTitle(path: string, item: unknown, intl: CharterIntl, charter: CharterDraft): string {
  const fields = Object(item) as Readonly<Record<string, unknown>>;
  const [list = ''] = splitPath(path);
  const named = itemName(list as ReferenceTarget, fields as never, intl);
  if (named !== intl.t('common.unnamed')) return named;
  if (list === 'budget' && typeof fields.ownerId === 'string')
    return intl.label('budgetOwner', fields.ownerId);
  const party = charter.parties?.find(({ id }) => id === fields.partyId);
  if (party) return itemName('parties', party, intl);
  if (typeof fields.on === 'string') return intl.date(fields.on);
  for (const key of TITLES) {
    // What was decided in a review is one of four words.
    const text = list !== 'review' || key !== 'decision' ? intl.text(fields[key] as LocalizedText) : '';
    if (text) return text.length > 60 ? `${text.slice(0, 57)}…` : text;
  }
  return intl.find(`list.${fieldName(path)}.item`) ?? intl.t('common.unnamed');
}
