import { type AlignedSeries, alignSeries } from '../analysis/alignSeries';
import { annotationsOf, breaksAt } from '../analysis/annotationsOf';
import { completeFigures, type Figure } from '../analysis/completeFigures';
import { difference } from '../analysis/difference';
import type { EvidenceCharter, LinkEvidence } from '../analysis/linkEvidence';
import { ofNewestKind } from '../analysis/newestKind';
import type { PeriodKind } from '../analysis/parsePeriod';
import { periodEnd } from '../analysis/periodBounds';
import { usableSeries } from '../analysis/usableSeries';
import type { Indicator } from '../model';

/** How the leading indicator changed in one period, and the lagging one in the period of the expected effect. */
export interface ChangePair {
  readonly leading: Figure;
  readonly lagging: Figure;
}

/** Periods in a season, by the length of a period. */
const SEASON: Readonly<Partial<Record<PeriodKind, number>>> = { week: 52, month: 12, quarter: 4 };

/**
 * The pairs of changes on which the coefficient of a link at its expected delay rests (at none where it names none), in
 * the order of time.
 */
export function changePairs(
  leading: Indicator,
  lagging: Indicator,
  charter: EvidenceCharter,
  { transform, inputs }: LinkEvidence,
): ChangePair[] {
  const { asOf, kind, lag = 0 } = inputs;
  if (!kind || !transform || transform === 'level') return [];
  const step = transform === 'difference' ? 1 : (SEASON[kind] ?? 1);
  const aligned = alignSeries(figuresOf(leading, asOf, charter), figuresOf(lagging, asOf, charter));
  if (!aligned) return [];
  const periods = aligned.periods.slice(step);
  const x = difference(aligned.leading, step, breaksOf(leading, aligned, charter));
  const y = difference(aligned.lagging, step, breaksOf(lagging, aligned, charter));
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

function figuresOf(indicator: Indicator, asOf: string, { calendar }: EvidenceCharter): readonly Figure[] {
  const all = completeFigures(usableSeries(indicator), asOf, calendar);
  return ofNewestKind(all, all, calendar);
}

/** Positions on the grid at which an indicator is counted in a new way. */
function breaksOf({ id }: Indicator, { periods }: AlignedSeries, charter: EvidenceCharter): number[] {
  const notes = annotationsOf(id, charter.annotations);
  if (notes.length === 0) return [];
  const ends = periods.map((period) => periodEnd(period, charter.calendar) ?? '');
  return breaksAt(ends, notes, ['method-change']).map(({ index }) => index);
}
