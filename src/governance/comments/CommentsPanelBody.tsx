import { useCallback, useState } from 'react';
import { useCharter } from '../../editor/useCharter';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { RadioChoice } from '../../kit/RadioChoice';
import { type CommentThread, filterThreads, type ThreadFilter, threadGroups } from '../../lifecycle';
import { LeftDrafts } from './LeftDrafts';
import { PlaceTitle } from './PlaceTitle';
import { useCommentAccess, useDesk } from './ThreadsProvider';
import { ThreadsView } from './ThreadsView';
import { ThreadView } from './ThreadView';

const filters: readonly ThreadFilter[] = ['all', 'open', 'resolved', 'mine'];

export interface CommentsPanelBodyProps {
  headingLevel: 1 | 2 | 3 | 4;
  onShow: ((path: string) => void) | undefined;
  /** Puts the focus where it is not lost. */
  onRemoved: () => void;
}

/** The conversations of the charter by part, and which of them are shown. Loaded when the panel is shown. */
export function CommentsPanelBody(props: CommentsPanelBodyProps) {
  const access = useCommentAccess();
  return (
    <ThreadsView onRemoved={props.onRemoved}>
      {(all) => <Groups {...props} threads={all.filter(({ anchor }) => access(anchor.path) !== 'hidden')} />}
    </ThreadsView>
  );
}

function Groups({
  threads,
  headingLevel,
  onShow,
  onRemoved,
}: CommentsPanelBodyProps & { threads: readonly CommentThread[] }) {
  const intl = useIntl('CommentsPanel');
  const slot = useSlot();
  const { me } = useDesk('CommentsPanel');
  const charter = useCharter(useCallback((one) => one, []));
  const [filter, setFilter] = useState<ThreadFilter>('all');
  const Heading = `h${(headingLevel + 1) as 2 | 3 | 4 | 5}` as const;
  const groups = threadGroups(charter, filterThreads(threads, filter, me?.id));
  const options = filters
    .filter((id) => id !== 'mine' || me)
    .map((id) => {
      const number = intl.number(filterThreads(threads, id, me?.id).length);
      return { id, label: intl.t(`comments.filter.${id}`, { number }) };
    });
  return (
    <>
      {threads.length > 0 && (
        <RadioChoice
          legend={intl.t('comments.filter')}
          options={options}
          value={filter}
          onChange={setFilter}
        />
      )}
      {groups.length === 0 && (
        <p {...slot('list-empty')}>
          {intl.t(threads.length === 0 ? 'comments.empty.charter' : 'comments.empty.filter')}
        </p>
      )}
      {groups.map(({ part, isGone, threads: its }) => (
        <section key={isGone ? 'gone' : (part ?? '')} {...slot('block')} data-part={part}>
          <Heading {...slot('block-heading')}>
            {intl.t(isGone ? 'comments.gone' : part ? `part.${part}` : 'history.document')}
          </Heading>
          <ul {...slot('list-items')}>
            {its.map((thread) => (
              <ThreadView
                key={thread.id}
                thread={thread}
                place={
                  <PlaceTitle anchor={thread.anchor} charter={charter} isGone={isGone} onShow={onShow} />
                }
                onRemoved={onRemoved}
              />
            ))}
          </ul>
        </section>
      ))}
      {me && <LeftDrafts onRemoved={onRemoved} threads={threads} charter={charter} />}
    </>
  );
}
