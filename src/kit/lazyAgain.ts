import { type ComponentType, createElement, type FunctionComponent, lazy } from 'react';

/** How often somebody asked again for what could not be loaded. */
let asked = 0;

/** Lets whatever could not be loaded be loaded anew when it is rendered next. */
export function askAgain(): void {
  asked += 1;
}

/** A component that is loaded when it is needed. */
export type LazyComponent<P> = FunctionComponent<P> & {
  /** Loads it before it is needed; rendered first after that, it is there at once. */
  preload: () => Promise<void>;
};

/**
 * A component that is loaded when it is needed, as by `React.lazy`, which alone would remember a failure for good.
 * Stands in a `LazyBoundary`, whose `retry` has it loaded anew.
 */
// @__NO_SIDE_EFFECTS__
export function lazyAgain<P>(load: () => Promise<{ default: ComponentType<P> }>): LazyComponent<P> {
  let loaded: ComponentType | undefined;
  let ready: ComponentType | undefined;
  let failedAt: number | undefined;
  const begin = () => {
    failedAt = undefined;
    return lazy(() =>
      (load() as Promise<{ default: ComponentType }>).catch((error: unknown) => {
        failedAt = asked;
        throw error;
      }),
    );
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, outside of components
  const LazyAgain: LazyComponent<P> = (props) => {
    if (!loaded || (failedAt !== undefined && failedAt !== asked)) loaded = ready ?? begin();
    return createElement(loaded, props as object);
  };
  LazyAgain.preload = async () => {
    ready = (await load()).default as ComponentType;
  };
  return LazyAgain;
}
