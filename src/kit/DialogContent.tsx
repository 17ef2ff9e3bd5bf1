import * as RadixDialog from '@radix-ui/react-dialog';
import { useRef } from 'react';
import { useSlot } from './appearance';
import { Button } from './Button';
import type { DialogProps } from './Dialog';
import { Icon } from './Icon';
import { useIntl } from './IntlProvider';
import { part } from './part';
import { useDialogContainer } from './useDialogContainer';
import { usePartElement } from './usePartElement';
import { useStableCallback } from './useStableCallback';

/**
 * What a dialog is when it is open or was, on Radix Dialog. It opens inside the nearest root so that theme, density and
 * direction carry over, and uses an overlay of its own, because Radix's adds a style element that a strict content
 * security policy refuses. Loaded when a page that has dialogs is there.
 */
export const DialogContent = /* @__PURE__ */ part<HTMLDivElement, DialogProps>(function DialogContent(
  { title, description, open, onOpenChange, children, actions, onCloseAutoFocus, ...props },
  ref,
) {
  const intl = useIntl('Dialog');
  const slot = useSlot();
  const [container, findRoot] = useDialogContainer();
  const opener = useRef<Element | null>(null);
  // Radix gives focus back to a trigger of its own only, and this dialog has none.
  const giveFocusBack = useStableCallback((event: Event) => {
    onCloseAutoFocus?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    // Also called while it stays open, when it moves into its root or StrictMode rehearses unmounting.
    if (!open && opener.current instanceof HTMLElement) opener.current.focus();
  });
  const element = usePartElement('div', props, {
    ref: ref as never,
    slot: 'dialog',
    state: {},
    props: {
      'aria-modal': true,
      children: (
        <>
          <div {...slot('dialog-header')}>
            <RadixDialog.Title {...slot('dialog-title')}>{title}</RadixDialog.Title>
            <RadixDialog.Close asChild>
              <Button variant="icon" aria-label={intl.t('common.close')}>
                <Icon name="cross" />
              </Button>
            </RadixDialog.Close>
          </div>
          {description !== undefined && (
            <RadixDialog.Description {...slot('dialog-description')}>{description}</RadixDialog.Description>
          )}
          {children !== undefined && <div {...slot('dialog-body')}>{children}</div>}
          <div {...slot('dialog-actions')}>
            {actions ?? (
              <RadixDialog.Close asChild>
                <Button variant="primary">{intl.t('common.done')}</Button>
              </RadixDialog.Close>
            )}
          </div>
        </>
      ),
    },
  });
  return (
    <>
      <span ref={findRoot} hidden />
      <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
        <RadixDialog.Portal container={container ?? undefined}>
          <div {...slot('dialog-overlay')}>
            <RadixDialog.Content
              asChild
              onOpenAutoFocus={() => {
                opener.current = document.activeElement;
              }}
              onCloseAutoFocus={giveFocusBack}
              {...(description === undefined && { 'aria-describedby': undefined })}
            >
              {element}
            </RadixDialog.Content>
          </div>
        </RadixDialog.Portal>
      </RadixDialog.Root>
    </>
  );
});
