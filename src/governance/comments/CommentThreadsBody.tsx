import { useCallback } from 'react';
import { useCharter } from '../../editor/useCharter';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { type CommentThread, openFirst } from '../../lifecycle';
import { CommentBox } from './CommentBox';
import { anchorAt } from './commentWords';
import { LeftDrafts } from './LeftDrafts';
import { threadsAt, useCommentAccess } from './ThreadsProvider';
import { ThreadsView } from './ThreadsView';
import { ThreadView } from './ThreadView';

export interface CommentThreadsBodyProps {
  path: string;
  /** Puts the focus where it is not lost. */
  onRemoved: () => void;
}

/** The conversations about one place, and a box for a new one. Loaded when it is shown. */
export function CommentThreadsBody({ path, onRemoved }: CommentThreadsBodyProps) {
  const intl = useIntl('CommentThreads');
  const slot = useSlot();
  const canWrite = useCommentAccess()(path) === 'write';
  const charter = useCharter(useCallback((one) => one, []));
  const anchor = anchorAt(charter, path, intl);
  const list = (threads: readonly CommentThread[]) =>
    threads.length > 0 && (
      <ul {...slot('list-items')}>
        {threads.map((thread) => (
          <ThreadView key={thread.id} thread={thread} onRemoved={onRemoved} />
        ))}
      </ul>
    );
  return (
    <>
      <ThreadsView onRemoved={onRemoved}>
        {(all) => {
          const threads = openFirst(threadsAt(all, path));
          const resolved = threads.filter((one) => one.resolved);
          return (
            <>
              {threads.length === 0 && <p {...slot('list-empty')}>{intl.t('comments.empty')}</p>}
              {list(threads.filter((one) => !one.resolved))}
              {resolved.length > 0 && (
                <details>
                  <summary>{intl.t('comments.resolved.count', { count: resolved.length })}</summary>
                  {list(resolved)}
                </details>
              )}
              {canWrite && <LeftDrafts onRemoved={onRemoved} threads={all} charter={charter} path={path} />}
            </>
          );
        }}
      </ThreadsView>
      {canWrite ? (
        <CommentBox
          target={{ kind: 'start' }}
          anchor={anchor}
          label={intl.t('comments.new')}
          action={intl.t('comments.send')}
        />
      ) : (
        <p {...slot('fine-print')}>{intl.t('comments.read-only')}</p>
      )}
    </>
  );
}
