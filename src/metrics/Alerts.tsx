import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type AlertEvent, alertEvents } from '../analysis/breaches';
import { useStableCallback } from '../kit/useStableCallback';
import type { Indicator } from '../model';
import { useMetricsPanel } from './PanelContext';
import { noSource } from './source/PanelSource';
import { whenIdle } from './whenIdle';

export interface AlertsProps {
  onAlert: (events: readonly AlertEvent[]) => void;
}

const NONE: readonly Indicator[] = [];

/**
 * Tells the host, in idle time after mounting and after figures changed, how thresholds stand now that it has not been
 * told of yet: of each its newest change. What a source is still asked for is waited for. Renders nothing.
 */
export function Alerts({ onAlert }: AlertsProps) {
  const { charter, judging, source } = useMetricsPanel('Alerts');
  const { indicators = NONE } = charter;
  const { store } = source ?? noSource;
  const isAwaited = ({ id }: Indicator) => {
    const { status, refreshing } = store.getState(id);
    return source === noSource || status === 'loading' || refreshing;
  };
  const settled = () =>
    indicators
      .filter((one) => !isAwaited(one))
      .map(({ id }) => id)
      .join();
  const known = useSyncExternalStore(store.subscribe, settled, settled);
  const told = useRef(new Set<string>());
  const tell = useStableCallback(() => {
    const events = indicators.flatMap((one) => (isAwaited(one) ? [] : newestEvents(one, judging)));
    const fresh = events.filter(({ key }) => !told.current.has(key));
    for (const { key } of fresh) told.current.add(key);
    if (fresh.length > 0) onAlert(fresh);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew when what alerts rest on changes
  useEffect(() => whenIdle(tell), [indicators, judging, known, tell]);
  return null;
}

/** Of each threshold its newest change. */
function newestEvents(indicator: Indicator, judging: Parameters<typeof alertEvents>[1]): AlertEvent[] {
  const newest = new Map(alertEvents(indicator, judging).map((event) => [event.thresholdId, event]));
  return [...newest.values()];
}
