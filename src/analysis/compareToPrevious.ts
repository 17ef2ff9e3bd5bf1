import type { Indicator } from '../model';
import { methodChangeBetween } from './annotationsOf';
import { type Change, compareFigures } from './compareFigures';
import type { Figure } from './completeFigures';
import type { IndicatorOptions } from './indicatorBehavior';
import { indicatorFacts } from './indicatorFacts';
import { judgedFigures } from './judgedFigures';
import { samePeriodLastYear } from './nextPeriod';
import { parsePeriod } from './parsePeriod';
import { periodOf, toDate } from './periodBounds';

/** What a comparison names: both figures with their periods. */
export interface CompareInputs {
  readonly asOf: string;
  readonly against: 'previous' | 'last-year';
  readonly current?: number;
  readonly currentPeriod?: string;
  readonly previous?: number;
  readonly previousPeriod?: string;
  /** The period in which a new way of counting began, of figures that are not compared because of it. */
  readonly countedAnewFrom?: string;
}

/** The newest figure against an earlier one. */
export interface Comparison extends Change {
  readonly inputs: CompareInputs;
}

/**
 * Compares the newest complete figure of an indicator with the last one before it that has a value, or with
 * the period of the same name a year earlier, of one length. Partial periods (later than `asOf`) are left out; week 53 is
 * compared with nothing when the year before had none. Nor are figures on different sides of a `method-change`.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function compareToPrevious(
  indicator: Indicator,
  { against = 'previous', ...options }: IndicatorOptions & { against?: 'previous' | 'last-year' },
): Comparison {
  const { asOf, calendar } = options;
  const figures = judgedFigures(indicator, toDate(asOf), calendar);
  const current = figures.at(-1);
  const previous = against === 'previous' ? figures.at(-2) : yearBefore(figures, current);
  const countedAnewFrom = current && previous && newCount(indicator, previous, current, options);
  return {
    ...(countedAnewFrom
      ? { reason: 'method-changed' }
      : compareFigures(previous?.value ?? null, current?.value ?? null, indicatorFacts(indicator))),
    inputs: {
      asOf,
      against,
      current: current?.value,
      currentPeriod: current?.period,
      previous: previous?.value,
      previousPeriod: previous?.period,
      ...(countedAnewFrom && { countedAnewFrom }),
    },
  };
}

/** The period in which the way of counting changed between two figures, in their own length. */
function newCount(
  { id }: Indicator,
  previous: Figure,
  current: Figure,
  options: IndicatorOptions,
): string | undefined {
  const at = methodChangeBetween(id, [previous.period, current.period], options);
  const { kind, fiscal } = parsePeriod(current.period) ?? {};
  return at && ((kind && periodOf(at, kind, { ...options.calendar, fiscal })) ?? current.period);
}

function yearBefore(figures: readonly Figure[], current: Figure | undefined): Figure | undefined {
  const period = current && samePeriodLastYear(current.period);
  return period === undefined ? undefined : figures.find((figure) => figure.period === period);
}
