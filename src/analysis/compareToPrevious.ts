import type { Indicator } from '../model';
import { type Change, compareFigures } from './compareFigures';
import { completeFigures, type Figure } from './completeFigures';
import { indicatorFacts } from './indicatorFacts';
import { ofNewestKind } from './newestKind';
import { samePeriodLastYear } from './nextPeriod';
import { type AsOfOptions, toDate } from './periodBounds';
import { usableSeries } from './usableSeries';

/** What a comparison names: both figures with their periods. */
export interface CompareInputs {
  readonly asOf: string;
  readonly against: 'previous' | 'last-year';
  readonly current?: number;
  readonly currentPeriod?: string;
  readonly previous?: number;
  readonly previousPeriod?: string;
}

/** The newest figure against an earlier one. */
export interface Comparison extends Change {
  readonly inputs: CompareInputs;
}

/**
 * Compares the newest complete figure of an indicator with the last one before it that has a value, or with
 * the period of the same name a year earlier, of one length. Partial periods (later than `asOf`) are left out; week 53 is
 * compared with nothing when the year before had none.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function compareToPrevious(
  indicator: Indicator,
  { asOf, calendar, against = 'previous' }: AsOfOptions & { against?: 'previous' | 'last-year' },
): Comparison {
  const all = completeFigures(usableSeries(indicator), toDate(asOf), calendar);
  const figures = ofNewestKind(all, all, calendar);
  const current = figures.at(-1);
  const previous = against === 'previous' ? figures.at(-2) : yearBefore(figures, current);
  return {
    ...compareFigures(previous?.value ?? null, current?.value ?? null, indicatorFacts(indicator)),
    inputs: {
      asOf,
      against,
      current: current?.value,
      currentPeriod: current?.period,
      previous: previous?.value,
      previousPeriod: previous?.period,
    },
  };
}

function yearBefore(figures: readonly Figure[], current: Figure | undefined): Figure | undefined {
  const period = current && samePeriodLastYear(current.period);
  return period === undefined ? undefined : figures.find((figure) => figure.period === period);
}
