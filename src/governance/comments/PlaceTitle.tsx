import { cleanText } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import type { CommentAnchor } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { placeInPart } from './commentWords';

export interface PlaceTitleProps {
  anchor: CommentAnchor;
  charter: CharterDraft;
  /** Says what it was called, since it is there no more. */
  isGone: boolean | undefined;
  onShow: ((path: string) => void) | undefined;
}

/** What a conversation is about. Renders a `<p data-charter-part="field-description">`. */
export function PlaceTitle({ anchor, charter, isGone, onShow }: PlaceTitleProps) {
  const intl = useIntl('CommentsPanel');
  const slot = useSlot();
  const name = isGone
    ? cleanText(anchor.label)
    : placeInPart(charter, anchor, intl) || intl.t('comments.place.all');
  const title = <bdi>{name}</bdi>;
  return (
    <p {...slot('field-description')}>
      {onShow && !isGone ? (
        <button type="button" {...slot('link-button')} onClick={() => onShow(anchor.path)}>
          {title}
        </button>
      ) : (
        title
      )}
    </p>
  );
}
