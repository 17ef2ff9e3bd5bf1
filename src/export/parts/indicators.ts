import type { Indicator, IndicatorLink } from '../../model';
import {
  type Block,
  type Cell,
  type Entry,
  present,
  statesOf,
  type TableData,
  tableOf,
  titled,
  titledTable,
} from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { listTable, readField } from '../words/readFields';
import { endSentence, linkSentence } from '../words/sentences';

/** Where every indicator stands, which is expected to move which and why, and how each figure is made. */
export function indicatorsBlocks(words: CharterWords): Block[] {
  const { charter, intl } = words;
  const { t } = intl;
  const indicators = inOrder(charter.indicators);
  const definitions = tableOf(
    t('viewer.definitions'),
    [
      { label: t('viewer.indicator') },
      { label: t('viewer.formula') },
      { label: t('field.indicators.source') },
      { label: t('field.indicators.cadence') },
      { label: t('field.indicators.ownerId') },
      { label: t('field.indicators.counterIndicatorId') },
    ],
    indicators.map((indicator) => definitionRow(words, indicator)),
  );
  const entries = (charter.links ?? []).map((link) => linkEntry(words, link));
  return [
    ...present({ kind: 'table', table: standingTable(words, indicators) }),
    ...titled(t('list.links.heading'), { kind: 'entries', look: 'causes', entries }),
    ...titledTable(definitions),
    ...titledTable(targetsOverTime(words, indicators)),
    ...titledTable(
      listTable(words, 'annotations', charter.annotations, {
        at: 'date',
        text: 'text',
        kind: 'annotationKind',
        indicatorIds: 'indicator',
      }),
    ),
  ];
}

/** Where each of these indicators stands: from what, now, to what, and how that is judged. */
export function standingTable(words: CharterWords, indicators: readonly Indicator[]): TableData {
  const { t } = words.intl;
  const table = tableOf(
    t('part.indicators'),
    [
      { label: t('viewer.indicator') },
      { label: t('field.indicators.kind') },
      { label: t('field.indicators.baseline'), numeric: true },
      { label: t('viewer.now'), numeric: true, strong: true },
      { label: t('field.indicators.target'), numeric: true },
      { label: t('field.status') },
    ],
    indicators.map((indicator) => standingRow(words, indicator)),
  );
  return { ...table, paths: indicators.map(({ id }) => `indicators/${id}`) };
}

/** Leading before lagging, headline ones first within each. */
function inOrder(indicators: readonly Indicator[] = []): readonly Indicator[] {
  const rank = ({ kind, headline }: Indicator) => (kind === 'lagging' ? 2 : 0) + (headline ? 0 : 1);
  return [...indicators].sort((a, b) => rank(a) - rank(b));
}

function standingRow(words: CharterWords, indicator: Indicator): Cell[] {
  const { status, inputs } = words.status(indicator);
  const { kind, per, baseline } = indicator;
  const over = per && words.intl.find(`per.${per}`);
  const [kindCell = ''] = statesOf('indicatorKind', kind);
  return [
    words.intl.series([words.indicatorName(indicator), over]),
    kindCell,
    words.figure(indicator, baseline?.value),
    words.figure(indicator, inputs.latest),
    targetText(words, indicator),
    { state: 'indicatorStatus', id: status },
  ];
}

/** The target in words; a band as its two limits. */
function targetText(words: CharterWords, indicator: Indicator): string {
  const { value, low, high } = indicator.target ?? {};
  if (indicator.direction !== 'band') return words.figure(indicator, value);
  const [from = '', to = ''] = [low, high].map((limit) => words.figure(indicator, limit));
  return from && to ? words.intl.t('viewer.band', { low: from, high: to }) : from + to;
}

function targetsOverTime(words: CharterWords, indicators: readonly Indicator[]) {
  const { t } = words.intl;
  return tableOf(
    t('list.indicators.targets.heading'),
    [
      { label: t('viewer.indicator') },
      { label: t('field.indicators.targets.from') },
      { label: t('field.indicators.target'), numeric: true },
      { label: t('field.indicators.targets.reason') },
    ],
    indicators.flatMap((indicator) =>
      (indicator.targets ?? []).map((target) => [
        words.indicatorName(indicator),
        readField(words, target.from, 'period'),
        targetText(words, { ...indicator, target }),
        words.user(target.reason),
      ]),
    ),
  );
}

function definitionRow(words: CharterWords, indicator: Indicator): Cell[] {
  const { metricId, source, cadence, ownerId, counterIndicatorId } = indicator;
  return [
    words.indicatorName(indicator),
    words.intl.find(`metric.${metricId}.formula`) ?? '',
    [sourceName(words, source?.system), words.user(source?.note)].filter(Boolean).join('. '),
    readField(words, cadence, 'cadence'),
    readField(words, ownerId, 'member'),
    readField(words, counterIndicatorId, 'indicator'),
  ];
}

/** A system from which figures come: the word for an id of the catalogue, else as it was written. */
function sourceName({ intl, user }: CharterWords, system = ''): string {
  return intl.find(`metric.source.${system}`) ?? user(system);
}

/** What a link expects, with the reason, what else could explain it, and the belief with its reason. */
function linkEntry(words: CharterWords, link: IndicatorLink): Entry {
  const reason = endSentence(words.user(link.rationale));
  const alternatives = endSentence(words.user(link.alternatives));
  const belief = words.user(link.beliefReason);
  return {
    title: linkSentence(words, link),
    path: `links/${link.id}`,
    states: statesOf('belief', link.belief),
    lines: [
      reason && words.intl.t('viewer.link.because', { reason }),
      alternatives && words.intl.t('viewer.link.alternatives', { alternatives }),
      belief &&
        words.intl.series([words.intl.t('field.links.beliefReason'), endSentence(belief)], 'common.pair'),
    ].filter(Boolean),
  };
}
