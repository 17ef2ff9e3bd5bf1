import { StorageError } from '../../storage';
import { commentFault } from './commentText';
import type { CharterComment, CommentEdit, CommentRef, CommentThread, Resolution } from './ThreadStore';

/** A thread that is there already, when it is the one that somebody begins once more (T2). */
export function sameStart(known: CommentThread, again: CommentThread): CommentThread {
  const [first, its] = [known.comments[0], again.comments[0]];
  if (first?.id === its?.id && first?.authorId === its?.authorId) return known;
  throw invalid('that id is another conversation');
}

/** A thread with one more comment, and open (T3); as it is when the comment is there already (T2). */
export function withReply(thread: CommentThread, comment: CharterComment): CommentThread {
  const known = thread.comments.find(({ id }) => id === comment.id);
  if (known && known.authorId !== comment.authorId) throw invalid('that id is somebody else’s comment');
  if (known) return thread;
  const { resolved: _, ...open } = thread;
  return { ...open, comments: [...thread.comments, checkedComment(comment)] };
}

/** A thread in which a comment says something else; undefined when that comment is gone. */
export function withEdit(
  thread: CommentThread,
  { commentId, byId, at }: CommentRef,
  { text, mentions }: CommentEdit,
): CommentThread | undefined {
  const before = livingComment(thread, commentId, byId);
  if (!before) return undefined;
  return withComment(thread, checkedComment({ ...before, text, mentions, editedAt: at }));
}

/** A thread in which a comment left nothing but its place; undefined when it is gone already. */
export function withoutComment(
  thread: CommentThread,
  { commentId, byId, at }: CommentRef,
): CommentThread | undefined {
  const before = livingComment(thread, commentId, byId);
  if (!before) return undefined;
  const { editedAt: _, ...rest } = before;
  return withComment(thread, { ...rest, text: '', mentions: [], removedAt: at });
}

/** A thread that is settled, or with undefined open again; one that is settled stays as it is. */
export function withResolution(thread: CommentThread, resolution: Resolution | undefined): CommentThread {
  const { resolved, ...open } = thread;
  return resolution ? { ...open, resolved: resolved ?? resolution } : open;
}

/** The thread, when what it begins with may be kept. Throws `StorageError` `invalid` otherwise. */
export function checkedThread(thread: CommentThread): CommentThread {
  if (thread.comments.length === 0) throw invalid('a conversation begins with a comment');
  for (const comment of thread.comments) if (comment.removedAt === undefined) checkedComment(comment);
  return thread;
}

/** Whether anything is left to read in a thread. */
export function isAlive({ comments }: CommentThread): boolean {
  return comments.some(({ removedAt }) => removedAt === undefined);
}

function livingComment(thread: CommentThread, id: string, byId: string): CharterComment | undefined {
  const comment = thread.comments.find((one) => one.id === id);
  if (!comment || comment.removedAt !== undefined) return undefined;
  if (comment.authorId === byId) return comment;
  throw new StorageError('forbidden', {
    message: 'threads: only its author changes a comment',
    applied: 'no',
  });
}

function withComment(thread: CommentThread, comment: CharterComment): CommentThread {
  return { ...thread, comments: thread.comments.map((one) => (one.id === comment.id ? comment : one)) };
}

/** The comment, when it may be kept. Throws `StorageError` `invalid` otherwise (T6). */
export function checkedComment<T extends CommentEdit>(comment: T): T {
  const fault = commentFault(comment);
  if (fault) throw invalid(`a comment is ${fault.code}`);
  return comment;
}

function invalid(what: string): StorageError {
  return new StorageError('invalid', { message: `threads: ${what}`, applied: 'no' });
}
