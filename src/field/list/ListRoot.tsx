import { type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import { useAccess, useEditor } from '../../editor/EditorContext';
import { useList } from '../../editor/useList';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { useMergedRefs } from '../../kit/useMergedRefs';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { fieldName, partOfPath } from '../../model';
import { findFocus } from './focusWithin';
import { itemTitle } from './itemTitle';
import { type FocusTarget, ListContext, type ListContextValue, ListItemContext } from './ListContext';

export type ListRootProps = PartProps<
  'div',
  { empty: boolean; readonly: boolean },
  {
    /** Where the list stands in the charter, such as `services` or `scope/in`. */
    path: string;
    /** Which items the list holds. @default every one */
    where?: (item: unknown) => boolean;
    children?: ReactNode;
  }
>;

/** Props of a list that brings its own place and content. */
export type ListAssemblyProps = Omit<ListRootProps, 'path' | 'children'>;

/**
 * A list of the charter: keeps its items by identity and moves focus to the right place when they come, go or move.
 * Renders a `<div role="group" data-charter-part="list">` with `data-charter-path`, `data-empty`, `data-readonly`.
 */
export const ListRoot = /* @__PURE__ */ part<HTMLDivElement, ListRootProps>(function ListRoot(
  { path, where, children, ...props },
  ref,
) {
  const { session } = useEditor('List.Root');
  const list = useList(path, where);
  const intl = useIntl('List.Root');
  const name = fieldName(path);
  const access = useAccess()(partOfPath(path), name);
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<FocusTarget | undefined>(undefined);
  const focusNext = useCallback((target: FocusTarget) => {
    wanted.current = target;
  }, []);
  useLayoutEffect(() => {
    const target = wanted.current;
    if (!target || !root.current) return;
    wanted.current = undefined;
    findFocus(root.current, target)?.focus();
  });
  const addItem: ListContextValue['addItem'] = (fields, onAdded) => {
    const added = list.add(fields);
    if (onAdded) onAdded(added);
    else focusNext({ to: 'item', path: added });
  };
  const nameOf = (itemPath: string) =>
    itemTitle(itemPath, session.read(itemPath), intl, session.getSnapshot().charter);
  const readOnly = access !== 'edit';
  const element = usePartElement('div', props, {
    ref: useMergedRefs(root, ref as never) as never,
    slot: 'list',
    state: { empty: list.items.length === 0, readonly: readOnly },
    props: {
      role: 'group',
      'aria-label': intl.find(`list.${name}.heading`),
      'data-charter-path': path,
      children,
    },
  });
  if (access === 'hidden') return null;
  return (
    <ListContext.Provider value={{ ...list, name, readOnly, focusNext, addItem, nameOf }}>
      {/* A list inside an item has items of its own. */}
      <ListItemContext.Provider value={null}>{element}</ListItemContext.Provider>
    </ListContext.Provider>
  );
});
