import type { ReactNode } from 'react';
import type { ListItem as Item } from '../../editor/useList';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { ListItemContext, useListContext } from './ListContext';

export type ListItemProps = PartProps<'li', Record<string, never>, { item: Item; children?: ReactNode }>;

/** One item. Renders an `<li data-charter-part="list-item">` with `data-charter-path` that can take focus by script. */
export const ListItem = /* @__PURE__ */ part<HTMLLIElement, ListItemProps>(function ListItem(
  { item, children, ...props },
  ref,
) {
  useListContext('List.Item');
  const element = usePartElement('li', props, {
    ref: ref as never,
    slot: 'list-item',
    state: {},
    props: { 'data-charter-path': item.path, tabIndex: -1, children },
  });
  return <ListItemContext.Provider value={item}>{element}</ListItemContext.Provider>;
});
