import { useCallback } from 'react';
import { useCharter } from '../../editor/useCharter';
import { unmarked } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { anchorState, type CommentAnchor } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { Sentence } from '../signing/Sentence';
import { quoteWords } from './commentWords';

/** That a place says something else by now, or was removed, and what stood there. Renders a `<p>` with `data-anchor`; nothing while it is as it was. */
export function AnchorNote({ anchor }: { anchor: CommentAnchor }) {
  const intl = useIntl('CommentThreads');
  const slot = useSlot();
  const state = useCharter(useCallback((charter: CharterDraft) => anchorState(charter, anchor), [anchor]));
  const said = useCharter(
    useCallback((charter: CharterDraft) => quoteWords(anchor, charter, intl), [anchor, intl]),
  );
  if (state === 'there') return null;
  // The name of an item is its quote, and stands above it already.
  const quote = state === 'gone' && anchor.label.endsWith(unmarked(said)) ? '' : said;
  const key = quote ? (`comments.anchor.${state}.quoted` as const) : (`comments.anchor.${state}` as const);
  return (
    <p {...slot('field-description')} data-anchor={state}>
      <Sentence text={intl.t(key, { quote })} />
    </p>
  );
}
