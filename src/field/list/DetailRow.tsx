import { type ReactNode, useState } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { Icon } from '../../kit/Icon';
import { useIntl } from '../../kit/IntlProvider';
import { ListMoveDown, ListMoveUp, ListRemove } from './ListButtons';
import { useListContext, useListItem } from './ListContext';
import { ListError } from './ListError';

export interface DetailRowProps {
  /** Lines under the item's name. */
  summary: ReactNode;
  /** Heading of the dialog's purpose, under the item's name. */
  description: string;
  /** Fields in the dialog. */
  children: ReactNode;
  /** Whether the dialog is open at once, for an item just added. */
  openAtOnce?: boolean;
}

/** A row that says what an item is in a line or two; its details open in a dialog. */
export function DetailRow({ summary, description, children, openAtOnce = false }: DetailRowProps) {
  const list = useListContext('DetailRow');
  const { path } = useListItem('DetailRow');
  const intl = useIntl('DetailRow');
  const slot = useSlot();
  const [open, setOpen] = useState(openAtOnce);
  const name = list.nameOf(path);
  return (
    <>
      <div {...slot('row-text')}>
        <span {...slot('row-title')}>{name}</span>
        <div {...slot('row-summary')}>{summary}</div>
        <ListError />
      </div>
      <div {...slot('row-actions')}>
        <Button
          variant="icon"
          data-slot="edit"
          aria-label={intl.t('list-ui.edit', { item: name })}
          onClick={() => setOpen(true)}
        >
          <Icon name="edit" />
        </Button>
        <ListMoveUp />
        <ListMoveDown />
        <ListRemove />
      </div>
      <Dialog title={name} description={description} open={open} onOpenChange={setOpen}>
        {children}
      </Dialog>
    </>
  );
}
