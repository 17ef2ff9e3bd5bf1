import { useInsertionEffect, useMemo, useRef } from 'react';
import type { Annotation, IndicatorLink, Observation } from '../model';

/** What people decided about a link. */
export type LinkDecision = Pick<IndicatorLink, 'belief' | 'beliefReason' | 'decidedOn'>;

/** The whole series that an indicator has now, in the order of time. */
export interface FiguresChange {
  readonly indicatorId: string;
  readonly series: Observation[];
}

/** What may be changed in a panel; without a handler nobody can. The next change builds on the charter given back. */
export interface PanelEdits {
  /** Given the whole series of an indicator after a figure was entered, corrected or imported for it alone. */
  onFiguresChange?: (indicatorId: string, series: Observation[]) => void;
  /** Given the whole series of each indicator that a table of figures changed, all at once. */
  onFiguresImport?: (changes: readonly FiguresChange[]) => void;
  /** Given what was decided about a link, with the reason and the day. */
  onLinkChange?: (linkId: string, decision: LinkDecision) => void;
  /** Told that an indicator is to stand among the headline ones, or no longer. */
  onHeadlineChange?: (indicatorId: string, headline: boolean) => void;
  /** Given all notes of the charter after one was added, changed or removed. */
  onAnnotationsChange?: (annotations: Annotation[]) => void;
}

/** The same functions as long as the same handlers are given, whatever a host makes of them at each render. */
export function useStableEdits(edits: PanelEdits): PanelEdits {
  const latest = useRef(edits);
  useInsertionEffect(() => {
    latest.current = edits;
  });
  const given = Object.entries(edits).flatMap(([name, handler]) => (handler ? [name] : []));
  const names = given.join(' ');
  return useMemo(() => {
    const stable =
      (name: string) =>
      (...args: never[]) =>
        latest.current[name as 'onAnnotationsChange']?.(...(args as unknown as [Annotation[]]));
    return Object.fromEntries(
      names
        .split(' ')
        .filter(Boolean)
        .map((name) => [name, stable(name)]),
    );
  }, [names]);
}
