import type { FocusTarget } from './ListContext';

const CONTROL = 'input, select, textarea, button, [tabindex]';

/** Finds in a list what should have focus after a change; the item itself when it has no control. */
export function findFocus(root: HTMLElement, target: FocusTarget): HTMLElement | null {
  if (target.to === 'add') return root.querySelector('[data-list-add]');
  const item = root.querySelector<HTMLElement>(
    `[data-charter-part="list-item"][data-charter-path="${CSS.escape(target.path)}"]`,
  );
  if (!item) return root.querySelector('[data-list-add]');
  if (target.to === 'item') return item.querySelector<HTMLElement>(CONTROL) ?? item;
  const button = item.querySelector<HTMLButtonElement>(`[data-slot="${target.slot}"]`);
  return button && !button.disabled
    ? button
    : (item.querySelector<HTMLElement>('[data-slot]:not(:disabled)') ?? item);
}
