import { type CharterDraft, type PartKey, partKeys } from '../../model';
import { anchorState, partOfAnchor } from './commentAnchor';
import type { CommentThread } from './ThreadStore';

/** Which conversations to list: `mine` are those in which a person wrote or is named. */
export type ThreadFilter = 'all' | 'open' | 'resolved' | 'mine';

/** Conversations about one part, or about places that are gone; those about the document itself have neither. */
export interface ThreadGroup {
  readonly part?: PartKey;
  readonly isGone?: true;
  /** Open ones first, and of each kind the one with the newest comment first. */
  readonly threads: readonly CommentThread[];
}

/** The conversations of a charter by what they are about: the document, its parts in their order, then what is gone. */
export function threadGroups(
  charter: CharterDraft,
  threads: readonly CommentThread[],
): readonly ThreadGroup[] {
  const gone = threads.filter(({ anchor }) => anchorState(charter, anchor) === 'gone');
  const there = threads.filter((thread) => !gone.includes(thread));
  const groups: readonly ThreadGroup[] = [
    ...[undefined, ...partKeys].map((part) => ({
      ...(part && { part }),
      threads: openFirst(there.filter(({ anchor }) => partOfAnchor(anchor) === part)),
    })),
    { isGone: true, threads: openFirst(gone) },
  ];
  return groups.filter((group) => group.threads.length > 0);
}

/** Open conversations first, and of each kind the one with the newest comment first. */
export function openFirst(threads: readonly CommentThread[]): readonly CommentThread[] {
  return [...threads].sort(
    (a, b) => Number(!!a.resolved) - Number(!!b.resolved) || newestOf(b) - newestOf(a),
  );
}

/** Those that a filter lets through; nobody's are `mine` without an id. */
export function filterThreads(
  threads: readonly CommentThread[],
  filter: ThreadFilter,
  personId: string | undefined,
): readonly CommentThread[] {
  switch (filter) {
    case 'all':
      return threads;
    case 'open':
      return threads.filter(({ resolved }) => !resolved);
    case 'resolved':
      return threads.filter(({ resolved }) => resolved);
    case 'mine':
      return threads.filter(({ comments }) =>
        comments.some(
          ({ authorId, mentions }) =>
            personId !== undefined && (authorId === personId || mentions.some(({ id }) => id === personId)),
        ),
      );
    default:
      return filter satisfies never;
  }
}

/** When the newest comment was written, in milliseconds; offsets may differ, so texts are not compared. */
function newestOf({ comments }: CommentThread): number {
  return Date.parse(comments.at(-1)?.at ?? '') || 0;
}
