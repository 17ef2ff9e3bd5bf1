import * as RadixDialog from '@radix-ui/react-dialog';
import { useRef } from 'react';
import type { CharterIntl } from '../i18n';
import { useAppearance, useSlot } from './appearance';
import { Button } from './Button';
import type { DialogProps } from './Dialog';
import { focusedNear } from './focusedNear';
import { Icon } from './Icon';
import { useIntl } from './IntlProvider';
import { isOutOfSight, keepFocusIn, stopsOf } from './keepFocusIn';
import { part } from './part';
import { useDialogContainer } from './useDialogContainer';
import { usePartElement } from './usePartElement';
import { useStableCallback } from './useStableCallback';

/**
 * What a dialog is when it is open or was, on Radix Dialog. It opens inside the nearest root so that theme, density and
 * direction carry over, or with them in the host's container. The overlay is its own, because Radix's adds a style
 * element that a strict content security policy refuses. Loaded when a page that has dialogs is there.
 */
export const DialogContent = /* @__PURE__ */ part<HTMLDivElement, DialogProps>(function DialogContent(
  { title, description, open, onOpenChange, children, actions, onCloseAutoFocus, ...props },
  ref,
) {
  const intl = useIntl('Dialog');
  const slot = useSlot();
  const { root } = useAppearance();
  const { container, nearest, isElsewhere, findRoot } = useDialogContainer();
  const opener = useRef<HTMLElement | null>(null);
  const moveFocusIn = useStableCallback((event: Event) => {
    const box = event.currentTarget as HTMLElement;
    opener.current = focusedNear(nearest ?? box);
    if (!isOutOfSight(box)) return;
    event.preventDefault();
    (stopsOf(box)[0] ?? box).focus();
  });
  // Radix gives focus back to a trigger of its own only, and this dialog has none.
  const giveFocusBack = useStableCallback((event: Event) => {
    onCloseAutoFocus?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    // Also called while it stays open, when it moves into its root or StrictMode rehearses unmounting.
    if (!open) opener.current?.focus();
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
  const overlay = (
    <div {...slot('dialog-overlay')}>
      <RadixDialog.Content
        asChild
        onOpenAutoFocus={moveFocusIn}
        onKeyDown={(event) => isOutOfSight(event.currentTarget) && keepFocusIn(event)}
        onCloseAutoFocus={giveFocusBack}
        {...(description === undefined && { 'aria-describedby': undefined })}
      >
        {element}
      </RadixDialog.Content>
    </div>
  );
  return (
    <>
      <span ref={findRoot} hidden />
      <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
        <RadixDialog.Portal container={container}>
          {isElsewhere ? (
            <div {...root} {...lookOf(nearest, intl)}>
              {overlay}
            </div>
          ) : (
            overlay
          )}
        </RadixDialog.Portal>
      </RadixDialog.Root>
    </>
  );
});

/** What makes a place outside every root look, read and run like the root that the dialog belongs to. */
function lookOf(root: HTMLElement | null, { code, dir }: CharterIntl) {
  const said = (name: string) => root?.closest(`.ec-root[${name}]`)?.getAttribute(name) ?? undefined;
  return {
    lang: code,
    dir,
    'data-theme': said('data-theme'),
    'data-density': said('data-density'),
  };
}
