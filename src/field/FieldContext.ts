import type { FieldFacts } from '../editor/useField';
import { createRequiredContext, useRequiredContext } from '../kit/createRequiredContext';

/** What the parts of one field share. */
export interface FieldContextValue extends FieldFacts {
  readonly controlId: string;
  readonly labelId: string;
  readonly hintId: string | undefined;
  readonly errorId: string;
  readonly counterId: string | undefined;
  /** Whether the control is several controls under one legend. */
  readonly grouped: boolean;
}

export const FieldContext = /* @__PURE__ */ createRequiredContext<FieldContextValue>('Field.Root');

/** The field of the nearest `Field.Root`; `reader` names the part in the error when there is none. */
export function useFieldContext(reader: string): FieldContextValue {
  return useRequiredContext(FieldContext, reader);
}

/** Ids of the hint, the shown error and the counter, for `aria-describedby`; undefined when there is none. */
export function describedBy(field: FieldContextValue): string | undefined {
  const ids = [field.hintId, field.issues.length > 0 && field.errorId, field.counterId].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
