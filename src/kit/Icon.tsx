import { useSlot } from './appearance';
import { Drawing, StateIcon, type StateIconName } from './StateIcon';

/** What only the editor draws; the others stand with the states. */
const drawings = {
  done: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0zM5.2 8.2l2 2 3.6-4.2',
  partial: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0zM8 3.2v9.6M10 4v8M12 6v4',
  plus: 'M8 3v10M3 8h10',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  warning: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.3h.01',
  info: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0zM8 7.5v3.5M8 5h.01',
  undo: 'M3 6.5h6.5a3.2 3.2 0 0 1 0 6.5H6M3 6.5l3-3M3 6.5l3 3',
  comment: 'M2.5 3h11v8H7.5l-3 2.5V11h-2z',
  upload: 'M8 10.5V3M5 6l3-3 3 3M3 12.5h10',
} as const;

/** Name of an icon. */
export type IconName = StateIconName | keyof typeof drawings;

/**
 * A decorative icon; the words beside it carry the meaning.
 * Renders an `<svg aria-hidden>` with `data-charter-part="icon"`.
 */
export function Icon({ name }: { name: IconName }) {
  const slot = useSlot();
  return name in drawings ? (
    <Drawing name={name} path={drawings[name as keyof typeof drawings]} slot={slot} />
  ) : (
    <StateIcon slot={slot} name={name as StateIconName} />
  );
}
