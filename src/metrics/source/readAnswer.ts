import { parsePeriod } from '../../analysis/parsePeriod';
import type { Observation } from '../../model';
import { isDate } from '../../model/dates';
import type { FigureState } from './FigureState';

/** What an answer says, or that it is no answer. */
export type Answer = Pick<FigureState, 'status' | 'series' | 'asOf' | 'dropped'> | 'invalid';

/**
 * Reads what a source answered, which may be anything. A figure that is no number becomes a missing one; an entry
 * without a period that can be read is left out and counted.
 */
export function readAnswer(answer: unknown): Answer {
  if (answer === undefined || answer === null) return { status: 'idle' };
  if (typeof answer !== 'object') return 'invalid';
  const { series, partial, stale, asOf } = answer as Record<string, unknown>;
  if (!Array.isArray(series)) return 'invalid';
  const figures: Observation[] = [];
  for (const one of series) if (isObservation(one)) figures.push(sound(one));
  const dropped = series.length - figures.length;
  if (figures.length === 0 && dropped > 0) return 'invalid';
  return {
    status: figures.length === 0 ? 'empty' : partial || dropped > 0 ? 'partial' : stale ? 'stale' : 'ready',
    series: figures,
    ...(typeof asOf === 'string' && isDate(asOf.slice(0, 10)) && { asOf: asOf.slice(0, 10) }),
    ...(dropped > 0 && { dropped }),
  };
}

function isObservation(one: unknown): one is Observation {
  if (typeof one !== 'object' || one === null) return false;
  const { period, value } = one as Record<string, unknown>;
  return (
    typeof period === 'string' &&
    parsePeriod(period) !== undefined &&
    (typeof value === 'number' || value === null)
  );
}

/** The observation itself when there is nothing to mend: a long series is not copied. */
function sound(one: Observation): Observation {
  const { value, note, missing } = one as { value: number | null; note?: unknown; missing?: unknown };
  const text = note === undefined || typeof note === 'string' || (typeof note === 'object' && note !== null);
  const reason = missing === undefined || typeof missing === 'string';
  if ((value === null || Number.isFinite(value)) && text && reason) return one;
  const { note: _note, missing: _missing, ...rest } = one;
  return {
    ...rest,
    value: Number.isFinite(value) ? value : null,
    ...(text && note !== undefined && { note: one.note }),
    ...(reason && missing !== undefined && { missing: one.missing }),
  };
}
