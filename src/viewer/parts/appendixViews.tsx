import type { ReactElement } from 'react';
import { attachmentsOf, customSectionsOf, glossaryTable } from '../../export/parts/appendix';
import { DataTable } from '../DataTable';
import { Each } from '../Each';
import { Line } from '../Line';
import type { Page } from '../Page';
import { Prose } from '../Prose';

/** A section behind the parts; `key` is unique among them and ends its id. */
export interface AppendixSection {
  readonly key: string;
  readonly title: string;
  readonly body: ReactElement;
}

/** The host's own sections, the glossary and the attachments, as far as they hold something. */
export function appendixViews(page: Page): readonly AppendixSection[] {
  const { t } = page.words.intl;
  const glossary = glossaryTable(page.words);
  const attachments = attachmentsOf(page.words);
  return [
    ...customSectionsOf(page.words).map(({ title, body }, at) => ({
      key: `section-${at + 1}`,
      title,
      body: <Prose page={page} text={body} />,
    })),
    ...(glossary
      ? [
          {
            key: 'glossary',
            title: t('list.glossary.heading'),
            body: <DataTable page={page} table={glossary} />,
          },
        ]
      : []),
    ...(attachments.length > 0
      ? [
          {
            key: 'attachments',
            title: t('list.attachments.heading'),
            body: (
              <ul data-charter-part="viewer-list">
                <Each items={attachments}>
                  {({ text, href }) => (
                    <li>
                      {href ? (
                        <a href={href} rel="noopener noreferrer">
                          <Line page={page} text={text} />
                        </a>
                      ) : (
                        <Line page={page} text={text} />
                      )}
                    </li>
                  )}
                </Each>
              </ul>
            ),
          },
        ]
      : []),
  ];
}
