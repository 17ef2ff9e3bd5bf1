import type { Annotation } from '../model/charter';
import { type CalendarOptions, periodEnd } from './periodBounds';

/** The dated annotations that concern an indicator, oldest first; one that names nobody concerns all. */
export function annotationsOf(
  indicatorId: string,
  annotations: readonly Annotation[] | undefined,
): (Annotation & { readonly at: string })[] {
  return (annotations ?? [])
    .filter((one): one is Annotation & { at: string } => {
      const { at, indicatorIds } = one;
      return at !== undefined && (!indicatorIds?.length || indicatorIds.includes(indicatorId));
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

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

/**
 * The day of the newest `method-change` of an indicator that lies after one period and not after another, so that their
 * figures are not comparable; undefined where there is none.
 */
export function methodChangeBetween(
  indicatorId: string,
  [earlier, later]: readonly [string, string],
  { annotations, calendar }: { annotations?: readonly Annotation[]; calendar?: CalendarOptions },
): string | undefined {
  if (!annotations?.length) return undefined;
  const [before, end] = [periodEnd(earlier, calendar) ?? '', periodEnd(later, calendar) ?? ''];
  return annotationsOf(indicatorId, annotations).findLast(
    ({ at, kind }) => kind === 'method-change' && before < at && at <= end,
  )?.at;
}
