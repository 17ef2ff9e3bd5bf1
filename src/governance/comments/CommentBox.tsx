import { useEffect, useId, useRef } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { commentLimits } from '../../lifecycle';
import { Problem } from '../signing/Problem';
import { faultWords } from './commentWords';
import { MentionBox } from './MentionBox';
import { type CommentDraftOptions, useCommentDraft } from './useCommentDraft';

export interface CommentBoxProps extends CommentDraftOptions {
  /** What is written here. */
  label: string;
  /** What the button says that sends it. */
  action: string;
  /** Puts the focus into the box when it appears. @default false */
  isEager?: boolean;
  /** Told that it was sent. */
  onSent?: () => void;
  /** Told that it was dropped; without it there is nothing to drop it with. */
  onDrop?: () => void;
}

/** How near the limit a text is when its length is shown. */
const NEAR = 400;

/** A box in which a comment is written and sent; a text that could not be sent stays in it. Renders a `<form data-charter-part="field">`. */
export function CommentBox({ label, action, isEager, onSent, onDrop, ...options }: CommentBoxProps) {
  const intl = useIntl('CommentThreads');
  const slot = useSlot();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const { draft, write, mention, drop, send } = useCommentDraft(options);
  const text = draft?.text ?? options.initial?.text ?? '';
  const problem = draft && faultWords(draft, intl);
  const length = Array.from(text).length;
  const isLong = length > commentLimits.text - NEAR;
  const described = [`${id}h`, problem && `${id}e`, isLong && `${id}n`].filter(Boolean).join(' ');
  useEffect(() => {
    if (isEager) box.current?.focus();
  }, [isEager]);
  const submit = async () => {
    if (await send()) return onSent?.();
    // Not when somebody went on elsewhere meanwhile.
    if (form.current?.contains(form.current.ownerDocument.activeElement)) box.current?.focus();
  };
  return (
    <form
      ref={form}
      {...slot('field')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor={id} {...slot('field-label')}>
        {label}
      </label>
      <p id={`${id}h`} {...slot('field-description')}>
        {intl.t('comments.hint')}
      </p>
      {problem && <Problem id={`${id}e`}>{problem}</Problem>}
      <MentionBox
        box={box}
        id={id}
        value={text}
        readOnly={draft?.isSending}
        aria-describedby={described}
        aria-invalid={problem ? true : undefined}
        data-invalid={problem ? '' : undefined}
        onText={write}
        onPick={mention}
      />
      {isLong && (
        <p id={`${id}n`} {...slot('field-counter')} data-over={length > commentLimits.text ? '' : undefined}>
          {intl.t('field-ui.counter', { count: length, max: commentLimits.text })}
        </p>
      )}
      <div {...slot('dialog-actions')}>
        {onDrop && (
          <Button
            disabled={draft?.isSending}
            onClick={() => {
              drop();
              onDrop();
            }}
          >
            {intl.t('common.cancel')}
          </Button>
        )}
        <Button type="submit" variant="primary" aria-busy={draft?.isSending}>
          {draft?.isSending ? intl.t('comments.sending') : action}
        </Button>
      </div>
    </form>
  );
}
