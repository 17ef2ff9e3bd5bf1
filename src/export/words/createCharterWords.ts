import { indicatorStatus, type StatusResult } from '../../analysis/indicatorStatus';
import type { CharterIntl } from '../../i18n';
import type {
  Audience,
  CharterDraft,
  Indicator,
  LocalizedText,
  ReferenceTarget,
  Service,
  VocabularyKey,
} from '../../model';
import { markedText } from './userText';

/** A charter and the words to show it in: what the viewer and every export read from. Written text comes marked. */
export interface CharterWords {
  readonly charter: CharterDraft;
  readonly intl: CharterIntl;
  /** The date for which live values hold, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Charter prose, marked; `''` when there is none. */
  user(value: LocalizedText | undefined): string;
  /** The word of a vocabulary id; an unknown id is shown as written text, an absent one is `''`. */
  label(vocabulary: VocabularyKey, id: string | undefined): string;
  /** The name of what an id stands for: an item of these lists (all by default), else a role, function or service, else the id. */
  name(id: string | undefined, lists?: readonly ReferenceTarget[]): string;
  /** The name of an indicator with its newest figure: "Win rate, now 28%". */
  nameNow(id: string): string;
  serviceName(service: Service): string;
  audienceName(audience: Audience): string;
  indicatorName(indicator: Indicator): string;
  /** A figure of an indicator with its unit; `''` when absent. */
  figure(indicator: Indicator, value: number | undefined): string;
  status(indicator: Indicator): StatusResult;
  date(day: string | undefined): string;
}

const ALL: readonly ReferenceTarget[] = [
  'parties',
  'stakeholders',
  'indicators',
  'services',
  'audiences',
  'priorities',
  'buyerJourney',
  'salesCycle',
];
const ROLES: readonly VocabularyKey[] = [
  'budgetOwner',
  'audienceRole',
  'buyerStage',
  'salesStage',
  'service',
];

/** Prepares the words of one charter. Throws `RangeError` from `status` when `asOf` is no date. */
export function createCharterWords(charter: CharterDraft, intl: CharterIntl, asOf: string): CharterWords {
  const known = new Map<Indicator, StatusResult>();
  const user = (value: LocalizedText | undefined) => markedText(value, intl.code);
  const written = (id: string) => user(id) || intl.t('common.unnamed');
  const word = (vocabulary: VocabularyKey, id: string) => intl.find(`vocabulary.${vocabulary}.${id}`);
  const label = (vocabulary: VocabularyKey, id: string | undefined) =>
    id === undefined ? '' : (word(vocabulary, id) ?? written(id));

  const namers: { readonly [K in ReferenceTarget]: (item: Item<K>) => string } = {
    parties: ({ name }) => user(name),
    stakeholders: ({ name }) => user(name),
    indicators: (indicator) => words.indicatorName(indicator),
    services: ({ id, custom }) => user(custom) || label('service', id),
    audiences: ({ roleId, custom }) => user(custom) || label('audienceRole', roleId),
    priorities: ({ title }) => user(title),
    buyerJourney: ({ id, name }) => user(name) || label('buyerStage', id),
    salesCycle: ({ id, name }) => user(name) || label('salesStage', id),
  };
  const find = <K extends ReferenceTarget>(list: K, id: string): string | undefined => {
    const item = (charter[list] as readonly Item<K>[] | undefined)?.find((one) => one.id === id);
    return item && (namers[list](item) || intl.t('common.unnamed'));
  };
  const name = (id: string | undefined, lists = ALL): string => {
    if (id === undefined) return '';
    for (const list of lists) {
      const found = find(list, id);
      if (found) return found;
    }
    return ROLES.map((vocabulary) => word(vocabulary, id)).find(Boolean) ?? written(id);
  };

  const words: CharterWords = {
    charter,
    intl,
    asOf,
    user,
    label,
    name,
    nameNow: (id) => {
      const indicator = name(id, ['indicators']);
      const found = charter.indicators?.find((one) => one.id === id);
      const value = found && words.figure(found, words.status(found).inputs.latest);
      return value ? intl.t('viewer.service.indicator-now', { indicator, value }) : indicator;
    },
    serviceName: (service) => namers.services(service),
    audienceName: (audience) => namers.audiences(audience) || intl.t('common.unnamed'),
    indicatorName: ({ id, label: own, metricId }) =>
      user(own) || intl.find(`metric.${metricId}`) || written(metricId ?? id),
    figure: (indicator, value) =>
      value === undefined
        ? ''
        : intl.value({ ...indicator, decimals: decimalsOf(indicator, value) }, value).text,
    status: (indicator) => {
      const result = known.get(indicator) ?? indicatorStatus(indicator, { asOf, calendar: charter.calendar });
      known.set(indicator, result);
      return result;
    },
    date: (day) => {
      const text = day === undefined ? '' : intl.date(day);
      return text === day ? user(text) : text;
    },
  };
  return words;
}

type Item<K extends ReferenceTarget> = NonNullable<CharterDraft[K]>[number];

/** As many decimals as its finest figure, at most two, so that the figures of one row line up; money has none. */
function decimalsOf({ unit, baseline, target, series = [] }: Indicator, value: number): number | undefined {
  if (unit === 'currency') return undefined;
  const figures = [value, baseline?.value, target?.value, ...series.map((one) => one.value)];
  return Math.max(...figures.map((figure) => (figure == null ? 0 : decimals(figure))));
}

function decimals(figure: number): number {
  return Math.min(2, (String(figure).split('.')[1] ?? '').length);
}
