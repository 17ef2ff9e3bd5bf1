import type { Annotation, CharterDraft } from '../model';
import type { DateRange } from './dateRange';
import type { RenderChart } from './drawing';

/** What every chart can be given beside its figures. */
export interface ChartOptions {
  /** Days that are shown; statistics rest on all figures. @default all */
  range?: DateRange;
  /** What happened, from the charter. */
  annotations?: readonly Annotation[];
  /** How periods are counted, from the charter. */
  calendar?: CharterDraft['calendar'];
  /** Draws a chart the host's way. */
  renderChart?: RenderChart;
}
