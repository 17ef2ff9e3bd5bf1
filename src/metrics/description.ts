import { annotationsOf } from '../analysis/annotationsOf';
import type { IndicatorOptions } from '../analysis/indicatorBehavior';
import type { LinkEvidence } from '../analysis/linkEvidence';
import type { CharterIntl } from '../i18n';
import type { Indicator, IndicatorLink } from '../model';
import { coefficientText } from './describedSeries';
import type { ChartKind } from './drawing';
import { evidenceBetween } from './evidenceOf';
import { findingSentences } from './evidenceWords';
import { nameOf } from './sentences';
import { numberSentences, seriesSentence, shapeSentences } from './seriesWords';

/** What a description is about. */
export interface DescribedChart extends IndicatorOptions {
  /** Its first sentence is the message `description.chart.<kind>`. */
  readonly kind: ChartKind;
  /** One indicator, or the leading and the lagging one of a link. */
  readonly indicators: readonly Indicator[];
  readonly link?: IndicatorLink;
  /** Months by which the leading indicator is moved, unless by what the link expects. */
  readonly shift?: number;
}

/** One level of a description: what is drawn, its numbers, how they move, and what people say about it. */
export interface DescriptionLevel {
  readonly level: 'what' | 'numbers' | 'shape' | 'judgement';
  readonly paragraphs: readonly string[];
}

/**
 * Describes a chart in four levels. The first three are generated, and each of their numbers stands in the table; the
 * last holds only what people wrote.
 */
export function description(chart: DescribedChart, intl: CharterIntl): DescriptionLevel[] {
  const { indicators } = chart;
  const each = (sentences: (indicator: Indicator, options: DescribedChart, intl: CharterIntl) => string[]) =>
    indicators.flatMap((indicator) => {
      const text = sentences(indicator, chart, intl).join(' ');
      return text
        ? [intl.series([indicators.length > 1 && nameOf(indicator, intl), text], 'common.pair')]
        : [];
    });
  const levels = [
    { level: 'what', paragraphs: whatSentences(chart, intl) },
    { level: 'numbers', paragraphs: each(numberSentences) },
    { level: 'shape', paragraphs: [...each(shapeSentences), ...evidenceParagraph(chart, intl)] },
    { level: 'judgement', paragraphs: judgements(chart, intl) },
  ] as const;
  return levels.filter(({ paragraphs }) => paragraphs.length > 0);
}

function whatSentences(chart: DescribedChart, intl: CharterIntl): string[] {
  const { kind, indicators, link, shift } = chart;
  const [leading = '', lagging = ''] = indicators.map((indicator) => nameOf(indicator, intl));
  const months = shift ?? link?.lagMonths ?? 0;
  return [
    intl.t(`description.chart.${kind}`, { leading, lagging }),
    ...(kind === 'lead-lag' && months > 0
      ? [intl.t('description.chart.lead-lag.shifted', { leading, count: months })]
      : []),
    ...indicators.flatMap((indicator) => seriesSentence(indicator, chart, intl)),
  ];
}

function evidenceParagraph(chart: DescribedChart, intl: CharterIntl): string[] {
  const { indicators, link } = chart;
  return link ? [evidenceSentences(evidenceBetween(indicators, link, chart), intl).join(' ')] : [];
}

function evidenceSentences(evidence: LinkEvidence, intl: CharterIntl): string[] {
  const { r, n, leadLag } = evidence;
  const finding = findingSentences(evidence, intl);
  if (r === undefined) return finding;
  const [low, high] = leadLag?.tested?.interval ?? [r, r];
  return [
    intl.t('description.evidence.r', {
      r: coefficientText(r, intl),
      low: coefficientText(low, intl),
      high: coefficientText(high, intl),
      count: n,
    }),
    ...finding,
  ];
}

/** Older notes stand in the table only. */
const NEWEST_NOTES = 12;

/** What people wrote: reason and belief of the link, what happened, notes of figures. */
function judgements({ indicators, link, annotations = [] }: DescribedChart, intl: CharterIntl): string[] {
  const [rationale, because] = [intl.text(link?.rationale), intl.text(link?.beliefReason)];
  const events = new Set(indicators.flatMap(({ id }) => annotationsOf(id, annotations)));
  const notes = indicators.flatMap(({ series = [] }) =>
    series.filter(({ note }) => intl.text(note)).slice(-NEWEST_NOTES),
  );
  const written = [
    ...(rationale ? [intl.t('description.reason', { text: rationale })] : []),
    ...(link?.belief && because
      ? [intl.t('description.belief', { belief: intl.label('belief', link.belief), next: because })]
      : []),
    ...[...events].map(({ at = '', text }) =>
      intl.t('description.note', { period: intl.date(at), text: intl.text(text) }),
    ),
    ...notes.map(({ period, note }) =>
      intl.t('description.note', { period: intl.period(period), text: intl.text(note) }),
    ),
  ];
  return written.length > 0 ? written : [intl.t('description.judgement.none')];
}
