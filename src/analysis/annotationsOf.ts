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
