import { type ReactNode, useId, useRef, useState } from 'react';
import { markedText } from '../../export/words/userText';
import { useAnnounce } from '../../kit/Announcer';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { useIntl } from '../../kit/IntlProvider';
import type { CommentThread, ThreadResult } from '../../lifecycle';
import { instantInWords } from '../history/versionWords';
import { Problem } from '../signing/Problem';
import { Sentence } from '../signing/Sentence';
import { AnchorNote } from './AnchorNote';
import { CommentBox } from './CommentBox';
import { CommentView } from './CommentView';
import { draftKey, useDraft } from './commentDrafts';
import { troubleWords } from './commentWords';
import { handFocus } from './handFocus';
import { useCommentAccess, useDesk } from './ThreadsProvider';

export interface ThreadViewProps {
  thread: CommentThread;
  /** What stands above it: the place, where that is not plain. */
  place?: ReactNode;
  /** Told that the focus has nowhere to go here. */
  onRemoved: () => void;
}

/** One conversation: its comments, what became of its place, and what can be done. Renders an `<li data-charter-part="list-item">` with `data-thread` and `data-resolved`. */
export function ThreadView({ thread, place, onRemoved }: ThreadViewProps) {
  const intl = useIntl('CommentThreads');
  const slot = useSlot();
  const { session, me } = useDesk('CommentThreads');
  const { id, anchor, comments, resolved } = thread;
  const headerId = useId();
  const root = useRef<HTMLElement>(null);
  const [isReplying, setReplying] = useState(false);
  const target = { kind: 'reply', threadId: id } as const;
  const draft = useDraft(session, draftKey(me?.id ?? '', target, anchor));
  const canWrite = useCommentAccess()(anchor.path) === 'write';
  const keepFocus = () => handFocus(root.current, onRemoved);
  const close = () => {
    setReplying(false);
    keepFocus();
  };
  return (
    <li
      // Kept when it goes: only then is it asked for.
      ref={(node) => {
        if (node) root.current = node;
      }}
      tabIndex={-1}
      {...slot('list-item')}
      data-thread={id}
      data-resolved={resolved ? '' : undefined}
    >
      <div>
        {place}
        <AnchorNote anchor={anchor} />
        <ol {...slot('field')}>
          {comments.map((comment, index) => (
            <CommentView
              key={comment.id}
              thread={thread}
              comment={comment}
              headerId={`${headerId}${index}`}
              canWrite={canWrite}
              onDone={keepFocus}
              onRemoved={onRemoved}
            />
          ))}
        </ol>
        {resolved && (
          <p {...slot('field-description')}>
            <span {...slot('chip')} data-tone="good">
              <Icon name="check" />
              {intl.t('comments.resolved')}
            </span>{' '}
            <span>
              <Sentence
                text={intl.t('comments.resolved.by', {
                  name: markedText(resolved.byName ?? resolved.byId, intl.code),
                  when: instantInWords(resolved.at, intl),
                })}
              />
            </span>
          </p>
        )}
        {canWrite && (isReplying || draft) && (
          <CommentBox
            target={target}
            anchor={anchor}
            label={intl.t('comments.reply.label')}
            action={intl.t(resolved ? 'comments.reply.reopen' : 'comments.reply')}
            isEager={isReplying}
            onSent={close}
            onDrop={close}
          />
        )}
        {canWrite && !isReplying && !draft && (
          <ThreadActions
            thread={thread}
            headerId={`${headerId}0`}
            onReply={() => setReplying(true)}
            onTurned={keepFocus}
            onGone={onRemoved}
          />
        )}
      </div>
    </li>
  );
}

interface ThreadActionsProps {
  thread: CommentThread;
  onReply: () => void;
  /** Told that it is settled or open now, and may stand elsewhere. */
  onTurned: () => void;
  /** Told that somebody removed it meanwhile. */
  onGone: () => void;
  /** Says which conversation it is. */
  headerId: string;
}

/** What can be done with a conversation. Renders a `<div data-charter-part="row-buttons">`. */
function ThreadActions({ thread, onReply, onTurned, onGone, headerId }: ThreadActionsProps) {
  const intl = useIntl('CommentThreads');
  const slot = useSlot();
  const announce = useAnnounce();
  const { board, store, now, me } = useDesk('CommentThreads');
  const [trouble, setTrouble] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const { charterId, id: threadId, resolved } = thread;
  const turn = async () => {
    if (!me || isBusy) return;
    setBusy(true);
    setTrouble(undefined);
    const ref = { charterId, threadId };
    const ask = (): Promise<ThreadResult> =>
      resolved ? store.reopen(ref) : store.resolve(ref, { byId: me.id, byName: me.name, at: now() });
    const outcome = await board.change(ask);
    setBusy(false);
    if (outcome.kind === 'failed') return setTrouble(troubleWords(outcome.code, intl));
    if (outcome.kind === 'absent') return onGone();
    announce(intl.t(resolved ? 'comments.reopened' : 'comments.resolved'));
    onTurned();
  };
  return (
    <>
      {trouble && <Problem>{trouble}</Problem>}
      <div {...slot('row-buttons')}>
        <Button aria-describedby={headerId} onClick={onReply}>
          {intl.t('comments.reply')}
        </Button>
        <Button variant="quiet" aria-describedby={headerId} aria-busy={isBusy || undefined} onClick={turn}>
          {intl.t(resolved ? 'comments.reopen' : 'comments.resolve')}
        </Button>
      </div>
    </>
  );
}
