import { useSyncExternalStore } from 'react';
import type { Indicator } from '../../model';
import { useMetricsPanel } from '../PanelContext';
import type { FigureState } from './FigureState';
import { noSource } from './PanelSource';

/** How the figures of an indicator of this panel stand in the panel's source; `retry` asks the source again. */
export function useFigureState(indicatorId: string): FigureState & { readonly retry: () => void } {
  const { store } = useMetricsPanel('useFigureState').source ?? noSource;
  const read = (from = store) => from.getState(indicatorId);
  const state = useSyncExternalStore(store.subscribe, read, () => read(noSource.store));
  return { ...state, retry: () => store.retry(indicatorId) };
}

/** Whether an indicator has no figures yet, because its source was only just asked. */
export function isAwaited({ status }: FigureState, { series }: Indicator): boolean {
  return status === 'loading' && !series?.length;
}

/** Whether figures of any of these indicators are awaited, so that nothing can be said of them all. */
export function useAwaited(indicators: readonly Indicator[] = []): boolean {
  const { store } = useMetricsPanel('useAwaited').source ?? noSource;
  const awaited = () => indicators.some((one) => isAwaited(store.getState(one.id), one));
  return useSyncExternalStore(store.subscribe, awaited, () => false);
}
