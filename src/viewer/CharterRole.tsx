import { roleBlocks } from '../export/parts/role';
import { chaptersOf } from './chapters';
import { Heading } from './Heading';
import { Line } from './Line';
import { Notices } from './Summary';
import { pageOf, ViewerFrame, type ViewProps } from './ViewerFrame';

export interface CharterRoleProps extends ViewProps {
  /** Id of an item of `audiences`. */
  readonly audience: string;
}

/**
 * What one audience can expect of a charter: what is done for it, promised, asked in return, measured, and left out.
 * Server-safe, as `CharterViewer`. Renders an `<article data-charter-part="viewer" data-view="role">`; of an audience
 * that the charter does not name, a sentence that says so. Throws `RangeError` when `now` is no date.
 */
export function CharterRole({ audience, ...props }: CharterRoleProps) {
  const page = pageOf(props);
  const { words, idPrefix } = page;
  const { charter, intl } = words;
  const found = charter.audiences?.find(({ id }) => id === audience);
  const title = found
    ? intl.t('viewer.role.title', { role: words.audienceName(found) })
    : intl.t('viewer.role.unknown');
  return (
    <ViewerFrame
      page={page}
      view="role"
      theme={props.theme}
      className={props.className}
      unstyled={props.unstyled}
    >
      <header {...page.slot('viewer-summary')}>
        <Notices page={page} />
        <p {...page.slot('viewer-eyebrow')}>
          <span>
            <Line page={page} text={words.user(charter.title) || intl.t('viewer.untitled')} />
          </span>
        </p>
        <Heading page={page} below={0} part="viewer-title" id={`${idPrefix}-title`}>
          <Line page={page} text={title} />
        </Heading>
      </header>
      {found && <div {...page.slot('viewer-body')}>{chaptersOf(page, roleBlocks(words, found))}</div>}
    </ViewerFrame>
  );
}
