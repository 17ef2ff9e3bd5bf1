export { IndicatorCard as Card } from './IndicatorCard';
export { LinkMap as Links } from './LinkMap';
export { MetricsPanelDetail as Detail } from './MetricsPanelDetail';
export { MetricsPanelHeading as Heading, MetricsPanelSpan as Span } from './MetricsPanelHeading';
export { MetricsPanelLane as Lane, MetricsPanelLanes as Lanes } from './MetricsPanelLanes';
export { MetricsPanelRoot as Root } from './MetricsPanelRoot';
export { MetricsPanelToolbar as Toolbar } from './MetricsPanelToolbar';
