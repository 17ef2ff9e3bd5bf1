/** What charts load when they are looked at, as one file: they share most of what they need, and each file more would split what is needed at once. */

export { BehaviorBody } from './BehaviorBody';
export { ChartDescription, ChartSummary } from './ChartDescription';
export { ChartPlot } from './ChartPlot';
export { LagBody } from './LagBody';
export { LeadLagDrawing } from './LeadLagDrawing';
export { ScatterBody } from './ScatterBody';
export { ShiftStepper } from './ShiftStepper';
export { SixTwelveBody } from './SixTwelveBody';
export { trendFigure } from './trendFigure';
export { VarianceBody } from './VarianceBody';
