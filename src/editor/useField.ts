import { useCallback, useSyncExternalStore } from 'react';
import { useIntl } from '../kit/IntlProvider';
import {
  type CharterIssue,
  type CharterPath,
  charterParts,
  type FieldMeta,
  fieldMeta,
  fieldName,
  partOfPath,
  type ValueAt,
} from '../model';
import type { Access } from './access';
import { useAccess, useEditor } from './EditorContext';
import { useValue } from './useCharter';

/** Everything about a field but its value: words, rights and issues. */
export interface FieldFacts {
  readonly path: string;
  readonly meta: FieldMeta | undefined;
  /** Words of the field in the reader's language; `hint` may be missing. */
  readonly label: string;
  readonly hint: string | undefined;
  readonly access: Access;
  readonly readOnly: boolean;
  /** Whether approval needs it. */
  readonly required: boolean;
  /** Issues that may be shown now: errors after the field was touched or an attempt was made. */
  readonly issues: readonly CharterIssue[];
  /** Whether a shown issue is an error. */
  readonly invalid: boolean;
  /** Reports that the person left the field. */
  readonly blur: () => void;
}

/** The facts of a field; renders again only when its issues or rights change, not with its value. */
export function useFieldFacts(path: string, reader = 'useField'): FieldFacts {
  const { issues } = useEditor(reader);
  const intl = useIntl(reader);
  const name = fieldName(path);
  const part = partOfPath(path);
  const access = useAccess()(part, name);
  const subscribe = useCallback((listener: () => void) => issues.subscribe(path, listener), [issues, path]);
  const read = () => issues.shown(path);
  const shown = useSyncExternalStore(subscribe, read, read);
  return {
    path,
    meta: fieldMeta(path),
    label: intl.find(`field.${name}`) ?? name,
    hint: intl.find(`field.${name}.hint`),
    access,
    readOnly: access !== 'edit',
    required: path === 'title' || !!(part && charterParts[part].required.includes(path as never)),
    issues: shown,
    invalid: shown.some((issue) => issue.severity === 'error'),
    blur: useCallback(() => issues.touch(path), [issues, path]),
  };
}

/** A field with its value, for a host that draws everything itself. `set(undefined)` clears it. */
export function useField<P extends CharterPath>(
  path: P,
): FieldFacts & { readonly value: ValueAt<P>; readonly set: (value: ValueAt<P> | undefined) => void };
export function useField(
  path: string,
): FieldFacts & { readonly value: unknown; readonly set: (value: unknown) => void };
export function useField(
  path: string,
): FieldFacts & { readonly value: unknown; readonly set: (value: unknown) => void } {
  const { session } = useEditor('useField');
  const facts = useFieldFacts(path);
  const value = useValue(path);
  const set = useCallback((next: unknown) => session.edit(path, next), [session, path]);
  return { ...facts, value, set };
}
