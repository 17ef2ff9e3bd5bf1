import { createElement, Fragment, type ReactElement } from 'react';

/** Elements one after another; `null` when there is none. */
export function compose(...elements: (ReactElement | null | undefined | false)[]): ReactElement | null {
  const present = elements.filter(Boolean);
  return present.length === 0 ? null : createElement(Fragment, null, ...present);
}
