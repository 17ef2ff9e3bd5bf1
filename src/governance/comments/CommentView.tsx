import { useState } from 'react';
import { cleanText } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { type CharterComment, type CommentThread, commentPieces } from '../../lifecycle';
import { instantInWords } from '../history/versionWords';
import { CommentBox } from './CommentBox';
import { draftKey, useDraft } from './commentDrafts';
import { RemoveComment } from './RemoveComment';
import { useDesk } from './ThreadsProvider';

export interface CommentViewProps {
  thread: CommentThread;
  comment: CharterComment;
  /** The id of what says who wrote it and when. */
  headerId: string;
  canWrite: boolean;
  /** Told that what had the focus is gone. */
  onDone: () => void;
  onRemoved: () => void;
}

/** One comment: who wrote it, when, and what; its author changes or removes it. Renders an `<li data-charter-part="field">` with `data-comment`. */
export function CommentView({ thread, comment, headerId, canWrite, onDone, onRemoved }: CommentViewProps) {
  const intl = useIntl('CommentThreads');
  const slot = useSlot();
  const { session, me } = useDesk('CommentThreads');
  const [isAsked, setAsked] = useState(false);
  const { id, authorId, authorName, text, at, mentions, editedAt, removedAt } = comment;
  const target = { kind: 'edit', threadId: thread.id, commentId: id } as const;
  const [isEditing, setEditing] = useState(false);
  const draft = useDraft(session, draftKey(me?.id ?? '', target, thread.anchor));
  const isOwn = canWrite && authorId === me?.id;
  const isMine = isOwn && removedAt === undefined;
  const isOpen = isMine && (isEditing || draft !== undefined);
  const close = () => {
    setEditing(false);
    onDone();
  };
  return (
    <li {...slot('field')} data-comment={id}>
      <p id={headerId} {...slot('row-summary')}>
        <bdi {...slot('row-title')}>{cleanText(authorName ?? authorId)}</bdi>
        <time dateTime={at}>{instantInWords(at, intl)}</time>
        {editedAt && <span>{intl.t('comments.was-edited')}</span>}
      </p>
      {removedAt !== undefined && <p {...slot('fine-print')}>{intl.t('comments.was-removed')}</p>}
      {removedAt === undefined && !isOpen && (
        <p {...slot('field-value')} dir="auto">
          {commentPieces(cleanText(text), mentions).map(({ text: piece, person }, index) =>
            person ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity
              <b key={index} data-mention={person.id}>
                <bdi>{piece}</bdi>
              </b>
            ) : (
              piece
            ),
          )}
        </p>
      )}
      {isOpen && (
        <CommentBox
          target={target}
          anchor={thread.anchor}
          initial={{ text, people: mentions }}
          label={intl.t('comments.edit.label')}
          action={intl.t('comments.edit.save')}
          isEager={isEditing}
          onSent={close}
          onDrop={close}
        />
      )}
      {isMine && !isOpen && (
        <div {...slot('row-buttons')}>
          <Button variant="quiet" aria-describedby={headerId} onClick={() => setEditing(true)}>
            {intl.t('comments.edit')}
          </Button>
          <Button variant="quiet" aria-describedby={headerId} onClick={() => setAsked(true)}>
            {intl.t('comments.remove')}
          </Button>
        </div>
      )}
      {isOwn && (
        <RemoveComment
          thread={thread}
          comment={comment}
          open={isAsked}
          onOpenChange={setAsked}
          onRemoved={onRemoved}
        />
      )}
    </li>
  );
}
