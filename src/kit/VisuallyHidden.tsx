import type { ReactNode } from 'react';
import { useSlot } from './appearance';

/** Words for screen readers only. Renders a `<span data-charter-part="visually-hidden">`. */
export function VisuallyHidden({ children }: { children?: ReactNode }) {
  const slot = useSlot();
  return <span {...slot('visually-hidden')}>{children}</span>;
}
