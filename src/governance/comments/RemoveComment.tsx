import { useRef, useState } from 'react';
import { useAnnounce } from '../../kit/Announcer';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { useIntl } from '../../kit/IntlProvider';
import type { CharterComment, CommentThread } from '../../lifecycle';
import { Problem } from '../signing/Problem';
import { troubleWords } from './commentWords';
import { useDesk } from './ThreadsProvider';

export interface RemoveCommentProps {
  thread: CommentThread;
  comment: CharterComment;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Told that it is removed, once the dialog has let go of the focus: what opened it is gone. */
  onRemoved: () => void;
}

/** Asks before a comment of one's own is removed, which cannot be undone. */
export function RemoveComment({ thread, comment, open, onOpenChange, onRemoved }: RemoveCommentProps) {
  const intl = useIntl('CommentThreads');
  const announce = useAnnounce();
  const { board, store, now, me } = useDesk('CommentThreads');
  const [trouble, setTrouble] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isDone = useRef(false);
  const { charterId, id: threadId } = thread;
  const turn = (next: boolean) => {
    setTrouble(undefined);
    onOpenChange(next);
  };
  const remove = async () => {
    if (!me || isBusy) return;
    setBusy(true);
    const of = { charterId, threadId, commentId: comment.id, byId: me.id, at: now() };
    const outcome = await board.change(() => store.remove(of));
    setBusy(false);
    if (outcome.kind === 'failed') return setTrouble(troubleWords(outcome.code, intl));
    isDone.current = true;
    turn(false);
    announce(intl.t('comments.removed'));
  };
  return (
    <Dialog
      title={intl.t('comments.remove.title')}
      description={intl.t('comments.remove.about')}
      open={open}
      onOpenChange={turn}
      onCloseAutoFocus={(event) => {
        if (!isDone.current) return;
        event.preventDefault();
        onRemoved();
      }}
      actions={
        <>
          <Button onClick={() => turn(false)}>{intl.t('common.cancel')}</Button>
          <Button variant="danger" aria-busy={isBusy || undefined} onClick={remove}>
            {intl.t('comments.remove.confirm')}
          </Button>
        </>
      }
    >
      {trouble && <Problem>{trouble}</Problem>}
    </Dialog>
  );
}
