export { IndicatorCard as Card } from './IndicatorCard';
export { LinkMap as Links } from './LinkMap';
export { MetricsPanelLane as Lane, MetricsPanelLanes as Lanes } from './MetricsPanelLanes';
export {
  MetricsPanelDetail as Detail,
  MetricsPanelHeading as Heading,
  MetricsPanelRoot as Root,
} from './MetricsPanelRoot';
