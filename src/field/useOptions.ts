import { useMemo } from 'react';
import { useCharter } from '../editor/useCharter';
import type { CharterIntl } from '../i18n';
import { useIntl } from '../kit/IntlProvider';
import {
  type CharterDraft,
  type FieldMeta,
  type ReferenceTarget,
  type VocabularyKey,
  vocabularies,
} from '../model';

/** One thing to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** Options that belong together, with a heading when there are several groups. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

const NO_GROUPS: readonly OptionGroup[] = [];

/** What a choice or reference field offers: vocabularies, and items of the charter by their names. */
export function useOptions(meta: FieldMeta | undefined): readonly OptionGroup[] {
  const intl = useIntl('Field.Control');
  const targets = meta?.kind === 'reference' || meta?.kind === 'references' ? meta.to : undefined;
  const lists = useCharter((charter) => targets?.map((target) => charter[target]), sameLists);
  return useMemo(() => {
    if (meta?.kind === 'choice' || meta?.kind === 'choices') return [vocabularyGroup(meta.vocabulary, intl)];
    if (!targets || (meta?.kind !== 'reference' && meta?.kind !== 'references')) return NO_GROUPS;
    const items = targets.map((target, index) => ({
      label: intl.find(`list.${target}.heading`) ?? target,
      options: (lists?.[index] ?? []).map((item) => ({ id: item.id, label: itemName(target, item, intl) })),
    }));
    const words = (meta.vocabularies ?? []).map((key) => vocabularyGroup(key, intl));
    const usable = [...items, ...words].filter((group) => group.options.length > 0);
    return dropRepeated(usable);
  }, [meta, targets, lists, intl]);
}

type NamedItem = NonNullable<CharterDraft[ReferenceTarget]>[number];
type Lists = readonly (readonly NamedItem[] | undefined)[] | undefined;

function sameLists(a: Lists, b: Lists): boolean {
  return a === b || (!!a && !!b && a.every((list, index) => list === b[index]));
}

function vocabularyGroup(key: VocabularyKey, intl: CharterIntl): OptionGroup {
  const options = vocabularies[key].map((id) => ({
    id,
    label: intl.label(key, id),
  }));
  return { label: intl.find(`options.${key}`) ?? '', options };
}

/** The name of an item that others refer to. */
export function itemName(target: ReferenceTarget, item: NamedItem, intl: CharterIntl): string {
  const named = item as { name?: string; title?: string; custom?: string; roleId?: string };
  const own =
    target === 'indicators' ? intl.indicatorName(item) : intl.text(named.name ?? named.title ?? named.custom);
  if (own) return own;
  if (target === 'audiences' && named.roleId) return intl.label('audienceRole', named.roleId);
  if (target === 'buyerJourney') return intl.label('buyerStage', item.id);
  if (target === 'salesCycle') return intl.label('salesStage', item.id);
  return (target === 'services' && intl.find(`vocabulary.service.${item.id}`)) || intl.t('common.unnamed');
}

function dropRepeated(groups: readonly OptionGroup[]): OptionGroup[] {
  const seen = new Set<string>();
  return groups.map((group) => ({
    ...group,
    options: group.options.filter(({ id }) => !seen.has(id) && seen.add(id)),
  }));
}
