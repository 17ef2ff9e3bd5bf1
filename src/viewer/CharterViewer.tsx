import { appendixSections } from '../export/parts/appendix';
import { createCharterWords } from '../export/words/createCharterWords';
import { createIntl, type IntlOptions } from '../i18n/intl';
import type { CharterDraft, PartKey } from '../model';
import { blocksOf } from './Blocks';
import { Each } from './Each';
import { Heading } from './Heading';
import { Line } from './Line';
import type { Page } from './Page';
import { partViews } from './partViews';
import { Summary } from './Summary';

/** What the viewer is given. */
export interface CharterViewerProps extends IntlOptions {
  /** The charter to show; a draft shows what it holds. */
  readonly charter: CharterDraft;
  /** Today, `YYYY-MM-DD`: live values and due dates hold for this day. */
  readonly now: string;
  /** Level of the title's heading; the parts' headings follow. Default 1. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** Only these parts, in the order of the charter. Default: every part that holds something, and what stands behind them. */
  readonly parts?: readonly PartKey[];
  /** What every `id` starts with; change it when a page shows two charters. Default `charter`. */
  readonly idPrefix?: string;
  /** Colours: `light` (default), `dark`, or as the `system` prefers. */
  readonly theme?: 'light' | 'dark' | 'system';
  readonly className?: string;
}

/** The newest schema version all of whose fields this viewer shows. */
export const NEWEST_SCHEMA = 1;

/**
 * A charter as a document: a summary with the five answers, a table of contents, and every part that holds something.
 * Server-safe: no hooks, no context, no script, no inline style, no form control. Renders an `<article>` with
 * `data-charter-part="viewer"`. Throws `RangeError` when `now` is no date.
 */
export function CharterViewer({
  charter,
  now,
  headingLevel = 1,
  parts,
  idPrefix = 'charter',
  theme,
  className,
  ...words
}: CharterViewerProps) {
  const intl = createIntl(words);
  const page: Page = {
    words: createCharterWords(charter, intl, now),
    idPrefix,
    headingLevel,
    lang: charter.locale && charter.locale !== intl.code ? charter.locale : undefined,
  };
  const sections = sectionsOf(page, parts);
  const newer = charter.schemaVersion > NEWEST_SCHEMA;
  return (
    <article
      className={className ? `ec-root ${className}` : 'ec-root'}
      data-charter-part="viewer"
      data-theme={theme}
      lang={intl.code}
      dir={intl.dir}
      aria-labelledby={`${idPrefix}-title`}
    >
      <div data-charter-part="viewer-layout">
        <Summary page={page} note={newer ? intl.t('viewer.newer') : ''} bare={sections.length === 0} />
        {sections.length > 1 && (
          <nav data-charter-part="viewer-nav" aria-label={intl.t('viewer.contents')}>
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
        <div data-charter-part="viewer-body">
          <Each items={sections}>
            {({ id, part, title, body }) => (
              <section
                id={id}
                data-charter-part="viewer-section"
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
      </div>
    </article>
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
    .map(({ key, ...section }) => ({ ...section, id: `${page.idPrefix}-${key}` }));
}
