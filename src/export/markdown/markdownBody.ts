import type { CharterIntl } from '../../i18n';
import type { CharterDraft } from '../../model';
import { escapeMarkdown } from '../escape';
import type { PlainBlock } from '../flatten';
import { outlineCharter } from '../outline';
import { cellText, type TableData } from '../words/blocks';
import { type CharterWords, createCharterWords } from '../words/createCharterWords';
import { paragraphs } from '../words/userText';

/** The words of a charter as Markdown (CommonMark with GFM tables), without what is written below them. */
export function markdownBody(charter: CharterDraft, intl: CharterIntl, now: string): string {
  const outline = outlineCharter(charter, intl, now);
  const words = createCharterWords(charter, intl, now);
  const line = (parts: readonly string[]) => escapeMarkdown(parts.join(' · '));
  return [
    `# ${escapeMarkdown(outline.title)}`,
    line(outline.status),
    prose(outline.statement),
    ...(outline.answers.length > 0
      ? [
          `## ${escapeMarkdown(outline.answersTitle)}`,
          writeBlock(words, { kind: 'facts', facts: outline.answers }),
        ]
      : []),
    ...outline.sections.flatMap(({ title, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      ...blocks.map((block) => writeBlock(words, block)),
    ]),
    line(outline.stamp),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function writeBlock(words: CharterWords, block: PlainBlock): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escapeMarkdown(block.text)}`;
    case 'prose':
      return prose(block.text);
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${escapeMarkdown(item)}`)
        .join('\n');
    case 'links':
      return block.links
        .map(({ text, href }) =>
          href
            ? `- [${escapeMarkdown(text)}](<${href.replace(/[<>\s]/g, encodeURI)}>)`
            : `- ${escapeMarkdown(text)}`,
        )
        .join('\n');
    case 'facts':
      return block.facts
        .map(([label, text]) => {
          const name = words.intl.t('common.pair', { before: label, next: '' }).trimEnd();
          return `- **${escapeMarkdown(name)}** ${escapeMarkdown(text)}`;
        })
        .join('\n');
    case 'table':
      return table(words, block.table);
  }
}

function table(words: CharterWords, { columns, rows }: TableData): string {
  return [
    row(columns.map(({ label }) => escapeMarkdown(label))),
    row(columns.map(({ numeric }) => (numeric ? '--:' : '---'))),
    ...rows.map((cells) => row(cells.map((cell) => escapeMarkdown(cellText(words, cell))))),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function prose(text: string): string {
  return paragraphs(text).map(escapeMarkdown).join('\n\n');
}
