import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { anchorState, type CommentThread } from '../../lifecycle';
import { type CharterDraft, hasText } from '../../model';
import { CommentBox } from './CommentBox';
import { type CommentDraft, isDraftOf, useDrafts } from './commentDrafts';
import { useDesk } from './ThreadsProvider';

export interface LeftDraftsProps {
  threads: readonly CommentThread[];
  charter: CharterDraft;
  /** Puts the focus where it is not lost. */
  onRemoved: () => void;
  /** Only those about this place. @default all, and new ones about places that are gone */
  path?: string;
}

/** What somebody was still writing when what it was for went away: nothing of it is lost, and it can begin a conversation. Renders a `<div>` for each. */
export function LeftDrafts({ threads, charter, onRemoved, path }: LeftDraftsProps) {
  const intl = useIntl('CommentThreads');
  const slot = useSlot();
  const { session, me } = useDesk('CommentThreads');
  const drafts = [...useDrafts(session)].filter(
    ([key, draft]) =>
      isDraftOf(me?.id, key) &&
      hasText(draft.text) &&
      (path === undefined || (path === draft.anchor.path && draft.target.kind !== 'start')) &&
      isLeft(draft, threads, charter),
  );
  return drafts.map(([key, { target, anchor }]) => (
    <div key={key} {...slot('list-empty')}>
      <CommentBox
        target={target}
        anchor={anchor}
        isLeft
        onSent={onRemoved}
        label={intl.t('comments.left', { place: anchor.label })}
        action={intl.t('comments.send')}
        onDrop={onRemoved}
      />
    </div>
  ));
}

function isLeft(
  { target, anchor }: CommentDraft,
  threads: readonly CommentThread[],
  charter: CharterDraft,
): boolean {
  if (target.kind === 'start') return anchorState(charter, anchor) === 'gone';
  const thread = threads.find(({ id }) => id === target.threadId);
  if (target.kind === 'reply') return !thread;
  const comment = thread?.comments.find(({ id }) => id === target.commentId);
  return !comment || comment.removedAt !== undefined;
}
