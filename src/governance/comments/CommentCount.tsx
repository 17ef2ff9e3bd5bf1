import { useCallback } from 'react';
import { useCharter } from '../../editor/useCharter';
import { type ButtonProps, useButtonElement } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { VisuallyHidden } from '../../kit/VisuallyHidden';
import type { CharterDraft } from '../../model';
import { isolated } from '../history/versionWords';
import { placeWords } from './commentWords';
import { threadsAt, useCommentAccess, useDesk } from './ThreadsProvider';

export type CommentCountProps = ButtonProps & {
  /** The place whose open conversations are counted, as `CommentThreads` takes it. */
  path: string;
};

/**
 * How many conversations about a place are open, as a small button beside its heading or label; what it opens is the
 * host's, who says so with `aria-expanded`. Renders a `<button data-charter-part="button">` with `data-count`, and nothing
 * without the right to see the place.
 */
export const CommentCount = /* @__PURE__ */ part<HTMLButtonElement, CommentCountProps>(function CommentCount(
  { path, ...props },
  ref,
) {
  const intl = useIntl('CommentCount');
  const { threads } = useDesk('CommentCount');
  const access = useCommentAccess()(path);
  const count = threadsAt(threads, path).filter(({ resolved }) => !resolved).length;
  const place = useCharter(
    useCallback((charter: CharterDraft) => placeWords(charter, path, intl), [path, intl]),
  );
  const element = useButtonElement(props, ref, {
    variant: 'quiet',
    'data-count': String(count),
    children: (
      <>
        <Icon name="comment" />
        {count > 0 && <span aria-hidden="true">{intl.number(count)}</span>}
        <VisuallyHidden>
          {intl.t(count > 0 ? 'comments.count' : 'comments.count.none', { count, place: isolated(place) })}
        </VisuallyHidden>
      </>
    ),
  });
  return access === 'hidden' ? null : element;
});
