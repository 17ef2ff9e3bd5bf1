import { type Block, paragraphBlock, tableBlock, tableOf } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { safeUrl } from '../words/safeUrl';
import { paragraphs } from '../words/userText';

/** The host's own sections that hold something. */
export function customSectionsOf({ charter, user, intl }: CharterWords) {
  return (charter.customSections ?? [])
    .map(({ title, body }) => ({ title: user(title) || intl.t('common.unnamed'), body: user(body) }))
    .filter(({ body }) => body !== '');
}

/** Terms and their meanings. */
export function glossaryTable({ charter, user, intl }: CharterWords) {
  return tableOf(
    intl.t('list.glossary.heading'),
    [intl.t('field.glossary.term'), intl.t('field.glossary.meaning')],
    (charter.glossary ?? []).map(({ term, meaning }) => [
      user(term) || intl.t('common.unnamed'),
      user(meaning),
    ]),
  );
}

/** Documents that belong to the charter; an address that may not become a link is shown as text. */
export function attachmentsOf({ charter, user }: CharterWords) {
  return (charter.attachments ?? []).map(({ title, url = '' }) => {
    const href = safeUrl(url);
    const shown = [user(title), href ? '' : user(url)].filter(Boolean).join(': ');
    return { text: shown || user(url), href };
  });
}

/** What stands behind the parts, as titled blocks. */
export function appendixOutline(words: CharterWords): { title: string; blocks: Block[] }[] {
  const { t } = words.intl;
  const glossary = tableBlock(glossaryTable(words));
  const links = attachmentsOf(words);
  return [
    ...customSectionsOf(words).map(({ title, body }) => ({
      title,
      blocks: paragraphs(body)
        .map((paragraph) => paragraphBlock(words.user(paragraph)))
        .filter((block) => block !== undefined),
    })),
    ...(glossary ? [{ title: t('list.glossary.heading'), blocks: [glossary] }] : []),
    ...(links.length > 0
      ? [{ title: t('list.attachments.heading'), blocks: [{ kind: 'links', links } as const] }]
      : []),
  ];
}
