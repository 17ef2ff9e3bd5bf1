export { IndicatorCard, type IndicatorCardProps } from './IndicatorCard';
export { IndicatorChart, type IndicatorChartProps } from './IndicatorChart';
export { type IndicatorFigures, IndicatorTable, type IndicatorTableProps } from './IndicatorTable';
export * as MetricsPanel from './index.parts';
export { LinkMap } from './LinkMap';
export { MetricsPanelLane, type MetricsPanelLaneProps, MetricsPanelLanes } from './MetricsPanelLanes';
export {
  MetricsPanelDetail,
  MetricsPanelHeading,
  MetricsPanelRoot,
  type MetricsPanelRootProps,
} from './MetricsPanelRoot';
export { type PanelContextValue, useMetricsPanel } from './PanelContext';
