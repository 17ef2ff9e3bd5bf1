import type { ReactNode } from 'react';
import { useSlot } from '../../kit/appearance';
import { part } from '../../kit/part';
import { FieldRoot } from '../FieldRoot';
import { ListAdd, ListMoveDown, ListMoveUp, ListRemove } from './ListButtons';
import { ListEmpty } from './ListEmpty';
import { ListError } from './ListError';
import { ListItem } from './ListItem';
import { ListItems } from './ListItems';
import { type ListAssemblyProps, ListRoot } from './ListRoot';
import { ListUndo } from './ListUndo';

export type RowListProps = ListAssemblyProps & {
  /** Where the list stands in the charter. */
  path: string;
  /** Fields of an item that stand in its row, by name. */
  fields?: readonly string[];
  /** Draws the inside of a row instead of its fields. */
  row?: (path: string) => ReactNode;
  /** Add button instead of the usual one. */
  add?: ReactNode;
};

/** The usual assembly of a list: rows of fields, each a group with the name of its item, with move and remove buttons, an empty state, undo and an add button. Renders a `<div data-charter-part="list">`. */
export const RowList = /* @__PURE__ */ part<HTMLDivElement, RowListProps>(function RowList(
  { path, fields = [], row, add, ...props },
  ref,
) {
  const slot = useSlot();
  return (
    <ListRoot {...props} ref={ref} path={path}>
      <ListError />
      <ListEmpty />
      <ListItems>
        {(item, name) => (
          <ListItem item={item}>
            <div {...slot('row-fields')} {...(fields.length !== 1 && { role: 'group', 'aria-label': name })}>
              {row
                ? row(item.path)
                : fields.map((name) => <FieldRoot key={name} path={`${item.path}/${name}`} hint={null} />)}
            </div>
            <div {...slot('row-actions')}>
              <ListMoveUp />
              <ListMoveDown />
              <ListRemove />
            </div>
          </ListItem>
        )}
      </ListItems>
      <ListUndo />
      {add ?? <ListAdd />}
    </ListRoot>
  );
});
