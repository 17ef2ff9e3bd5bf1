import type { ReactNode } from 'react';
import { useAccess } from '../../editor/EditorContext';
import { useValue } from '../../editor/useCharter';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { fieldName, partOfPath } from '../../model';

export interface FoldedGroupProps {
  /** Where what is in the group stands in the charter: a list, a group of fields or a choice of several. */
  path: string;
  /** Whether it stands among the fields of a row. @default false */
  inRow?: boolean;
  children: ReactNode;
}

/**
 * What few charters need, folded until somebody wants it, with the number of what it holds; nothing without the right
 * to see it. Renders a `<details data-charter-part="block">`, or `"field"` in a row.
 */
export function FoldedGroup({ path, inRow = false, children }: FoldedGroupProps) {
  const intl = useIntl('FoldedGroup');
  const slot = useSlot();
  const held = useValue(path);
  const name = fieldName(path);
  if (useAccess()(partOfPath(path), name) === 'hidden') return null;
  const count = Array.isArray(held) && held.length > 0 ? ` (${intl.number(held.length)})` : '';
  return (
    <details {...slot(inRow ? 'field' : 'block')}>
      <summary {...slot('block-heading')}>
        {intl.find(`list.${name}.heading`) ?? intl.find(`field.${name}`)}
        {count}
      </summary>
      {children}
    </details>
  );
}
