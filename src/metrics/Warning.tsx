import type { ReactNode } from 'react';
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
  return (
    <p id={id} data-charter-part="field-error" data-severity={severity}>
      <StateIcon name="attention" />
      {children}
    </p>
  );
}
