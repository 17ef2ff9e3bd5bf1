import { useSyncExternalStore } from 'react';
import type { Indicator } from '../../model';
import { useMetricsPanel } from '../PanelContext';
import { type FigureState, type FigureStore, IDLE, type LoadedSeries } from './FigureState';

const NONE: LoadedSeries = /* @__PURE__ */ new Map();

/** Stands for a store until there is one: on a server, while it is loaded, and without a source. */
export const noStore: FigureStore = {
  getState: () => IDLE,
  getSeries: () => NONE,
  subscribe: () => () => {},
  retry: () => {},
};

/** How the figures of an indicator of this panel stand in the panel's source; `retry` asks the source again. */
export function useFigureState(indicatorId: string): FigureState & { readonly retry: () => void } {
  const { figureStore = noStore } = useMetricsPanel('useFigureState');
  const state = useSyncExternalStore(
    figureStore.subscribe,
    () => figureStore.getState(indicatorId),
    () => IDLE,
  );
  return { ...state, retry: () => figureStore.retry(indicatorId) };
}

/** Whether an indicator has no figures yet, because its source was only just asked. */
export function isAwaited({ status }: FigureState, { series = [] }: Indicator): boolean {
  return status === 'loading' && series.length === 0;
}

/** Whether figures of any of these indicators are awaited, so that nothing can be said of them all. */
export function useAwaited(indicators: readonly Indicator[] = []): boolean {
  const { figureStore = noStore } = useMetricsPanel('useAwaited');
  const awaited = () => indicators.some((one) => isAwaited(figureStore.getState(one.id), one));
  return useSyncExternalStore(figureStore.subscribe, awaited, () => false);
}
