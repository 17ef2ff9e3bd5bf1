import { alignSeries } from '../analysis/alignSeries';
import { methodBreaks } from '../analysis/breaksAt';
import type { Figure } from '../analysis/completeFigures';
import { difference, periodsPerSeason } from '../analysis/difference';
import { judgedFigures } from '../analysis/judgedFigures';
import type { EvidenceCharter, LinkEvidence } from '../analysis/linkEvidence';
import type { Indicator } from '../model';

/** How the leading indicator changed in one period, and the lagging one in the period of the expected effect. */
export interface ChangePair {
  readonly leading: Figure;
  readonly lagging: Figure;
}

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
  const step = transform === 'difference' ? 1 : (periodsPerSeason[kind] ?? 1);
  const [from, to] = [leading, lagging].map((one) => judgedFigures(one, asOf, charter.calendar));
  const aligned = alignSeries(from ?? [], to ?? []);
  if (!aligned) return [];
  const periods = aligned.periods.slice(step);
  const x = difference(aligned.leading, step, methodBreaks(leading.id, aligned.periods, charter));
  const y = difference(aligned.lagging, step, methodBreaks(lagging.id, aligned.periods, charter));
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
