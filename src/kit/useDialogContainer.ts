import { type RefCallback, useCallback, useState } from 'react';
import { ROOT, useAppearance } from './appearance';

/** Where a dialog opens. */
export interface DialogContainer {
  /** The host's container, or the nearest root; null where there is neither, undefined until it is known. */
  readonly container: HTMLElement | null | undefined;
  /** The root around the element that takes `findRoot`. */
  readonly nearest: HTMLElement | null;
  /** The host's container lies outside every root, so that nothing there looks like one. */
  readonly isElsewhere: boolean;
  readonly findRoot: RefCallback<HTMLElement>;
}

/** Where a dialog opens: in the host's container, or in the root around the element that takes `findRoot`. */
export function useDialogContainer(): DialogContainer {
  const { container: given } = useAppearance();
  const [nearest, setNearest] = useState<HTMLElement | null>();
  const findRoot = useCallback(
    (anchor: HTMLElement | null) => setNearest(anchor?.closest<HTMLElement>(ROOT) ?? null),
    [],
  );
  return {
    container: given ?? nearest,
    nearest: nearest ?? null,
    isElsewhere: !!nearest && !!given && !given.closest(ROOT),
    findRoot,
  };
}
