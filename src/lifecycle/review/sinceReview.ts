import { methodChangeBetween } from '../../analysis/annotationsOf';
import { type Change, compareFigures } from '../../analysis/compareFigures';
import type { Figure } from '../../analysis/completeFigures';
import { indicatorFacts } from '../../analysis/indicatorFacts';
import type { StatusResult } from '../../analysis/indicatorStatus';
import { judgedFigures } from '../../analysis/judgedFigures';
import type { CharterDraft, Indicator } from '../../model/charter';

/** An earlier figure, the newest one, and the change between them. */
export interface SinceReview extends Change {
  /** What the earlier figure is that of. */
  readonly from: 'last-review' | 'baseline';
  readonly before?: { readonly value: number; readonly period: string | undefined };
  readonly now?: Figure;
  /** No figure has come since the last review. */
  readonly isNoneNew: boolean;
}

interface Options {
  readonly asOf: string;
  /** When the last review was held. */
  readonly last: string | undefined;
  readonly status: StatusResult;
}

/**
 * What an indicator has done since the last review, or since its baseline when there was none. Figures on different
 * sides of a change of method are not compared.
 */
export function sinceReview(
  charter: CharterDraft,
  indicator: Indicator,
  { asOf, last, status }: Options,
): SinceReview {
  const { calendar } = charter;
  const now = judgedFigures(indicator, asOf, calendar).at(-1);
  const then = last === undefined ? undefined : judgedFigures(indicator, last, calendar).at(-1);
  const { baseline, baselinePeriod } = status.inputs;
  const before = then ?? (baseline === undefined ? undefined : { value: baseline, period: baselinePeriod });
  return {
    ...changeBetween(charter, indicator, before, now),
    from: then ? 'last-review' : 'baseline',
    ...(before && { before }),
    ...(now && { now }),
    isNoneNew: then !== undefined && then.period === now?.period,
  };
}

function changeBetween(
  charter: CharterDraft,
  indicator: Indicator,
  before: SinceReview['before'],
  now: Figure | undefined,
): Change {
  const isCountedAnew =
    now && before?.period && methodChangeBetween(indicator.id, [before.period, now.period], charter);
  return isCountedAnew
    ? { reason: 'method-changed' }
    : compareFigures(before?.value ?? null, now?.value ?? null, indicatorFacts(indicator));
}
