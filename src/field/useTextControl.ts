import { type CompositionEvent, type FocusEvent, type FormEvent, useEffect, useMemo, useRef } from 'react';
import { useEditor } from '../editor/EditorContext';
import { useIntl } from '../kit/IntlProvider';
import { useStableCallback } from '../kit/useStableCallback';
import { describedBy, type FieldContextValue } from './FieldContext';
import { textFormatOf } from './textFormats';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Props of a text box that keeps what is typed in the box itself: React renders nothing per key, an input method is
 * left alone until it is done, and a change from elsewhere is written in only when it differs. Text that is no value
 * yet stays in the box and is reported; the stored value is left as it was.
 */
export function useTextControl(field: FieldContextValue) {
  const { session, issues } = useEditor('Field.Control');
  const intl = useIntl('Field.Control');
  const { path, meta } = field;
  const format = useMemo(() => textFormatOf(meta, intl), [meta, intl]);
  const box = useRef<TextElement>(null);
  const composing = useRef(false);
  /** While the box's own text is stored there is nothing to follow. */
  const storing = useRef(false);
  /** What the box was drawn from first. */
  const drawn = useRef<readonly unknown[]>(undefined);
  drawn.current ??= [session.getSnapshot().charter, format];

  const follow = useStableCallback(() => {
    const element = box.current;
    if (!element || storing.current || composing.current || issues.rejected(path)) return;
    const value = session.read(path);
    const read = format.read(element.value, value);
    const same = 'value' in read && JSON.stringify(read.value) === JSON.stringify(value);
    if (!same) element.value = format.write(value);
  });
  useEffect(() => {
    // What was just drawn needs no second look, unless the charter or the language changed on the way here.
    const [charter, language] = drawn.current ?? [];
    if (charter !== session.getSnapshot().charter || language !== format) follow();
    return session.subscribePath(path, follow);
  }, [session, path, follow, format]);

  const store = (text: string) => {
    const before = session.read(path);
    const read = format.read(text, before);
    if ('issue' in read) return issues.reject(path, { text, issue: { ...read.issue, path } });
    issues.reject(path, undefined);
    storing.current = true;
    try {
      session.edit(path, read.value);
    } finally {
      storing.current = false;
    }
    // A host may have made something else of it.
    if (session.read(path) !== read.value) follow();
  };

  const text = issues.rejected(path)?.text ?? format.write(session.read(path));
  return {
    ref: box,
    id: field.controlId,
    name: path,
    defaultValue: text,
    // Words keep their own direction; an empty box keeps that of the page, which `auto` would not.
    dir: text && !format.inputMode ? 'auto' : undefined,
    inputMode: format.inputMode,
    autoComplete: 'off',
    'aria-describedby': describedBy(field),
    'aria-invalid': field.invalid || undefined,
    'aria-required': field.required || undefined,
    onInput: (event: FormEvent<TextElement>) => {
      if (!composing.current) store(event.currentTarget.value);
    },
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: CompositionEvent<TextElement>) => {
      composing.current = false;
      store(event.currentTarget.value);
    },
    onBlur: (event: FocusEvent<TextElement>) => {
      if (!issues.rejected(path)) {
        const tidy = format.write(session.read(path));
        if (event.currentTarget.value !== tidy) event.currentTarget.value = tidy;
      }
      field.blur();
    },
  };
}
