/*
 * What the panel and its charts add once the page is alive: drawings in their frames, controls, and words that need
 * statistics. One file, because most of it is wanted then, and each file more would split what is needed at once.
 */
export { Alerts } from './Alerts';
export { BehaviorBody } from './BehaviorBody';
export { BreachLine } from './BreachLine';
export { IndicatorCharts } from './IndicatorCharts';
export { IndicatorDetails } from './IndicatorDetails';
export { LagBody } from './LagBody';
export { LaneLinks } from './LaneLinks';
export { LeadLagBody } from './LeadLagBody';
export { LinkCharts } from './LinkCharts';
export { LinkDetails } from './LinkDetails';
export { LinkNotes } from './LinkNotes';
export { LinkVerdict } from './LinkVerdict';
export { PanelControls } from './PanelControls';
export { PictureChoice } from './PictureChoice';
export { ScatterBody } from './ScatterBody';
export { SixTwelveBody } from './SixTwelveBody';
export { SourceFigures } from './source/SourceFigures';
export { TrendBody } from './TrendBody';
export { VarianceBody } from './VarianceBody';
