import { createRequiredContext, useRequiredContext } from '../kit/createRequiredContext';
import type { CharterDraft, Indicator, IndicatorLink, Observation } from '../model';

/** What the parts of one panel share. */
export interface PanelContextValue {
  readonly charter: CharterDraft;
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The indicator shown in detail, unless a link is. */
  readonly selected: Indicator | undefined;
  /** The link shown in detail. */
  readonly link: IndicatorLink | undefined;
  /** Shows an indicator or a link in detail. */
  readonly select: (id: string) => void;
  /** Takes the figures of an indicator over; absent where nobody may enter any. */
  readonly onFiguresChange: ((indicatorId: string, series: Observation[]) => void) | undefined;
  readonly headingLevel: 1 | 2 | 3 | 4;
}

export const PanelContext = /* @__PURE__ */ createRequiredContext<PanelContextValue>('MetricsPanel.Root');

/** The panel around; `reader` names the part in the error when there is none. */
export function useMetricsPanel(reader = 'useMetricsPanel'): PanelContextValue {
  return useRequiredContext(PanelContext, reader);
}
