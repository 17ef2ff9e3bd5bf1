import type { ReactNode } from 'react';
import { useSlot } from '../kit/appearance';
import { StateIcon } from '../kit/StateIcon';

/** A sentence that the reader should not miss. Renders a `<p data-charter-part="field-error">` with `data-severity`. */
export function Warning({
  children,
  severity,
  id,
}: {
  children: ReactNode;
  severity?: 'error';
  id?: string;
}) {
  const slot = useSlot();
  return (
    <p id={id} {...slot('field-error')} data-severity={severity}>
      <StateIcon slot={slot} name="attention" />
      {children}
    </p>
  );
}
