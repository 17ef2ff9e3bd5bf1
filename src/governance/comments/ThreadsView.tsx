import type { ReactNode } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import type { CommentThread } from '../../lifecycle';
import { Problem } from '../signing/Problem';
import { troubleWords } from './commentWords';
import { useDesk } from './ThreadsProvider';

export interface ThreadsViewProps {
  children: (threads: readonly CommentThread[]) => ReactNode;
  /** Puts the focus where it is not lost. */
  onRemoved: () => void;
}

/** The conversations of a charter, or that they are on their way, or that they could not be asked for and what to do about that. */
export function ThreadsView({ children, onRemoved }: ThreadsViewProps) {
  const intl = useIntl('CommentThreads');
  const slot = useSlot();
  const { threads, failed, board } = useDesk('CommentThreads');
  return (
    <>
      {failed && (
        <div {...slot('field')}>
          <Problem>{troubleWords(failed, intl)}</Problem>
          <Button
            onClick={() => {
              board.reload();
              onRemoved();
            }}
          >
            {intl.t('save.reload')}
          </Button>
        </div>
      )}
      {!threads && !failed && <p role="status">{intl.t('history.loading')}</p>}
      {threads && children(threads)}
    </>
  );
}
