import type { Annotation } from '../model/charter';
import { annotationsOf } from './annotationsOf';
import { type CalendarOptions, periodEnd } from './periodBounds';

/** Positions of the periods, given by their last days in rising order, in which a new method of counting begins. */
export function breaksAt(
  ends: readonly string[],
  annotations: readonly Annotation[],
  kinds: readonly string[],
): { readonly index: number; readonly annotation: Annotation }[] {
  return annotations.flatMap((annotation) => {
    const { at = '', kind = '' } = annotation;
    const index = kinds.includes(kind) ? ends.findIndex((end) => end >= at) : -1;
    return index > 0 ? [{ index, annotation }] : [];
  });
}

/** Positions of the periods, in rising order, with which an indicator is counted in a new way: over them nothing is compared. */
export function methodBreaks(
  indicatorId: string,
  periods: readonly string[],
  { annotations, calendar }: { annotations?: readonly Annotation[]; calendar?: CalendarOptions },
): number[] {
  const notes = annotationsOf(indicatorId, annotations);
  if (notes.length === 0) return [];
  const ends = periods.map((period) => periodEnd(period, calendar) ?? '');
  return breaksAt(ends, notes, ['method-change']).map(({ index }) => index);
}
