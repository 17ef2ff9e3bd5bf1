import { type Block, cellText, type Entry, type Fact, type Link, type TableData } from './words/blocks';
import type { CharterWords } from './words/createCharterWords';

/** The plain pieces into which every block falls: what Markdown, HTML and Word have in common. */
export type PlainBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly table: TableData };

/** Writes columns, entries, states and shares as headings, paragraphs and lists. */
export function flatten(words: CharterWords, blocks: readonly Block[]): PlainBlock[] {
  return blocks.flatMap((block): PlainBlock[] => {
    switch (block.kind) {
      case 'columns':
        return block.columns.flatMap(({ title, entries }): PlainBlock[] => [
          { kind: 'heading', text: title },
          { kind: 'list', items: entries.map((entry) => entryLine(words, entry)) },
        ]);
      case 'entries':
        return block.look === 'services'
          ? block.entries.flatMap((entry) => entrySection(words, entry))
          : [
              {
                kind: 'list',
                items: block.entries.map((entry) => entryLine(words, entry)),
                ordered: block.look === 'stages' || block.look === 'ladder',
              },
            ];
      case 'states':
        return [{ kind: 'prose', text: statesText(words, block) }];
      case 'shares':
        return [
          {
            kind: 'list',
            items: block.shares.map(({ name, text }) => words.intl.series([name, text], 'common.pair')),
          },
        ];
      case 'prose':
        return [{ kind: 'prose', text: block.text }];
      default:
        return [block];
    }
  });
}

function statesText(words: CharterWords, { states = [] }: Pick<Entry, 'states'>): string {
  return words.intl.series(states.map((state) => cellText(words, state)));
}

function withStates(words: CharterWords, entry: Entry): string {
  const states = statesText(words, entry);
  return states === '' ? entry.title : `${unended(entry.title)} (${states})`;
}

/** A title that is a sentence loses its full stop where it goes on. */
function unended(title: string): string {
  return title.replace(/\.$/, '');
}

function entryLine(words: CharterWords, entry: Entry): string {
  const title = withStates(words, entry);
  return entry.lines.length === 0
    ? title
    : words.intl.series([unended(title), entry.lines.join('. ').replaceAll('.. ', '. ')], 'common.pair');
}

function entrySection(words: CharterWords, entry: Entry): PlainBlock[] {
  return [
    { kind: 'heading', text: withStates(words, entry) },
    ...entry.lines.map((text) => ({ kind: 'prose', text }) as const),
    ...(entry.facts && entry.facts.length > 0 ? [{ kind: 'facts', facts: entry.facts } as const] : []),
  ];
}
