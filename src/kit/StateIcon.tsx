import type { Slot } from './slots';

/** Line drawings on a 16 by 16 grid, in the colour of the text around them. */
const drawings = {
  check: 'M3.5 8.5l3 3 6-7',
  empty: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0z',
  minus: 'M3 8h10',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  edit: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z',
  attention: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0zM8 4.5v4M8 11.3h.01',
  cross: 'M4 4l8 8M12 4l-8 8',
  lock: 'M4.5 7.5h7v5.5h-7zM5.8 7.5V5.4a2.2 2.2 0 0 1 4.4 0v2.1',
  clock: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0zM8 4.8V8l2.2 1.6',
  right: 'M6 3.5L10.5 8 6 12.5',
} as const;

/** Name of an icon that says how something stands or where it leads. */
export type StateIconName = keyof typeof drawings;

/**
 * A decorative icon of a state; the words beside it carry the meaning. No hooks: the viewer and the panel need no other
 * icons, and so load none. Renders an `<svg aria-hidden>` with `data-charter-part="icon"`.
 */
export function StateIcon({ name, slot }: { name: StateIconName; slot: Slot }) {
  return <Drawing name={name} path={drawings[name]} slot={slot} />;
}

/** The frame of every icon. */
export function Drawing({ name, path, slot }: { name: string; path: string; slot: Slot }) {
  return (
    <svg
      {...slot('icon')}
      data-icon={name}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
