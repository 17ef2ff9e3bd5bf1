import { annotationsOf } from '../analysis/annotationsOf';
import { breachRegion } from '../analysis/breaches';
import { periodBounds } from '../analysis/periodBounds';
import type { CharterIntl } from '../i18n';
import { inSentence } from '../i18n/inSentence';
import type { Annotation, CharterDraft, Indicator } from '../model';
import { toDayNumber } from '../model/dates';
import type { TrendPoint } from './charts/TrendChart';
import type { NoteMark, TrendThreshold } from './charts/trendContext';
import { shortFigure } from './readings';
import { figure } from './sentences';

/** What happened in the periods of a drawing, numbered from the oldest, and each as a sentence. */
export function chartNotes(
  { id }: Indicator,
  annotations: readonly Annotation[] | undefined,
  points: readonly TrendPoint[],
  calendar: CharterDraft['calendar'],
  intl: CharterIntl,
): { readonly marks: NoteMark[]; readonly sentences: string[] } {
  const from = periodBounds(points[0]?.period ?? '', calendar)?.start ?? '';
  const to = periodBounds(points.at(-1)?.period ?? '', calendar)?.end ?? '';
  const marks: NoteMark[] = [];
  const sentences: string[] = [];
  for (const { at, kind = 'event', text: written } of annotationsOf(id, annotations)) {
    if (at < from || at > to) continue;
    const time = toDayNumber(at);
    const mark = intl.number(marks.length + 1);
    const word = intl.label('annotationKind', kind);
    const text = intl.text(written);
    marks.push({ at: points.findIndex((point) => point.time >= time), time, mark, text: text || word });
    sentences.push(
      intl.t(text ? 'chart.note' : 'chart.note.untitled', { mark, date: intl.date(at), kind: word, text }),
    );
  }
  return { marks, sentences };
}

/** The limits at which somebody wants to be told, and each as a sentence. */
export function chartThresholds(
  indicator: Indicator,
  calendar: CharterDraft['calendar'],
  intl: CharterIntl,
): { readonly lines: TrendThreshold[]; readonly sentences: string[] } {
  const lines: TrendThreshold[] = [];
  const sentences: string[] = [];
  for (const threshold of indicator.thresholds ?? []) {
    const region = breachRegion(threshold);
    const { level = 'warn', operator = '', value = 0, from } = threshold;
    if (!region) continue;
    const start = from && periodBounds(from, calendar)?.start;
    const text = figure(indicator, value, intl);
    lines.push({
      at: value,
      side: region.high === Infinity ? 'above' : 'below',
      ...(start && { from: toDayNumber(start) }),
      label: intl.t(level === 'breach' ? 'chart.threshold.breach' : 'chart.threshold.warn', {
        value: shortFigure(indicator, value, intl),
      }),
    });
    sentences.push(
      intl.t('chart.threshold.rule', {
        level: intl.label('thresholdLevel', level),
        operator: inSentence(intl.label('thresholdOperator', operator), intl.code),
        value: text,
      }),
    );
  }
  return { lines, sentences };
}
