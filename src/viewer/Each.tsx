import { createElement, Fragment, type ReactNode } from 'react';

/** Every item drawn by the function inside. The list never changes in place, so that no keys are needed and doubles do no harm. */
export function Each<T>({
  items,
  children,
}: {
  items: readonly T[];
  children: (item: T, at: number) => ReactNode;
}) {
  return createElement(Fragment, null, ...items.map(children));
}
