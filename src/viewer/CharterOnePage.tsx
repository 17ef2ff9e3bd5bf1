import { onePageBlocks } from '../export/parts/onePage';
import { chaptersOf } from './chapters';
import { Summary } from './Summary';
import { pageOf, ViewerFrame, type ViewProps } from './ViewerFrame';

export type CharterOnePageProps = ViewProps;

/**
 * A charter on one page for those who decide: the five answers, results first, what is expected to move them, what the
 * last review decided, and what comes next. Server-safe, as `CharterViewer`. Renders an
 * `<article data-charter-part="viewer" data-view="one-page">`. Throws `RangeError` when `now` is no date.
 */
export function CharterOnePage(props: CharterOnePageProps) {
  const page = pageOf(props);
  const blocks = onePageBlocks(page.words);
  return (
    <ViewerFrame
      page={page}
      view="one-page"
      theme={props.theme}
      className={props.className}
      unstyled={props.unstyled}
    >
      <Summary page={page} bare={blocks.length === 0 && !page.words.charter.mission} />
      <div {...page.slot('viewer-body')}>{chaptersOf(page, blocks)}</div>
    </ViewerFrame>
  );
}
