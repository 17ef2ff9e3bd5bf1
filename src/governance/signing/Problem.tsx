import type { ReactNode } from 'react';
import { useSlot } from '../../kit/appearance';
import { Icon } from '../../kit/Icon';

/** What is in the way, said at once. Renders a `<p data-charter-part="field-error" role="alert">`. */
export function Problem({ id, children }: { id?: string; children: ReactNode }) {
  const slot = useSlot();
  return (
    <p id={id} role="alert" {...slot('field-error')} data-severity="error">
      <Icon name="attention" />
      <span>{children}</span>
    </p>
  );
}
