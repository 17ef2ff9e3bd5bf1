import type { Annotation, IndicatorLink, Observation } from '../model';

/** What people decided about a link. */
export type LinkDecision = Pick<IndicatorLink, 'belief' | 'beliefReason' | 'decidedOn'>;

/** What may be changed in a panel; without a handler nobody can. The next change builds on the charter given back. */
export interface PanelEdits {
  /** Given the whole series of an indicator after a figure was entered, corrected or imported. */
  onFiguresChange?: (indicatorId: string, series: Observation[]) => void;
  /** Given what was decided about a link, with the reason and the day. */
  onLinkChange?: (linkId: string, decision: LinkDecision) => void;
  /** Told that an indicator is to stand among the headline ones, or no longer. */
  onHeadlineChange?: (indicatorId: string, headline: boolean) => void;
  /** Given all notes of the charter after one was added, changed or removed. */
  onAnnotationsChange?: (annotations: Annotation[]) => void;
}
