import type { ReactNode } from 'react';

/** Words for screen readers only. Renders a `<span data-charter-part="visually-hidden">`. */
export function VisuallyHidden({ children }: { children?: ReactNode }) {
  return <span data-charter-part="visually-hidden">{children}</span>;
}
