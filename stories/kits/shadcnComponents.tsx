import * as RadixDialog from '@radix-ui/react-dialog';
import { useRef } from 'react';
import type {
  ButtonSlotProps,
  CharterAppearance,
  CharterComponents,
  CheckboxSlotProps,
  DialogSlotProps,
  InputSlotProps,
  SelectSlotProps,
  TextareaSlotProps,
} from '../../src';

const focus =
  'outline-none focus-visible:ring-3 focus-visible:ring-zinc-500 aria-invalid:border-red-600 disabled:opacity-50';
const button = `inline-flex shrink-0 items-center justify-center gap-2 rounded-md text-sm font-medium whitespace-nowrap ${focus}`;
const outline =
  'border border-zinc-300 bg-white text-zinc-950 hover:bg-zinc-100 dark:border-zinc-600 dark:bg-zinc-900 dark:text-zinc-50 dark:hover:bg-zinc-800';
const box = `w-full min-w-0 rounded-md border border-zinc-400 bg-transparent px-3 py-2 text-sm shadow-xs dark:border-zinc-500 ${focus}`;

// Tailwind's reset is not on this page, so a button says itself that it has no border and no ground.
const bare = 'border border-transparent bg-transparent';

const buttons = {
  plain: `${button} h-9 px-4 ${outline}`,
  primary: `${button} h-9 border border-transparent bg-zinc-900 px-4 text-zinc-50 hover:bg-zinc-700 dark:bg-zinc-50 dark:text-zinc-900 dark:hover:bg-zinc-200`,
  quiet: `${button} ${bare} h-9 px-4 hover:bg-zinc-100 dark:hover:bg-zinc-800`,
  icon: `${button} ${bare} size-9 hover:bg-zinc-100 dark:hover:bg-zinc-800`,
  danger: `${button} h-9 border border-transparent bg-red-700 px-4 text-white hover:bg-red-800`,
};

const dialog = {
  overlay: 'fixed inset-0 z-50 grid place-items-center overflow-y-auto bg-black/50 p-4',
  content:
    'grid w-full max-w-lg gap-4 rounded-lg border border-zinc-200 bg-white p-6 text-zinc-950 shadow-lg dark:border-zinc-700 dark:bg-zinc-950 dark:text-zinc-50',
  title: 'text-lg leading-none font-semibold',
  description: 'text-sm text-zinc-600 dark:text-zinc-400',
  footer: 'flex justify-end gap-2',
};

const checkbox = 'size-4 accent-zinc-900 dark:accent-zinc-50';

/** Classes for what we go on drawing. */
export const shadcnAppearance: CharterAppearance = {
  parts: {
    'section-heading': 'text-2xl font-semibold tracking-tight',
    'section-question': 'text-base text-zinc-600 dark:text-zinc-400',
    'field-label': 'text-sm font-medium',
    'field-description': 'text-sm text-zinc-600 dark:text-zinc-400',
    'list-item': 'rounded-xl border border-zinc-200 p-4 dark:border-zinc-700',
    'row-title': 'text-base font-semibold',
  },
};

/** Every class of this file, for Tailwind to look at. */
export const shadcnClasses: readonly string[] = [
  ...Object.values(buttons),
  ...Object.values(dialog),
  ...(Object.values(shadcnAppearance.parts ?? {}) as string[]),
  box,
  checkbox,
];

/** Classes of the kit, and those that an appearance gives. */
const join = (own: string, given?: string) => (given ? `${own} ${given}` : own);

function Button({
  'data-variant': variant = 'plain',
  'data-charter-part': _,
  className,
  ...props
}: ButtonSlotProps) {
  return <button {...props} className={join(buttons[variant], className)} />;
}

const Input = ({ 'data-charter-part': _, className, ...props }: InputSlotProps) => (
  <input {...props} className={join(box, className)} />
);

const Textarea = ({ 'data-charter-part': _, className, ...props }: TextareaSlotProps) => (
  <textarea {...props} className={join(box, className)} />
);

const Select = ({ 'data-charter-part': _, className, ...props }: SelectSlotProps) => (
  <select {...props} className={join(box, className)} />
);

const Checkbox = ({ 'data-charter-part': _, className, ...props }: CheckboxSlotProps) => (
  <input {...props} className={join(checkbox, className)} />
);

/** As shadcn/ui does it: on Radix Dialog, with an overlay that adds no style element. */
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
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal container={container}>
        <div className={dialog.overlay}>
          <RadixDialog.Content
            className={dialog.content}
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
            <RadixDialog.Title className={dialog.title}>{title}</RadixDialog.Title>
            {description !== undefined && (
              <RadixDialog.Description className={dialog.description}>{description}</RadixDialog.Description>
            )}
            {children}
            <div className={dialog.footer}>{actions}</div>
          </RadixDialog.Content>
        </div>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** Components as an application has them from shadcn/ui, in Tailwind classes. */
export const shadcnComponents: CharterComponents = { Button, Input, Textarea, Select, Checkbox, Dialog };
