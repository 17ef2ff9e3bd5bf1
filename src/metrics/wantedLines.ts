import type { Limits } from '../analysis/indicatorFacts';
import { toleranceOf } from '../analysis/progressTo';
import { type TargetAt, targetRows } from '../analysis/targetAt';
import type { CharterIntl } from '../i18n';
import type { CharterDraft, Indicator } from '../model';
import type { AreaPoint, LineLabel, MarkPoint } from './charts/marks';
import type { TrendPoint } from './charts/TrendChart';
import type { TrendWanted } from './charts/trendContext';
import { shortFigure } from './readings';

/**
 * What is wanted of an indicator over the periods of a drawing: a step lies half-way between two periods, so that each
 * figure stands over its own target; a line slopes from period to period.
 */
export function wantedLines(
  indicator: Indicator,
  points: readonly TrendPoint[],
  calendar: CharterDraft['calendar'],
  intl: CharterIntl,
): TrendWanted | undefined {
  // One target for all times needs no look at each.
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const held = indicator.targets?.length ? points : first === last ? [first] : [first, last];
  const periods = held.map(({ period }) => period);
  const targets = targetRows(indicator, periods, { calendar });
  const corners = cornersOf(held, targets);
  const sides = (['low', 'high'] as const).filter((side) =>
    targets.some(({ limits }) => limits && Number.isFinite(limits[side])),
  );
  if (sides.length === 0) return undefined;
  const isBand = sides.length === 2;
  return {
    lines: sides.map((side) => corners.map(({ x, limits }): MarkPoint => ({ x, y: finite(limits?.[side]) }))),
    ...(isBand && { band: areaOf(corners, (limits) => limits) }),
    ...(indicator.tolerancePct !== undefined && {
      tolerance: areaOf(corners, (limits) => toleratedBy(indicator, limits)),
    }),
    labels: labelsOf(indicator, corners, sides, intl),
  };
}

interface Corner {
  readonly x: number;
  readonly limits: Limits | undefined;
}

/** Where the target begins, turns and ends. */
function cornersOf(points: readonly TrendPoint[], targets: readonly TargetAt[]): Corner[] {
  const corners: Corner[] = [];
  const add = (x: number, limits: Limits | undefined) => corners.push({ x, limits });
  points.forEach(({ time }, i) => {
    const [here, before] = [targets[i], targets[i - 1]];
    const slopes =
      before && here?.inputs.entry?.shape === 'line' && here.inputs.entry === before.inputs.entry;
    if (!before || slopes) add(time, here?.limits);
    else if (!sameLimits(before.limits, here?.limits)) {
      const middle = (time + (points[i - 1]?.time ?? time)) / 2;
      add(middle, before.limits);
      if (!before.limits || !here?.limits) add(middle, undefined);
      add(middle, here?.limits);
    }
    if (i > 0 && i === points.length - 1 && !slopes) add(time, here?.limits);
  });
  return corners;
}

function sameLimits(a: Limits | undefined, b: Limits | undefined): boolean {
  return a?.low === b?.low && a?.high === b?.high;
}

function areaOf(corners: readonly Corner[], stretch: (limits: Limits) => Limits): (AreaPoint | null)[] {
  return corners.map(({ x, limits }) => (limits ? { x, ...stretch(limits) } : null));
}

/** From the limit to as far outside as still counts. */
function toleratedBy({ tolerancePct }: Indicator, limits: Limits): Limits {
  const reach = toleranceOf({ limits }, tolerancePct) ?? 0;
  const { low, high } = limits;
  if (Number.isFinite(low) && Number.isFinite(high)) return { low: low - reach, high: high + reach };
  return Number.isFinite(low) ? { low: low - reach, high: low } : { low: high, high: high + reach };
}

function labelsOf(
  indicator: Indicator,
  corners: readonly Corner[],
  sides: readonly ('low' | 'high')[],
  intl: CharterIntl,
): LineLabel[] {
  return sides.flatMap((side) => {
    const at = corners.at(-1)?.limits?.[side];
    if (at === undefined || !Number.isFinite(at)) return [];
    const turn = corners.findLastIndex(({ limits }) => limits?.[side] !== at);
    const from = corners[turn + 1]?.x;
    const key =
      sides.length === 1
        ? 'panel.target'
        : side === 'low'
          ? 'description.target.at-least'
          : 'description.target.at-most';
    return [{ at, from, text: intl.t(key, { value: shortFigure(indicator, at, intl) }) }];
  });
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
