import { useMetricsPanel } from '../PanelContext';
import type { SourcePartProps } from './PanelSource';

/**
 * The line in which a panel with a source says how the figures of an indicator stand; it has its height before there
 * are words. Renders a `<div data-charter-part="source-line">`, nothing in a panel without a source.
 */
export function SourceLine(props: SourcePartProps) {
  const { source } = useMetricsPanel('SourceLine');
  return (
    source && (
      <div data-charter-part="source-line">
        <source.State {...props} />
      </div>
    )
  );
}
