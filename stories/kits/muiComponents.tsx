import MuiButton from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import MuiDialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import type {
  ButtonSlotProps,
  CharterComponents,
  CheckboxSlotProps,
  DialogSlotProps,
  InputSlotProps,
  SelectSlotProps,
  TextareaSlotProps,
} from '../../src';

/** What MUI calls our variants. */
const looks = {
  plain: { variant: 'outlined' },
  primary: { variant: 'contained' },
  quiet: { variant: 'text' },
  danger: { variant: 'outlined', color: 'error' },
} as const;

/** Without `data-charter-part` our stylesheet leaves a control alone. */
function Button({
  'data-variant': variant = 'plain',
  'data-charter-part': _,
  color: __,
  ...props
}: ButtonSlotProps) {
  if (variant === 'icon') return <IconButton size="small" {...props} />;
  return <MuiButton size="small" {...looks[variant]} {...props} />;
}

/** Attributes, handlers and `ref` belong to the element that is typed in. */
function Input({ 'data-charter-part': _, ref, defaultValue, ...props }: InputSlotProps) {
  return (
    <OutlinedInput
      size="small"
      fullWidth
      error={!!props['aria-invalid']}
      defaultValue={defaultValue}
      inputRef={ref}
      slotProps={{ input: props }}
    />
  );
}

function Textarea({ 'data-charter-part': _, ref, defaultValue, rows, ...props }: TextareaSlotProps) {
  return (
    <OutlinedInput
      size="small"
      fullWidth
      multiline
      minRows={rows}
      error={!!props['aria-invalid']}
      defaultValue={defaultValue}
      inputRef={ref}
      slotProps={{ input: props as object }}
    />
  );
}

function Select({ 'data-charter-part': _, ref, value, onChange, children, ...props }: SelectSlotProps) {
  return (
    <NativeSelect
      input={<OutlinedInput size="small" fullWidth />}
      inputRef={ref}
      value={value}
      onChange={onChange}
      inputProps={props}
    >
      {children}
    </NativeSelect>
  );
}

function Box({ 'data-charter-part': _, ref, checked, onChange, ...props }: CheckboxSlotProps) {
  return (
    <Checkbox
      size="small"
      checked={checked}
      onChange={onChange}
      slotProps={{ input: { ...props, ref } as object }}
    />
  );
}

/** MUI moves focus in and gives it back by itself. */
function Dialog({ open, onOpenChange, title, description, children, actions, container }: DialogSlotProps) {
  const id = useId();
  return (
    <MuiDialog
      open={open}
      onClose={() => onOpenChange(false)}
      container={container}
      transitionDuration={0}
      fullWidth
      aria-labelledby={`${id}t`}
      aria-describedby={description === undefined ? undefined : `${id}d`}
    >
      <DialogTitle id={`${id}t`}>{title}</DialogTitle>
      <DialogContent>
        {description !== undefined && (
          <DialogContentText id={`${id}d`} gutterBottom>
            {description}
          </DialogContentText>
        )}
        {children}
      </DialogContent>
      <DialogActions>{actions}</DialogActions>
    </MuiDialog>
  );
}

/** MUI's controls and dialog in the place of ours. */
export const muiComponents: CharterComponents = { Button, Input, Textarea, Select, Checkbox: Box, Dialog };
