import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type Parts = typeof import('./lazyParts');
/** Names of the components among them. */
type PartName = { [K in keyof Parts]: Parts[K] extends ComponentType<never> ? K : never }[keyof Parts];
/** The component of that name, for a place that gives it all that it asks. */
type Later<K extends PartName> = LazyExoticComponent<
  ComponentType<Parts[K] extends ComponentType<infer P> ? P : never>
>;

/** A part of the panel that is loaded when it is needed; stands in a `LazyBoundary`. */
// @__NO_SIDE_EFFECTS__
export function later<K extends PartName>(name: K): Later<K> {
  return lazy(() => import('./lazyParts').then((parts) => ({ default: parts[name] as never })));
}
