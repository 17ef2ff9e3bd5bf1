import type { Ref } from 'react';
import { useAnnounce } from '../../kit/Announcer';
import { Button, type ButtonProps } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { useListContext, useListItem } from './ListContext';

export type ListAddProps = ButtonProps & {
  /** Fields of the new item. */
  fields?: Readonly<Record<string, unknown>>;
  /** Told the path of the new item, for instance to open it in a dialog. */
  onAdded?: (path: string) => void;
};

/** Adds an item at the end and moves focus into it; nothing while read-only. Renders a `<button data-charter-part="button">` with `data-list-add`. */
export const ListAdd = /* @__PURE__ */ part<HTMLButtonElement, ListAddProps>(function ListAdd(
  { fields, onAdded, children, ...props },
  ref,
) {
  const list = useListContext('List.Add');
  const intl = useIntl('List.Add');
  if (list.readOnly) return null;
  const add = () => {
    const path = list.add(fields);
    if (!onAdded) list.focusNext({ to: 'item', path });
    onAdded?.(path);
  };
  return (
    <Button ref={ref} onClick={add} {...props} data-list-add="">
      <Icon name="plus" />
      {children ?? intl.find(`list.${list.name}.add`)}
    </Button>
  );
});

/** Removes its item, says so, and moves focus to the next one; `List.Undo` brings it back. Renders a `<button data-charter-part="button" data-slot="remove">`. */
export const ListRemove = /* @__PURE__ */ part<HTMLButtonElement, ButtonProps>(
  function ListRemove(props, ref) {
    const list = useListContext('List.Remove');
    const { path, index } = useListItem('List.Remove');
    const intl = useIntl('List.Remove');
    const announce = useAnnounce();
    if (list.readOnly) return null;
    const name = list.nameOf(path);
    const remove = () => {
      const neighbour = list.items[index + 1] ?? list.items[index - 1];
      list.focusNext(neighbour ? { to: 'button', path: neighbour.path, slot: 'remove' } : { to: 'add' });
      list.remove(path);
      announce(intl.t('list-ui.removed', { item: name }));
    };
    return (
      <Button
        ref={ref}
        variant="icon"
        data-slot="remove"
        onClick={remove}
        aria-label={intl.t('list-ui.remove', { item: name })}
        {...props}
      >
        {props.children ?? <Icon name="trash" />}
      </Button>
    );
  },
);

interface MoveOptions {
  readonly direction: -1 | 1;
  readonly reader: string;
  readonly slot: 'move-up' | 'move-down';
}

function MoveButton({
  direction,
  reader,
  slot,
  forwarded,
  ...props
}: MoveOptions & ButtonProps & { forwarded: Ref<HTMLButtonElement> }) {
  const list = useListContext(reader);
  const { path, index } = useListItem(reader);
  const intl = useIntl(reader);
  const announce = useAnnounce();
  if (list.readOnly || list.items.length < 2) return null;
  const to = index + direction;
  const name = list.nameOf(path);
  const moveItem = () => {
    list.focusNext({ to: 'button', path, slot });
    list.move(path, to);
    announce(intl.t('list-ui.moved', { item: name, position: to + 1, count: list.items.length }));
  };
  return (
    <Button
      ref={forwarded}
      variant="icon"
      data-slot={slot}
      disabled={to < 0 || to >= list.items.length}
      onClick={moveItem}
      aria-label={intl.t(`list-ui.${slot}`, { item: name })}
      {...props}
    >
      {props.children ?? <Icon name={slot === 'move-up' ? 'up' : 'down'} />}
    </Button>
  );
}

/** Moves its item one place up and says where it stands now. Renders a `<button data-charter-part="button" data-slot="move-up">`. */
export const ListMoveUp = /* @__PURE__ */ part<HTMLButtonElement, ButtonProps>(
  function ListMoveUp(props, ref) {
    return <MoveButton {...props} forwarded={ref} direction={-1} reader="List.MoveUp" slot="move-up" />;
  },
);

/** Moves its item one place down and says where it stands now. Renders a `<button data-charter-part="button" data-slot="move-down">`. */
export const ListMoveDown = /* @__PURE__ */ part<HTMLButtonElement, ButtonProps>(
  function ListMoveDown(props, ref) {
    return <MoveButton {...props} forwarded={ref} direction={1} reader="List.MoveDown" slot="move-down" />;
  },
);
