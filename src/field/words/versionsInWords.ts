import type { CharterIntl } from '../../i18n';
import {
  type CharterDraft,
  equalJson,
  type FieldMeta,
  fieldMeta,
  fieldName,
  isBlank,
  itemKey,
  joinPath,
  type VocabularyKey,
  vocabularies,
} from '../../model';
import type { ConflictingValue } from '../../session';
import { valueInWords } from '../FieldValue';
import { itemTitle } from '../list/itemTitle';
import { itemName } from '../useOptions';

/** Items of a list that are named; of longer ones the rest is counted. */
const NAMED = 6;

interface Words {
  readonly charter: CharterDraft;
  readonly intl: CharterIntl;
}

/** One side of a disagreement in words: a value, or several that belong together, each on a line of its own. */
export function sideInWords(
  values: readonly ConflictingValue[],
  side: (value: ConflictingValue) => unknown,
  words: Words,
): string {
  const { intl } = words;
  const [only, ...more] = values;
  if (only && more.length === 0) return valueAt(side(only), only.path, words);
  const sum = values.find(({ path }) => unitOf(path) === 'money');
  const currency = values.find(({ path }) => path.endsWith('/currency'));
  if (sum && currency && values.length === 2) {
    const [amount, code] = [side(sum), side(currency)];
    if (typeof amount === 'number') return intl.money(amount, code === undefined ? undefined : String(code));
  }
  return values
    .filter((value) => !isBlank(side(value)))
    .map((value) => line(value.path, valueAt(side(value), value.path, words), intl))
    .join('\n');
}

/** What differs between two versions of an item in words, a field on each line; both empty when nothing does. */
export function changesInWords(
  before: unknown,
  after: unknown,
  path: string,
  words: Words,
): readonly [string, string] {
  const changes = changesOf(before, after, path, fieldMeta(path));
  const write = (side: 'before' | 'after') =>
    changes
      .map((change) => [change.path, valueAt(change[side], change.path, words)] as const)
      .filter(([, text]) => text !== '')
      .map(([at, text]) => line(at, text, words.intl))
      .join('\n');
  return [write('before'), write('after')];
}

interface FieldChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

function changesOf(
  before: unknown,
  after: unknown,
  path: string,
  meta: FieldMeta | undefined,
): FieldChange[] {
  if (equalJson(before, after)) return [];
  if (meta?.kind !== 'group') return [{ path, before, after }];
  const [from = {}, to = {}] = [before, after] as (Record<string, unknown> | undefined)[];
  return Object.keys({ ...from, ...to })
    .filter((key) => key !== 'id')
    .flatMap((key) => changesOf(from[key], to[key], below(path, key), meta.fields[key]));
}

function below(path: string, key: string): string {
  return `${path}/${joinPath(key)}`;
}

function line(path: string, text: string, intl: CharterIntl): string {
  const name = fieldName(path);
  const label = intl.find(`field.${name}`) ?? intl.find(`list.${name}.heading`);
  return label ? intl.t('summary.line', { field: label, issue: text }) : text;
}

function unitOf(path: string): string | undefined {
  const meta = fieldMeta(path);
  return meta?.kind === 'number' ? meta.unit : undefined;
}

/** A value in words; nothing is empty. Never an id where there is a name, never a notation for machines. */
export function valueAt(value: unknown, path: string, words: Words): string {
  const { charter, intl } = words;
  const meta = fieldMeta(path);
  if (value === undefined || value === null) return '';
  if (meta?.kind === 'list' && Array.isArray(value)) {
    const names = value.map((item) => nameOfItem(item, path, meta.keyBy, words));
    const rest = names.length - NAMED;
    const shown = rest > 1 ? [...names.slice(0, NAMED), intl.t('common.and-more', { count: rest })] : names;
    return intl.series(shown);
  }
  if (meta?.kind === 'group') return changesInWords({}, value, path, words)[1];
  if (typeof value === 'boolean') return intl.t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'object' && meta?.kind !== 'text' && !isListOfIds(meta))
    return intl.series(leavesOf(value));
  return valueInWords(value, meta, (id) => nameOf(id, meta, charter, intl), intl);
}

function isListOfIds(meta: FieldMeta | undefined): boolean {
  return meta?.kind === 'choices' || meta?.kind === 'references' || meta?.kind === 'tags';
}

function nameOfItem(item: unknown, path: string, keyBy: 'id' | 'period', { charter, intl }: Words): string {
  const key = itemKey(item) ?? '';
  return keyBy === 'period' ? intl.period(key) : itemTitle(below(path, key), item, intl, charter);
}

function nameOf(id: string, meta: FieldMeta | undefined, charter: CharterDraft, intl: CharterIntl): string {
  if (meta?.kind === 'choice' || meta?.kind === 'choices') return intl.label(meta.vocabulary, id);
  if (meta?.kind !== 'reference' && meta?.kind !== 'references') return id;
  for (const list of meta.to) {
    const item = charter[list]?.find((one) => one.id === id);
    if (item) return itemName(list, item, intl);
  }
  const vocabulary = meta.vocabularies?.find((key: VocabularyKey) =>
    (vocabularies[key] as readonly string[]).includes(id),
  );
  return vocabulary ? intl.label(vocabulary, id) : intl.t('conflict.removed-item');
}

/** The texts, numbers and answers in something that the model does not know. */
function leavesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [String(value)];
  return Object.values(value).flatMap(leavesOf);
}
