import { useAnnounce } from '../../kit/Announcer';
import { useIntl } from '../../kit/IntlProvider';
import {
  type CommentAnchor,
  commentFault,
  mentionsIn,
  type Person,
  type ThreadResult,
} from '../../lifecycle';
import {
  type CommentDraft,
  type CommentTarget,
  draftKey,
  draftsOf,
  type SentComment,
  useDraft,
} from './commentDrafts';
import { anchorAt } from './commentWords';
import { useDesk } from './ThreadsProvider';

/** A text that somebody writes, and how it is changed, sent and dropped. */
export interface CommentDraftState {
  readonly draft: CommentDraft | undefined;
  readonly write: (text: string) => void;
  readonly mention: (person: Person) => void;
  readonly drop: () => void;
  /** Sends it; gives whether it was sent, else it is still here. */
  readonly send: () => Promise<boolean>;
}

export interface CommentDraftOptions {
  readonly target: CommentTarget;
  /** What the conversation is about; a new one is about what stands there when it is sent. */
  readonly anchor: CommentAnchor;
  /** What it says before anything is written. */
  readonly initial?: Pick<CommentDraft, 'text' | 'people'>;
  /** Sends it as a new conversation, because the one that it was for is gone. */
  readonly isLeft?: boolean;
}

const blank = { text: '', people: [] };

/** The unsent text of the person looking for one place. Sending it once more after an unclear answer does not double it. */
export function useCommentDraft({
  target,
  anchor,
  initial = blank,
  isLeft,
}: CommentDraftOptions): CommentDraftState {
  const intl = useIntl('CommentThreads');
  const announce = useAnnounce();
  const { board, store, now, session, me } = useDesk('CommentThreads');
  const { charterId } = session;
  const key = draftKey(me?.id ?? '', target, anchor);
  const drafts = draftsOf(session);
  const read = (): CommentDraft => drafts.read().get(key) ?? { target, anchor, ...initial };
  const put = (change: Partial<CommentDraft>) => drafts.write(key, { ...read(), ...change });

  const send = async () => {
    const { text, people, isSending, sent: before } = read();
    if (!me || isSending) return false;
    const mentions = mentionsIn(text, people);
    const fault = commentFault({ text, mentions });
    if (fault) {
      put({ fault });
      return false;
    }
    const kind = isLeft ? 'start' : target.kind;
    const earlier = before?.kind === kind ? before : undefined;
    const sent = earlier ?? { kind, ...newIds(isLeft ? { kind: 'start' } : target, session.newId) };
    put({ isSending: true, fault: undefined, sent });
    const { threadId, commentId } = sent;
    const at = now();
    const thread = { charterId, threadId };
    const edit = () => store.edit({ ...thread, commentId, byId: me.id, at }, { text, mentions });
    const comment = { id: commentId, authorId: me.id, authorName: me.name, text, at, mentions };
    const ask: Record<CommentTarget['kind'], () => Promise<ThreadResult>> = {
      start: () => {
        const about = isLeft ? anchor : anchorAt(session.getSnapshot().charter, anchor.path, intl);
        return store.start({ id: threadId, charterId, anchor: about, comments: [comment] });
      },
      reply: () => store.reply(thread, comment),
      edit,
    };
    let outcome = await board.change(ask[kind]);
    const kept = outcome.kind === 'kept' && outcome.thread.comments.find(({ id }) => id === commentId);
    // An earlier attempt got through after all, with what was written then.
    if (earlier && kept && kept.text !== text) outcome = await board.change(edit);
    if (outcome.kind === 'kept') {
      drafts.write(key, undefined);
      announce(intl.t(kind === 'edit' ? 'comments.edited' : 'comments.sent'));
      return true;
    }
    const isGone = outcome.kind === 'absent';
    put({
      isSending: undefined,
      fault: { code: outcome.kind === 'failed' ? outcome.code : 'absent' },
      // What is gone needs other ids to begin anew.
      ...(isGone && { sent: undefined }),
    });
    return false;
  };

  return {
    draft: useDraft(session, key),
    write: (text) => {
      if (text === '' && target.kind === 'start' && !read().sent) drafts.write(key, undefined);
      else put({ text, fault: undefined });
    },
    mention: (person) => put({ people: [...read().people.filter(({ id }) => id !== person.id), person] }),
    drop: () => drafts.write(key, undefined),
    send,
  };
}

/** The ids that a text is sent under: those of what it belongs to, and new ones for what it begins. */
function newIds(target: CommentTarget, newId: () => string): Pick<SentComment, 'threadId' | 'commentId'> {
  return {
    threadId: target.kind === 'start' ? newId() : target.threadId,
    commentId: target.kind === 'edit' ? target.commentId : newId(),
  };
}
