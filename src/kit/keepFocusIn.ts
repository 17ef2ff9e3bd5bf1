import type { KeyboardEvent } from 'react';
import { focusedNear } from './focusedNear';

const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Whether an element lives in a shadow root or a frame, where Radix, which asks the page, does not see the focus. */
export function isOutOfSight(element: Element): boolean {
  return element.getRootNode() !== document;
}

/** What the Tab key stops at in a box, in its order. */
export function stopsOf(box: Element): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility(),
  );
}

/** Lets the Tab key go round in a box instead of out of it. */
export function keepFocusIn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const box = event.currentTarget;
  const stops = stopsOf(box);
  const [first, last] = [stops[0], stops.at(-1)];
  const focused = focusedNear(box);
  const [edge, next] = event.shiftKey ? [first, last] : [last, first];
  if (next && focused !== edge && !(event.shiftKey && focused === box)) return;
  event.preventDefault();
  next?.focus();
}
