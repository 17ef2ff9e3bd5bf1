import { useEffect, useRef } from 'react';
import { type AlertEvent, alertEvents } from '../analysis/breaches';
import { useStableCallback } from '../kit/useStableCallback';
import { useMetricsPanel } from './PanelContext';
import { whenIdle } from './whenIdle';

export interface AlertsProps {
  onAlert: (events: readonly AlertEvent[]) => void;
}

/** Tells the host, in idle time after mounting and after figures changed, which alerts it has not been told of yet. Renders nothing. */
export function Alerts({ onAlert }: AlertsProps) {
  const { charter, asOf } = useMetricsPanel('Alerts');
  const { indicators, calendar } = charter;
  const told = useRef(new Set<string>());
  const tell = useStableCallback(() => {
    const events = (indicators ?? []).flatMap((one) => alertEvents(one, { asOf, calendar }));
    const fresh = events.filter(({ key }) => !told.current.has(key));
    for (const { key } of fresh) told.current.add(key);
    if (fresh.length > 0) onAlert(fresh);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew when what alerts rest on changes
  useEffect(() => whenIdle(tell), [indicators, calendar, asOf, tell]);
  return null;
}
