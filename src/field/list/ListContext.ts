import type { ListItem, ListState } from '../../editor/useList';
import { createRequiredContext, useRequiredContext } from '../../kit/createRequiredContext';

/** What the parts of one list share. */
export interface ListContextValue extends ListState {
  /** Name of the list without ids, the key of its words. */
  readonly name: string;
  readonly readOnly: boolean;
  /** Asks for focus on something that the next render brings. */
  readonly focusNext: (target: FocusTarget) => void;
  /** Adds an item at the end; its path goes to `onAdded`, or focus into it when nobody asks. */
  readonly addItem: (fields?: Readonly<Record<string, unknown>>, onAdded?: (path: string) => void) => void;
  /** What an item is called in announcements. */
  readonly nameOf: (path: string) => string;
}

/** Where focus goes after a list changed: into an item's first control, onto a button of an item, or onto the add button. */
export type FocusTarget =
  | { readonly to: 'item'; readonly path: string }
  | { readonly to: 'button'; readonly path: string; readonly slot: string }
  | { readonly to: 'add' };

export const ListContext = /* @__PURE__ */ createRequiredContext<ListContextValue>('List.Root');
export const ListItemContext = /* @__PURE__ */ createRequiredContext<ListItem>('List.Item');

/** The list of the nearest `List.Root`. */
export function useListContext(reader: string): ListContextValue {
  return useRequiredContext(ListContext, reader);
}

/** The item of the nearest `List.Item`. */
export function useListItem(reader = 'useListItem'): ListItem {
  return useRequiredContext(ListItemContext, reader);
}
