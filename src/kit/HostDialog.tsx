import type { ElementType } from 'react';
import { useAppearance } from './appearance';
import { Button } from './Button';
import type { DialogSlotProps } from './components';
import type { DialogProps } from './Dialog';
import { useIntl } from './IntlProvider';
import { useDialogContainer } from './useDialogContainer';

/** A dialog that the host draws; it opens once it is known where, since not every kit can move an open one. */
export function HostDialog({
  title,
  description,
  open,
  onOpenChange,
  children,
  actions,
  onCloseAutoFocus,
}: DialogProps) {
  const Host = useAppearance().swaps.dialog as ElementType<DialogSlotProps>;
  const intl = useIntl('Dialog');
  const { container, findRoot } = useDialogContainer();
  return (
    <>
      <span ref={findRoot} hidden />
      <Host
        title={title}
        description={description}
        open={open && container !== undefined}
        onOpenChange={onOpenChange}
        onCloseAutoFocus={onCloseAutoFocus}
        container={container ?? null}
        actions={
          actions ?? (
            <Button variant="primary" onClick={() => onOpenChange(false)}>
              {intl.t('common.done')}
            </Button>
          )
        }
      >
        {children}
      </Host>
    </>
  );
}
