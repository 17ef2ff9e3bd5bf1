import type { ComponentType, FunctionComponent } from 'react';
import { lazyAgain } from '../kit/lazyAgain';

type Parts = typeof import('./lazyParts');
/** Names of the components among them. */
type PartName = { [K in keyof Parts]: Parts[K] extends ComponentType<never> ? K : never }[keyof Parts];
/** What the component of that name is given. */
type PropsOf<K extends PartName> = Parts[K] extends ComponentType<infer P> ? P : never;

/** A part of the panel that is loaded when it is needed; stands in a `LazyBoundary`. */
// @__NO_SIDE_EFFECTS__
export function later<K extends PartName>(name: K): FunctionComponent<PropsOf<K>> {
  return lazyAgain<PropsOf<K>>(() =>
    import('./lazyParts').then((parts) => ({ default: parts[name] as unknown as ComponentType<PropsOf<K>> })),
  );
}
