import { useMetricsPanel } from '../PanelContext';
import type { SourcePartProps } from './PanelSource';

/** The line in which a panel with a source says how the figures of an indicator stand; nothing in a panel without one. */
export function SourceLine(props: SourcePartProps) {
  const { source } = useMetricsPanel('SourceLine');
  return source && <source.State {...props} />;
}
