import type { ReactNode } from 'react';
import { FieldRoot } from '../FieldRoot';
import { ListAdd, ListMoveDown, ListMoveUp, ListRemove } from './ListButtons';
import { ListEmpty } from './ListEmpty';
import { ListItem } from './ListItem';
import { ListItems } from './ListItems';
import { ListRoot } from './ListRoot';
import { ListUndo } from './ListUndo';

export interface RowListProps {
  /** Where the list stands in the charter. */
  path: string;
  /** Fields of an item that stand in its row, by name. */
  fields?: readonly string[];
  /** Fields of a new item. */
  initial?: Readonly<Record<string, unknown>>;
  /** Draws the inside of a row instead of its fields. */
  row?: (path: string) => ReactNode;
  /** Add button instead of the usual one. */
  add?: ReactNode;
}

/** The usual assembly of a list: rows of fields with move and remove buttons, an empty state, undo and an add button. */
export function RowList({ path, fields = [], initial, row, add }: RowListProps) {
  return (
    <ListRoot path={path}>
      <ListEmpty />
      <ListItems>
        {(item) => (
          <ListItem item={item}>
            <div data-charter-part="row-fields">
              {row
                ? row(item.path)
                : fields.map((name) => <FieldRoot key={name} path={`${item.path}/${name}`} hint={null} />)}
            </div>
            <div data-charter-part="row-actions">
              <ListMoveUp />
              <ListMoveDown />
              <ListRemove />
            </div>
          </ListItem>
        )}
      </ListItems>
      <ListUndo />
      {add ?? <ListAdd fields={initial} />}
    </ListRoot>
  );
}
