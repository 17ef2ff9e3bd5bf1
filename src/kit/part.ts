import { forwardRef, type ReactElement, type ReactNode, type Ref } from 'react';

/** A component that takes a ref as a prop, whichever React it runs on. */
export type PartComponent<E, P> = (props: P & { ref?: Ref<E> }) => ReactElement | null;

/**
 * Makes a part: a component that forwards its ref to its one DOM node. The only place that knows `forwardRef`;
 * it can go when React 18 does.
 * @__NO_SIDE_EFFECTS__
 */
export function part<E, P>(render: (props: P, ref: Ref<E>) => ReactNode): PartComponent<E, P> {
  return forwardRef(render as never) as unknown as PartComponent<E, P>;
}
