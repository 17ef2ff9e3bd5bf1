import type { ComponentType, FunctionComponent } from 'react';
import { lazyAgain } from '../kit/lazyAgain';

type Parts = typeof import('./lazyParts');
type Dialogs = typeof import('./panelDialogs');
/** Names of the components of a file. */
type PartName<File> = { [K in keyof File]: File[K] extends ComponentType<never> ? K : never }[keyof File];
/** What a component is given. */
type PropsOf<C> = C extends ComponentType<infer P> ? P : never;

/** A part of the panel that is loaded when it is needed; stands in a `LazyBoundary`. */
// @__NO_SIDE_EFFECTS__
export function later<K extends PartName<Parts>>(name: K): FunctionComponent<PropsOf<Parts[K]>> {
  return lazyAgain(() => import('./lazyParts').then((parts) => ({ default: parts[name] as never })));
}

/** A dialog of the panel that is loaded when it is opened first; stands in a `LazyBoundary`. */
// @__NO_SIDE_EFFECTS__
export function laterDialog<K extends PartName<Dialogs>>(name: K): FunctionComponent<PropsOf<Dialogs[K]>> {
  return lazyAgain(() => import('./panelDialogs').then((dialogs) => ({ default: dialogs[name] as never })));
}
