import { type ComponentPropsWithoutRef, useEffect, useRef } from 'react';
import { Input } from '../kit/controls';
import { useStableCallback } from '../kit/useStableCallback';

export interface TextBoxProps extends Omit<ComponentPropsWithoutRef<'input'>, 'defaultValue' | 'value'> {
  /** The stored value as text; written into the box unless somebody is typing in it. */
  text: string;
  /**
   * Given what is typed at each key, and once more when the box is left, Enter is pressed or the box goes away. Returns
   * the text of what was stored, or undefined while nothing was: then what was typed stays.
   */
  onText: (text: string, leaving: boolean) => string | undefined;
}

/**
 * A text box that keeps what is typed in the box itself, leaves an input method alone, and follows changes from
 * elsewhere, unless they are its own coming back late or what was typed is not stored yet. Renders an `<input data-charter-part="field-control">`.
 */
export function TextBox({ text, onText, ...props }: TextBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  /** What was typed since the box was entered; undefined while nothing was. */
  const typed = useRef<string>(undefined);
  /** Texts stored since then, any of which may still come back. */
  const stored = useRef(new Set<string>());
  const composing = useRef(false);
  const give = useStableCallback(onText);

  useEffect(() => {
    const own = typed.current !== undefined && (stored.current.size === 0 || stored.current.has(text));
    if (own || !box.current) return;
    box.current.value = text;
    typed.current = undefined;
    stored.current.clear();
  }, [text]);

  const leave = () => {
    if (typed.current === undefined || !box.current) return;
    const shown = give(typed.current, true);
    if (shown === undefined) return;
    typed.current = undefined;
    stored.current.clear();
    box.current.value = shown;
  };
  useEffect(
    () => () => {
      if (typed.current !== undefined) give(typed.current, true);
    },
    [give],
  );
  const take = (value: string) => {
    typed.current = value;
    const shown = composing.current ? undefined : give(value, false);
    if (shown === undefined) stored.current.clear();
    else stored.current.add(shown);
  };

  return (
    <Input
      {...props}
      ref={box}
      autoComplete="off"
      defaultValue={text}
      onInput={(event) => take(event.currentTarget.value)}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        take(event.currentTarget.value);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        // 229 is what Safari reports for the Enter that ends a composition.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
        event.preventDefault();
        leave();
      }}
    />
  );
}
