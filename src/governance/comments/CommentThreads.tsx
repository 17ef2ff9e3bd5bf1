import { useCallback, useId, useRef } from 'react';
import { useCharter } from '../../editor/useCharter';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { LazyBoundary } from '../../kit/LazyBoundary';
import { lazyAgain } from '../../kit/lazyAgain';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import type { CharterDraft } from '../../model';
import type { CommentThreadsBodyProps } from './CommentThreadsBody';
import { placeWords } from './commentWords';
import { threadsAt, useCommentAccess, useDesk } from './ThreadsProvider';

const Body = /* @__PURE__ */ lazyAgain<CommentThreadsBodyProps>(() =>
  import('./CommentThreadsBody').then((file) => ({ default: file.CommentThreadsBody })),
);

export type CommentThreadsProps = PartProps<
  'section',
  { open: boolean },
  {
    /** What they are about: a part (`agreement`), a field (`mission/statement`), an item (`services/onboarding`), or `''`. */
    path: string;
    /** Level of the heading. @default 3 */
    headingLevel?: 2 | 3 | 4 | 5;
  }
>;

/**
 * The conversations about exactly one place of the charter, with replies, and a box for a new one where the person may
 * comment; others read. What is typed stays while the page is open, until it is sent or dropped. Its body loads when it is
 * shown. Renders a `<section data-charter-part="comment-threads">` with `data-path`, and `data-open` while one is open;
 * nothing without the right to see the place.
 */
export const CommentThreads = /* @__PURE__ */ part<HTMLElement, CommentThreadsProps>(function CommentThreads(
  { path, headingLevel = 3, ...props },
  ref,
) {
  const intl = useIntl('CommentThreads');
  const slot = useSlot();
  const { threads } = useDesk('CommentThreads');
  const access = useCommentAccess()(path);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  const place = useCharter(
    useCallback((charter: CharterDraft) => placeWords(charter, path, intl), [path, intl]),
  );
  const element = usePartElement('section', props, {
    ref: ref as never,
    slot: 'comment-threads',
    state: { open: threadsAt(threads, path).some(({ resolved }) => !resolved) },
    props: {
      'aria-labelledby': headingId,
      'data-path': path,
      children: (
        <>
          <Heading ref={heading} id={headingId} tabIndex={-1} {...slot('block-heading')}>
            {intl.t('comments.about')} <bdi>{place}</bdi>
          </Heading>
          <LazyBoundary
            loading={<p>{intl.t('history.loading')}</p>}
            failed={(retry) => (
              <p role="alert">
                {intl.t('common.load-failed')} <Button onClick={retry}>{intl.t('save.reload')}</Button>
              </p>
            )}
          >
            <Body path={path} onRemoved={() => heading.current?.focus()} />
          </LazyBoundary>
        </>
      ),
    },
  });
  return access === 'hidden' ? null : element;
});
