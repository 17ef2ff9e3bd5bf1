import type { ReactElement, Ref } from 'react';
import { useAnnounce } from '../../kit/Announcer';
import { type ButtonProps, useButtonElement } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { useListContext, useListItem } from './ListContext';

export type ListAddProps = ButtonProps & {
  /** Fields of the new item. */
  fields?: Readonly<Record<string, unknown>>;
  /** Told the path of the new item instead of moving focus into it, for instance to open it in a dialog. */
  onAdded?: (path: string) => void;
};

/** Adds an item at the end and moves focus into it; nothing while read-only. Renders a `<button data-charter-part="button">` with `data-list-add`. */
export const ListAdd = /* @__PURE__ */ part<HTMLButtonElement, ListAddProps>(function ListAdd(
  { fields, onAdded, children, ...props },
  ref,
) {
  const list = useListContext('List.Add');
  const intl = useIntl('List.Add');
  const element = useButtonElement(props, ref, {
    'data-list-add': '',
    onClick: () => list.addItem(fields, onAdded),
    children: (
      <>
        <Icon name="plus" />
        {children ?? intl.find(`list.${list.name}.add`)}
      </>
    ),
  });
  return list.readOnly ? null : element;
});

/** Removes its item, says so, and moves focus to the next one; `List.Undo` brings it back. Renders a `<button data-charter-part="button" data-slot="remove">`. */
export const ListRemove = /* @__PURE__ */ part<HTMLButtonElement, ButtonProps>(
  function ListRemove(props, ref) {
    const list = useListContext('List.Remove');
    const { path, index } = useListItem('List.Remove');
    const intl = useIntl('List.Remove');
    const announce = useAnnounce();
    const item = list.nameOf(path);
    const element = useButtonElement(props, ref, {
      variant: 'icon',
      'data-slot': 'remove',
      'aria-label': intl.t('list-ui.remove', { item }),
      onClick: () => {
        const neighbour = list.items[index + 1] ?? list.items[index - 1];
        list.focusNext(neighbour ? { to: 'button', path: neighbour.path, slot: 'remove' } : { to: 'add' });
        list.remove(path);
        announce(intl.t('list-ui.removed', { item }));
      },
      children: <Icon name="trash" />,
    });
    return list.readOnly ? null : element;
  },
);

/** A button that moves its item up (-1) or down (1). */
function useMoveButton(props: ButtonProps, ref: Ref<HTMLButtonElement>, by: -1 | 1): ReactElement | null {
  const [reader, slot, icon] = by < 0 ? UP : DOWN;
  const list = useListContext(reader);
  const { path, index } = useListItem(reader);
  const intl = useIntl(reader);
  const announce = useAnnounce();
  const to = index + by;
  const item = list.nameOf(path);
  const element = useButtonElement(props, ref, {
    variant: 'icon',
    'data-slot': slot,
    disabled: !list.items[to],
    'aria-label': intl.t(`list-ui.${slot}`, { item }),
    onClick: () => {
      list.focusNext({ to: 'button', path, slot });
      list.move(path, to);
      announce(intl.t('list-ui.moved', { item, position: to + 1, count: list.items.length }));
    },
    children: <Icon name={icon} />,
  });
  return list.readOnly || list.items.length < 2 ? null : element;
}

const UP = ['List.MoveUp', 'move-up', 'up'] as const;
const DOWN = ['List.MoveDown', 'move-down', 'down'] as const;

/** Moves its item one place up and says where it stands now. Renders a `<button data-charter-part="button" data-slot="move-up">`. */
export const ListMoveUp = /* @__PURE__ */ part<HTMLButtonElement, ButtonProps>(
  function ListMoveUp(props, ref) {
    return useMoveButton(props, ref, -1);
  },
);

/** Moves its item one place down and says where it stands now. Renders a `<button data-charter-part="button" data-slot="move-down">`. */
export const ListMoveDown = /* @__PURE__ */ part<HTMLButtonElement, ButtonProps>(
  function ListMoveDown(props, ref) {
    return useMoveButton(props, ref, 1);
  },
);
