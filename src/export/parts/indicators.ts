import type { Indicator, IndicatorLink } from '../../model';
import { type Block, stateCell, tableBlock, tableOf, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { endSentence, linkSentence } from '../words/sentences';

/** Leading before lagging, headline ones first within each. */
export function indicatorsInOrder({ charter }: CharterWords): readonly Indicator[] {
  const rank = ({ kind, headline }: Indicator) => (kind === 'lagging' ? 2 : 0) + (headline ? 0 : 1);
  return [...(charter.indicators ?? [])].sort((a, b) => rank(a) - rank(b));
}

/** What an indicator is counted over: "per month"; `''` for none. */
export function perText({ intl }: CharterWords, { per }: Indicator): string {
  return per === undefined ? '' : (intl.find(`per.${per}`) ?? '');
}

/** The target in words; a band as its two limits. */
export function targetText(words: CharterWords, indicator: Indicator): string {
  const { value, low, high } = indicator.target ?? {};
  if (indicator.direction !== 'band') return words.figure(indicator, value);
  const limits = [low, high].map((limit) => words.figure(indicator, limit));
  if (limits.every((limit) => limit !== '')) {
    return words.intl.t('viewer.band', { low: limits[0] ?? '', high: limits[1] ?? '' });
  }
  return limits.join('');
}

/** The standing of every indicator. */
export function indicatorsTable(words: CharterWords) {
  const { t } = words.intl;
  return tableOf(
    t('part.indicators'),
    [
      t('viewer.indicator'),
      t('field.indicators.kind'),
      [t('field.indicators.baseline'), 'numeric'],
      [t('viewer.now'), 'strong'],
      [t('field.indicators.target'), 'numeric'],
      t('field.status'),
    ],
    indicatorsInOrder(words).map((indicator) => {
      const { status, inputs } = words.status(indicator);
      return [
        [words.indicatorName(indicator), perText(words, indicator)].filter(Boolean).join(', '),
        stateCell('indicatorKind', indicator.kind),
        words.figure(indicator, indicator.baseline?.value),
        words.figure(indicator, inputs.latest),
        targetText(words, indicator),
        { state: 'indicatorStatus', id: status },
      ];
    }),
  );
}

/** How each figure is made: formula, source, owner, rhythm, counter-indicator. */
export function definitionsTable(words: CharterWords) {
  const { intl, user } = words;
  const { t } = intl;
  return tableOf(
    t('viewer.definitions'),
    [
      t('viewer.indicator'),
      t('viewer.formula'),
      t('field.indicators.source'),
      t('field.indicators.cadence'),
      t('field.indicators.ownerId'),
      t('field.indicators.counterIndicatorId'),
    ],
    indicatorsInOrder(words).map((indicator) => [
      words.indicatorName(indicator),
      intl.find(`metric.${indicator.metricId}.formula`) ?? '',
      [sourceName(words, indicator.source?.system), user(indicator.source?.note)].filter(Boolean).join('. '),
      words.label('cadence', indicator.cadence),
      words.name(indicator.ownerId, ['parties', 'stakeholders']),
      words.name(indicator.counterIndicatorId, ['indicators']),
    ]),
  );
}

/** A system from which figures come; an id of the catalogue is written out, a short one is an abbreviation. */
function sourceName({ user }: CharterWords, system: string | undefined): string {
  if (system === undefined) return '';
  if (!/^[a-z-]+$/.test(system)) return user(system);
  return user(system.length <= 4 ? system.toUpperCase() : system.replaceAll('-', ' '));
}

/** What stands under a link: the reason, and what else could explain it. */
export function linkReasons({ intl, user }: CharterWords, link: IndicatorLink): readonly string[] {
  const reason = user(link.rationale);
  const alternatives = user(link.alternatives);
  return [
    reason && intl.t('viewer.link.because', { reason: endSentence(reason) }),
    alternatives && intl.t('viewer.link.alternatives', { alternatives: endSentence(alternatives) }),
  ].filter(Boolean);
}

/** The indicators in words. */
export function indicatorsOutline(words: CharterWords): Block[] {
  const { t } = words.intl;
  const table = tableBlock(indicatorsTable(words));
  const links = (words.charter.links ?? []).map((link) => {
    const belief = words.label('belief', link.belief);
    return [
      linkSentence(words, link),
      ...linkReasons(words, link),
      belief && t('viewer.link.belief', { belief }),
    ]
      .filter(Boolean)
      .join(' ');
  });
  return [
    ...(table ? [table] : []),
    ...(links.length > 0 ? titled(t('list.links.heading'), { kind: 'list', items: links }) : []),
    ...titled(t('viewer.definitions'), tableBlock(definitionsTable(words))),
  ];
}
