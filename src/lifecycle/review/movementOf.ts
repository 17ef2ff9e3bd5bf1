import { describeSeries } from '../../analysis/describeSeries';
import type { IndicatorOptions } from '../../analysis/indicatorBehavior';
import { indicatorFacts } from '../../analysis/indicatorFacts';
import type { Variation } from '../../analysis/processBehavior';
import type { SeriesRow } from '../../analysis/seriesRows';
import type { Trend } from '../../analysis/theilSen';
import type { Indicator } from '../../model/charter';

/** Whether an indicator moves by more than chance, and what says so. */
export interface Movement {
  readonly way: 'better' | 'worse' | 'none';
  /** `variation`: the newest figure is no routine variation. `trend`: all of the trend's 95 % interval lies on one side of 0. */
  readonly from?: 'variation' | 'trend';
  readonly inputs: {
    readonly variation: Variation;
    readonly trend: Trend;
    /** Periods without a figure, with the reason where one is given. */
    readonly missing: readonly SeriesRow[];
  };
}

/**
 * Reads the movement of an indicator from its process behaviour; where that decides nothing (routine variation, or limits
 * that are provisional), from its trend since the last change of method; fewer than six figures show neither. A band has
 * no better side, so its trend says nothing.
 */
export function movementOf(indicator: Indicator, options: IndicatorOptions): Movement {
  const { behavior, trend, missing } = describeSeries(indicator, options);
  const inputs = { variation: behavior.variation, trend, missing };
  if (behavior.variation === 'better' || behavior.variation === 'worse')
    return { way: behavior.variation, from: 'variation', inputs };
  const isEnough = behavior.variation !== 'too-few';
  const way = isEnough ? wayOf(trend, indicatorFacts(indicator).direction) : 'none';
  return way === 'none' ? { way, inputs } : { way, from: 'trend', inputs };
}

function wayOf({ interval }: Trend, direction: string): Movement['way'] {
  if (!interval || direction === 'band') return 'none';
  const [low, high] = interval;
  if (low <= 0 && high >= 0) return 'none';
  return low > 0 === (direction === 'higher-is-better') ? 'better' : 'worse';
}
