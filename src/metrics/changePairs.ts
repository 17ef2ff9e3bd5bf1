import { alignSeries } from '../analysis/alignSeries';
import { completeFigures, type Figure } from '../analysis/completeFigures';
import { difference } from '../analysis/difference';
import type { LinkEvidence } from '../analysis/linkEvidence';
import { type PeriodKind, parsePeriod } from '../analysis/parsePeriod';
import type { Indicator } from '../model';

/** How the leading indicator changed in one period, and the lagging one in the period of the expected effect. */
export interface ChangePair {
  readonly leading: Figure;
  readonly lagging: Figure;
}

/** Periods in a season, by the length of a period. */
const SEASON: Readonly<Partial<Record<PeriodKind, number>>> = { week: 52, month: 12, quarter: 4, half: 2 };

/** The pairs of changes on which the coefficient of a link at its expected delay rests, in the order of time. */
export function changePairs(
  leading: Indicator,
  lagging: Indicator,
  { leadLag, inputs }: LinkEvidence,
): ChangePair[] {
  const { asOf, kind, lag = 0 } = inputs;
  if (!leadLag || !kind || leadLag.inputs.transform === 'level') return [];
  const step = leadLag.inputs.transform === 'difference' ? 1 : (SEASON[kind] ?? 1);
  const aligned = alignSeries(figuresOf(leading, asOf), figuresOf(lagging, asOf));
  if (!aligned) return [];
  const periods = aligned.periods.slice(step);
  const [x, y] = [difference(aligned.leading, step), difference(aligned.lagging, step)];
  return x.flatMap((change, at) => {
    const effect = y[at + lag] ?? null;
    if (change === null || effect === null) return [];
    return [
      {
        leading: { period: periods[at] ?? '', value: change },
        lagging: { period: periods[at + lag] ?? '', value: effect },
      },
    ];
  });
}

/** The figures of the kind that the newest one has, as the statistics take them. */
function figuresOf({ series }: Indicator, asOf: string): Figure[] {
  const figures = completeFigures(series, asOf);
  const newest = parsePeriod(figures.at(-1)?.period ?? '');
  return figures.filter(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed?.kind === newest?.kind && parsed?.fiscal === newest?.fiscal;
  });
}
