import type { LocalizedText, ReferenceTarget, VocabularyKey } from '../../model';
import { type Cell, type Column, cellText, type Fact, type TableData, tableOf } from './blocks';
import type { CharterWords } from './createCharterWords';

const MEMBERS = ['parties', 'stakeholders'] as const;

/** Lists in which an id of each kind is looked up. */
const references = {
  member: MEMBERS,
  party: ['parties'],
  indicator: ['indicators'],
  priority: ['priorities'],
  audience: ['audiences'],
  stage: ['buyerJourney'],
  item: ['services', 'indicators', 'audiences', 'priorities'],
} as const satisfies Record<string, readonly ReferenceTarget[]>;

/** How a field is read: as prose or a plain value, as the name of what its id stands for, or as a word of a vocabulary. */
export type FieldKind =
  | 'text'
  | 'number'
  | 'percent'
  | 'date'
  | 'period'
  | 'flag'
  | keyof typeof references
  | VocabularyKey;

/** Fields to read, in order, each with how. */
export type FieldKinds<T> = { readonly [K in keyof T]?: FieldKind };

/** The words of one field; a list of values as one list; `''` when absent. */
export function readField(words: CharterWords, value: unknown, kind: FieldKind): Cell {
  const { intl } = words;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    return intl.list(value.map((one) => cellText(words, readField(words, one, kind))));
  }
  switch (kind) {
    case 'text':
      return words.user(value as LocalizedText);
    case 'number':
      return intl.number(value as number);
    case 'percent':
      return intl.percent(value as number);
    case 'date':
      return words.date(value as string);
    case 'period':
      return words.user(intl.period(value as string));
    case 'flag':
      return intl.t(value ? 'common.yes' : 'common.no');
    case 'level':
      return { state: kind, id: value as string };
    default:
      return kind in references
        ? words.name(value as string, references[kind as keyof typeof references])
        : words.label(kind as VocabularyKey, value as string);
  }
}

/** The fields of a record that say something, with their labels; `path` is the record's place in the model. */
export function fieldFacts<T extends object>(
  words: CharterWords,
  path: string,
  record: T | undefined,
  kinds: FieldKinds<T>,
): Fact[] {
  return fieldsOf(kinds)
    .map(
      ([name, kind]): Fact => [
        labelOf(words, path, name),
        cellText(words, readField(words, record?.[name], kind)),
      ],
    )
    .filter(([, text]) => text !== '');
}

/** A list of the charter as a table: one row for each item, one column for each field that any item holds. */
export function listTable<T extends object>(
  words: CharterWords,
  path: string,
  items: readonly T[] = [],
  kinds: FieldKinds<T> = {},
): TableData {
  const fields = fieldsOf(kinds);
  return tableOf(
    words.intl.find(`list.${path}.heading`) ?? path,
    fields.map(
      ([name, kind]): Column => ({
        label: labelOf(words, path, name),
        numeric: kind === 'number' || undefined,
      }),
    ),
    items.map((item) =>
      fields.map(([name, kind], at) => {
        const cell = readField(words, item[name], kind);
        return cell === '' && at === 0 ? words.intl.t('common.unnamed') : cell;
      }),
    ),
  );
}

/** The written texts of a list whose items hold nothing else. */
export function textsOf(words: CharterWords, items: readonly { text?: LocalizedText }[] = []): string[] {
  return items.map(({ text }) => words.user(text)).filter(Boolean);
}

function fieldsOf<T>(kinds: FieldKinds<T>): [keyof T & string, FieldKind][] {
  return Object.entries(kinds) as [keyof T & string, FieldKind][];
}

function labelOf({ intl }: CharterWords, path: string, name: string): string {
  return intl.find(`field.${path}.${name}`) ?? intl.find(`field.${name}`) ?? name;
}
