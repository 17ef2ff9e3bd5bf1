import { type RefCallback, useCallback, useState } from 'react';
import { ROOT, useAppearance } from './appearance';

/** Where a dialog opens: the host's container, or the root around the element that takes the ref; null without one, undefined until it is known. */
export function useDialogContainer(): [HTMLElement | null | undefined, RefCallback<HTMLElement>] {
  const { container } = useAppearance();
  const [nearest, setNearest] = useState<HTMLElement | null>();
  const findRoot = useCallback(
    (anchor: HTMLElement | null) => setNearest(anchor?.closest<HTMLElement>(ROOT) ?? null),
    [],
  );
  return [container ?? nearest, findRoot];
}
