import { appendixSections } from '../export/parts/appendix';
import type { PartKey } from '../model';
import { charterAnchor } from './anchor';
import { blocksOf } from './Blocks';
import { Each } from './Each';
import { Heading } from './Heading';
import { Line } from './Line';
import type { Page } from './Page';
import { partViews } from './partViews';
import { Summary } from './Summary';
import { pageOf, ViewerFrame, type ViewProps } from './ViewerFrame';

/** What the viewer is given. */
export interface CharterViewerProps extends ViewProps {
  /** Only these parts, in the order of the charter. Default: every part that holds something, and what stands behind them. */
  readonly parts?: readonly PartKey[];
}

/**
 * A charter as a document: a summary with the five answers, a table of contents, and every part that holds something.
 * Server-safe: no hooks, no context, no script, no inline style, no form control. Renders an `<article>` with
 * `data-charter-part="viewer"`; `charterAnchor` gives the `id` of a part or an item. Throws `RangeError` when `now` is no
 * date.
 */
export function CharterViewer({ parts, ...props }: CharterViewerProps) {
  const { theme, className } = props;
  const page = pageOf(props);
  const { words, idPrefix } = page;
  const { intl } = words;
  const sections = sectionsOf(page, parts);
  return (
    <ViewerFrame page={page} view="document" theme={theme} className={className} unstyled={props.unstyled}>
      <Summary page={page} bare={sections.length === 0} />
      {sections.length > 1 && (
        <nav {...page.slot('viewer-nav')} aria-label={intl.t('viewer.contents')}>
          <ol>
            <li>
              <a href={`#${idPrefix}-summary`}>{intl.t('viewer.summary')}</a>
            </li>
            <Each items={sections}>
              {({ id, title }) => (
                <li>
                  <a href={`#${id}`}>
                    <Line page={page} text={title} />
                  </a>
                </li>
              )}
            </Each>
          </ol>
        </nav>
      )}
      <div {...page.slot('viewer-body')}>
        <Each items={sections}>
          {({ id, part, title, body }) => (
            <section
              id={id}
              {...page.slot('viewer-section')}
              data-part={part}
              aria-labelledby={`${id}-title`}
            >
              <Heading page={page} below={1} id={`${id}-title`}>
                <Line page={page} text={title} />
              </Heading>
              {body}
            </section>
          )}
        </Each>
      </div>
    </ViewerFrame>
  );
}

function sectionsOf(page: Page, wanted: readonly PartKey[] | undefined) {
  const views = Object.entries(partViews)
    .filter(([part]) => !wanted || wanted.includes(part as PartKey))
    .map(([part, view]) => ({
      key: part,
      part,
      title: page.words.intl.t(`part.${part as PartKey}`),
      body: view(page),
    }));
  const appendix = (wanted ? [] : appendixSections(page.words)).map(({ blocks, ...section }) => ({
    ...section,
    part: undefined,
    body: blocksOf(page, blocks),
  }));
  return [...views, ...appendix]
    .filter(({ body }) => body !== null)
    .map(({ key, ...section }) => ({ ...section, id: charterAnchor(key, page.idPrefix) }));
}
