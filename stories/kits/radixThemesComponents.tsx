import {
  Flex,
  IconButton,
  TextArea,
  type TextAreaProps,
  TextField,
  Button as ThemesButton,
  Dialog as ThemesDialog,
} from '@radix-ui/themes';
import { useRef } from 'react';
import type {
  ButtonSlotProps,
  CharterComponents,
  DialogSlotProps,
  InputSlotProps,
  TextareaSlotProps,
} from '../../src';

/** What Radix Themes calls our variants. */
const looks = {
  plain: { variant: 'soft' },
  primary: { variant: 'solid' },
  quiet: { variant: 'ghost' },
  danger: { variant: 'soft', color: 'red' },
} as const;

/** Without `data-charter-part` our stylesheet leaves a control alone. */
function Button({
  'data-variant': variant = 'plain',
  'data-charter-part': _,
  color: __,
  ...props
}: ButtonSlotProps) {
  if (variant === 'icon') return <IconButton variant="soft" color="gray" highContrast {...props} />;
  return <ThemesButton {...looks[variant]} highContrast {...props} />;
}

function Input({ 'data-charter-part': _, size: __, color: ___, type, ...props }: InputSlotProps) {
  return <TextField.Root {...(props as TextField.RootProps)} type={type as 'text'} />;
}

function Textarea({ 'data-charter-part': _, color: __, ...props }: TextareaSlotProps) {
  return <TextArea resize="vertical" {...(props as TextAreaProps)} />;
}

/** Radix gives focus back to a trigger of its own only, and this dialog has none. */
function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  actions,
  container,
  onCloseAutoFocus,
}: DialogSlotProps) {
  const opener = useRef<Element | null>(null);
  return (
    <ThemesDialog.Root open={open} onOpenChange={onOpenChange}>
      <ThemesDialog.Content
        container={container}
        onOpenAutoFocus={() => {
          opener.current = document.activeElement;
        }}
        onCloseAutoFocus={(event) => {
          onCloseAutoFocus?.(event);
          if (event.defaultPrevented) return;
          event.preventDefault();
          if (opener.current instanceof HTMLElement) opener.current.focus();
        }}
        {...(description === undefined && { 'aria-describedby': undefined })}
      >
        <ThemesDialog.Title>{title}</ThemesDialog.Title>
        {description !== undefined && (
          <ThemesDialog.Description size="2" mb="4">
            {description}
          </ThemesDialog.Description>
        )}
        {children}
        <Flex gap="3" mt="4" justify="end">
          {actions}
        </Flex>
      </ThemesDialog.Content>
    </ThemesDialog.Root>
  );
}

/**
 * Radix Themes in the place of our buttons, boxes and dialog. Its choices and checkboxes are no form controls but lists
 * and buttons of its own, so ours stay, in its colours.
 */
export const radixThemesComponents: CharterComponents = { Button, Input, Textarea, Dialog };
