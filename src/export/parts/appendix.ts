import { type Block, present } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { listTable } from '../words/readFields';
import { safeUrl } from '../words/safeUrl';

/** A section behind the parts; `key` is unique among them. */
export interface AppendixSection {
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The host's own sections, the glossary and the attachments, as far as they hold something. */
export function appendixSections(words: CharterWords): AppendixSection[] {
  const { charter, intl, user } = words;
  const glossary = listTable(words, 'glossary', charter.glossary, { term: 'text', meaning: 'text' });
  const links = (charter.attachments ?? []).map(({ title, url }) => {
    const href = safeUrl(url);
    const shown = intl.series([user(title), !href && user(url)], 'common.pair');
    return { text: shown || user(url) || intl.t('common.unnamed'), href };
  });
  const sections: AppendixSection[] = [
    ...(charter.customSections ?? []).map(({ title, body }, at) => ({
      key: `section-${at + 1}`,
      title: user(title) || intl.t('common.unnamed'),
      blocks: present({ kind: 'prose', text: user(body) }),
    })),
    { key: 'glossary', title: glossary.caption, blocks: present({ kind: 'table', table: glossary }) },
    {
      key: 'attachments',
      title: intl.t('list.attachments.heading'),
      blocks: present({ kind: 'links', links }),
    },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}
