import type { ReactNode } from 'react';
import { Icon } from '../../kit/Icon';

/** What is in the way, said at once. Renders a `<p data-charter-part="field-error" role="alert">`. */
export function Problem({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} role="alert" data-charter-part="field-error" data-severity="error">
      <Icon name="attention" />
      <span>{children}</span>
    </p>
  );
}
