export { FieldControl as Control } from './FieldControl';
export { FieldCounter as Counter } from './FieldCounter';
export { FieldDescription as Description } from './FieldDescription';
export { FieldError as Error } from './FieldError';
export { FieldLabel as Label } from './FieldLabel';
export { FieldRoot as Root } from './FieldRoot';
