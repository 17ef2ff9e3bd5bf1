import { Fragment, type ReactNode } from 'react';
import type { ListItem as Item } from '../../editor/useList';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { useListContext } from './ListContext';

export type ListItemsProps = PartProps<
  'ol',
  Record<string, never>,
  {
    /** Draws one item; gets what the item is called, too. Called, never mounted. */
    children: (item: Item, name: string) => ReactNode;
  }
>;

/** The items in order; nothing while there are none. Renders an `<ol data-charter-part="list-items">`. */
export const ListItems = /* @__PURE__ */ part<HTMLOListElement, ListItemsProps>(function ListItems(
  { children, ...props },
  ref,
) {
  const { items, nameOf } = useListContext('List.Items');
  const element = usePartElement('ol', props, {
    ref: ref as never,
    slot: 'list-items',
    state: {},
    props: {
      children: items.map((item) => <Fragment key={item.key}>{children(item, nameOf(item.path))}</Fragment>),
    },
  });
  return items.length > 0 ? element : null;
});
