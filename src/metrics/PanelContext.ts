import { createRequiredContext, useRequiredContext } from '../kit/createRequiredContext';
import type { CharterDraft, Indicator } from '../model';

/** What the parts of one panel share. */
export interface PanelContextValue {
  readonly charter: CharterDraft;
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The indicator shown in detail. */
  readonly selected: Indicator | undefined;
  readonly select: (indicatorId: string) => void;
  readonly headingLevel: 1 | 2 | 3 | 4;
}

export const PanelContext = /* @__PURE__ */ createRequiredContext<PanelContextValue>('MetricsPanel.Root');

/** The panel around; `reader` names the part in the error when there is none. */
export function useMetricsPanel(reader = 'useMetricsPanel'): PanelContextValue {
  return useRequiredContext(PanelContext, reader);
}
