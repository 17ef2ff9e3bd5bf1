import { useId, useRef } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { LazyBoundary } from '../../kit/LazyBoundary';
import { lazyAgain } from '../../kit/lazyAgain';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import type { CommentsPanelBodyProps } from './CommentsPanelBody';
import { useCommentAccess, useDesk } from './ThreadsProvider';

const Body = /* @__PURE__ */ lazyAgain<CommentsPanelBodyProps>(() =>
  import('./CommentsPanelBody').then((file) => ({ default: file.CommentsPanelBody })),
);

export type CommentsPanelProps = PartProps<
  'section',
  { open: boolean },
  {
    /** Level of the heading; the parts follow one below. @default 2 */
    headingLevel?: 1 | 2 | 3 | 4;
    /** Shows a place of the charter, by its path; with it the names of places become buttons. @default none */
    onShow?: (path: string) => void;
  }
>;

/**
 * All conversations about the open charter that the person may see, by part and open ones first, to choose from: open, resolved, or
 * one's own. Those whose place was removed stand at the end and say what they were about. Its body loads when it is shown.
 * Renders a `<section data-charter-part="comments-panel">` with `data-open` while one is open.
 */
export const CommentsPanel = /* @__PURE__ */ part<HTMLElement, CommentsPanelProps>(function CommentsPanel(
  { headingLevel = 2, onShow, ...props },
  ref,
) {
  const intl = useIntl('CommentsPanel');
  const slot = useSlot();
  const { threads = [] } = useDesk('CommentsPanel');
  const access = useCommentAccess();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return usePartElement('section', props, {
    ref: ref as never,
    slot: 'comments-panel',
    state: { open: threads.some(({ anchor, resolved }) => !resolved && access(anchor.path) !== 'hidden') },
    props: {
      'aria-labelledby': headingId,
      children: (
        <div {...slot('section')}>
          <div {...slot('section-header')}>
            <Heading ref={heading} id={headingId} tabIndex={-1} {...slot('section-heading')}>
              {intl.t('comments.heading')}
            </Heading>
          </div>
          <LazyBoundary
            loading={<p>{intl.t('history.loading')}</p>}
            failed={(retry) => (
              <p role="alert">
                {intl.t('common.load-failed')} <Button onClick={retry}>{intl.t('save.reload')}</Button>
              </p>
            )}
          >
            <Body headingLevel={headingLevel} onShow={onShow} onRemoved={() => heading.current?.focus()} />
          </LazyBoundary>
        </div>
      ),
    },
  });
});
