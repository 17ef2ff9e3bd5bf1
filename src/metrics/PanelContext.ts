import type { IndicatorOptions } from '../analysis/indicatorBehavior';
import { createRequiredContext, useRequiredContext } from '../kit/createRequiredContext';
import type { CharterDraft, Indicator, IndicatorLink } from '../model';
import type { ChartOptions } from './chartOptions';
import type { DateRange } from './dateRange';
import type { PanelEdits } from './panelEdits';
import type { PanelFilter } from './panelFilter';
import type { PanelSource } from './source/PanelSource';

/** What the parts of one panel share. */
export interface PanelContextValue {
  /** With the series of the panel's source in the place of its own. */
  readonly charter: CharterDraft;
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The same with calendar and annotations of the charter, as analysis takes it. */
  readonly judging: IndicatorOptions;
  /** The indicator shown in detail, unless a link is. */
  readonly selected: Indicator | undefined;
  /** The link shown in detail. */
  readonly link: IndicatorLink | undefined;
  /** Shows an indicator or a link in detail. */
  readonly select: (id: string) => void;
  /** What may be changed here, each by the handler that the host gave. */
  readonly edits: PanelEdits;
  /** Gives ids for new notes. */
  readonly newId: () => string;
  /** Whose view: a team starts from what it does, executives from what the business gets. */
  readonly view: PanelView;
  readonly setView: (view: PanelView) => void;
  /** Days that charts and tables show. */
  readonly range: DateRange;
  readonly setRange: (range: DateRange) => void;
  /** Which indicators stand in the lanes. */
  readonly filter: PanelFilter;
  readonly setFilter: (filter: PanelFilter) => void;
  /** What every chart of the panel is given. */
  readonly chartOptions: ChartOptions;
  /** The panel's source, absent without one; read its figures by `useFigureState`. */
  readonly source: PanelSource | undefined;
  readonly headingLevel: 1 | 2 | 3 | 4;
}

/** Whose view a panel takes. */
export type PanelView = 'team' | 'executive';

export const PanelContext = /* @__PURE__ */ createRequiredContext<PanelContextValue>('MetricsPanel.Root');

/** The panel around; `reader` names the part in the error when there is none. */
export function useMetricsPanel(reader = 'useMetricsPanel'): PanelContextValue {
  return useRequiredContext(PanelContext, reader);
}
