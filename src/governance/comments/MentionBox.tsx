import {
  type ComponentPropsWithoutRef,
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { cleanText } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { Textarea } from '../../kit/controls';
import { useIntl } from '../../kit/IntlProvider';
import type { Person } from '../../lifecycle';
import { typedName, useMentions } from './useMentions';

export interface MentionBoxProps extends Omit<ComponentPropsWithoutRef<'textarea'>, 'value' | 'onChange'> {
  box: RefObject<HTMLTextAreaElement | null>;
  value: string;
  onText: (text: string) => void;
  /** Told whom somebody picked, under the name that now stands in the text. */
  onPick: (person: Person) => void;
}

/**
 * A box for a comment, which suggests people after an `@`: arrows choose, Enter takes, Escape goes on writing. Focus stays in
 * the box. Renders a `<textarea data-charter-part="field-control">`, and below it, how many were found as a live region, and the suggestions.
 */
export function MentionBox({ box, value, onText, onPick, ...props }: MentionBoxProps) {
  const intl = useIntl('CommentThreads');
  const slot = useSlot();
  const id = useId();
  const [caret, setCaret] = useState<number>();
  /** The `@` after which nobody is to be suggested any more. */
  const [done, setDone] = useState<number>();
  const [at, setAt] = useState(0);
  const nextCaret = useRef<number>(undefined);
  const typed = caret === undefined || props.readOnly ? undefined : typedName(value, caret);
  const isWanted = typed !== undefined && typed.from !== done;
  const found = useMentions(isWanted ? typed.query : undefined);
  const people = isWanted && found !== 'failed' ? found : [];
  const active = Math.min(at, people.length - 1);
  const isOpen = people.length > 0;

  useLayoutEffect(() => {
    if (nextCaret.current === undefined) return;
    box.current?.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = undefined;
  });

  const follow = (element: HTMLTextAreaElement) => {
    const isSpot = element.selectionStart === element.selectionEnd;
    setCaret(isSpot ? element.selectionStart : undefined);
    if (typedName(element.value, element.selectionStart)?.from !== done) setDone(undefined);
  };
  const pick = (person: Person | undefined) => {
    if (!person || !typed || caret === undefined) return;
    const name = cleanText(person.name).replace(/\s+/g, ' ').trim();
    const before = `${value.slice(0, typed.from)}@${name} `;
    onPick({ id: person.id, name });
    onText(before + value.slice(caret).replace(/^ /, ''));
    nextCaret.current = before.length;
    setCaret(before.length);
    setDone(typed.from);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown') setAt((active + 1) % people.length);
    else if (key === 'ArrowUp') setAt((active + people.length - 1) % people.length);
    else if (key === 'Enter') pick(people[active]);
    else if (key === 'Escape') setDone(typed?.from);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <Textarea
        {...props}
        ref={box}
        dir="auto"
        value={value}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? `${id}l` : undefined}
        aria-activedescendant={isOpen ? `${id}${active}` : undefined}
        onChange={(event) => {
          onText(event.currentTarget.value);
          follow(event.currentTarget);
          setAt(0);
        }}
        onSelect={(event) => follow(event.currentTarget)}
        onBlur={() => setCaret(undefined)}
        onKeyDown={onKeyDown}
      />
      <p role="status" {...slot('field-description')}>
        {found === 'failed' && isWanted && intl.t('comments.people.failed')}
        {isOpen && intl.t('comments.people.found', { count: people.length })}
      </p>
      {isOpen && (
        <div id={`${id}l`} role="listbox" aria-label={intl.t('comments.people')} {...slot('list-items')}>
          {people.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus
            <div
              key={person.id}
              id={`${id}${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              aria-current={index === active ? true : undefined}
              {...slot('rail-item')}
              // Pressing it must not take the focus out of the box.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(person)}
            >
              <bdi>{cleanText(person.name)}</bdi>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
