import { type ReactNode, useRef, useState } from 'react';
import { markedText } from '../../export/words/userText';
import { useAnnounce } from '../../kit/Announcer';
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
import { useCommentAccess, useDesk } from './ThreadsProvider';

export interface ThreadViewProps {
  thread: CommentThread;
  /** What stands above it: the place, where that is not plain. */
  place?: ReactNode;
  /** Told that the focus has nowhere to go, because a comment was removed. */
  onRemoved: () => void;
}

/** One conversation: its comments, what became of its place, and what can be done. Renders an `<li data-charter-part="list-item">` with `data-thread` and `data-resolved`. */
export function ThreadView({ thread, place, onRemoved }: ThreadViewProps) {
  const intl = useIntl('CommentThreads');
  const { session, me } = useDesk('CommentThreads');
  const { id, anchor, comments, resolved } = thread;
  const root = useRef<HTMLLIElement>(null);
  const [isReplying, setReplying] = useState(false);
  const target = { kind: 'reply', threadId: id } as const;
  const draft = useDraft(session, draftKey(me?.id ?? '', target, anchor));
  const canWrite = useCommentAccess()(anchor.path) === 'write';
  const close = () => {
    setReplying(false);
    root.current?.focus();
  };
  return (
    <li
      ref={root}
      tabIndex={-1}
      data-charter-part="list-item"
      data-thread={id}
      data-resolved={resolved ? '' : undefined}
    >
      <div>
        {place}
        <AnchorNote anchor={anchor} />
        <ol>
          {comments.map((comment) => (
            <CommentView
              key={comment.id}
              thread={thread}
              comment={comment}
              canWrite={canWrite}
              onDone={() => root.current?.focus()}
              onRemoved={onRemoved}
            />
          ))}
        </ol>
        {resolved && (
          <p data-charter-part="row-summary">
            <span data-charter-part="chip" data-tone="good">
              <Icon name="check" />
              {intl.t('comments.resolved')}
            </span>
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
          <ThreadActions thread={thread} onReply={() => setReplying(true)} />
        )}
      </div>
    </li>
  );
}

/** What can be done with a conversation. Renders a `<div data-charter-part="row-buttons">`. */
function ThreadActions({ thread, onReply }: { thread: CommentThread; onReply: () => void }) {
  const intl = useIntl('CommentThreads');
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
    if (outcome.kind === 'failed') setTrouble(troubleWords(outcome.code, intl));
    else announce(intl.t(resolved ? 'comments.reopened' : 'comments.resolved'));
  };
  return (
    <>
      {trouble && <Problem>{trouble}</Problem>}
      <div data-charter-part="row-buttons">
        <Button onClick={onReply}>{intl.t('comments.reply')}</Button>
        <Button variant="quiet" aria-busy={isBusy || undefined} onClick={turn}>
          {intl.t(resolved ? 'comments.reopen' : 'comments.resolve')}
        </Button>
      </div>
    </>
  );
}
