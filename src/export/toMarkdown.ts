import { createIntl } from '../i18n';
import type { CharterDraft } from '../model';
import type { ExportOptions } from './ExportOptions';
import { escapeMarkdown } from './escape';
import type { PlainBlock } from './flatten';
import { outlineCharter } from './outline';
import { cellText, type TableData } from './words/blocks';
import { createCharterWords } from './words/createCharterWords';
import { paragraphs } from './words/userText';

/** A charter as Markdown (CommonMark with GFM tables): title, status, the five answers, then every part that holds something. */
export function toMarkdown(charter: CharterDraft, options: ExportOptions): string {
  const intl = createIntl(options);
  const outline = outlineCharter(charter, intl, options.now);
  const words = createCharterWords(charter, intl, options.now);
  const table = ({ columns, rows }: TableData) =>
    [
      row(columns.map(({ label }) => escapeMarkdown(label))),
      row(columns.map(({ numeric }) => (numeric ? '--:' : '---'))),
      ...rows.map((cells) => row(cells.map((cell) => escapeMarkdown(cellText(words, cell))))),
    ].join('\n');
  const write = (block: PlainBlock): string => {
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
          .map(([label, text]) => `- **${escapeMarkdown(label)}:** ${escapeMarkdown(text)}`)
          .join('\n');
      case 'table':
        return table(block.table);
    }
  };
  return `${[
    `# ${escapeMarkdown(outline.title)}`,
    escapeMarkdown(outline.status.join(' · ')),
    prose(outline.statement),
    ...(outline.answers.length > 0
      ? [`## ${escapeMarkdown(outline.answersTitle)}`, write({ kind: 'facts', facts: outline.answers })]
      : []),
    ...outline.sections.flatMap(({ title, blocks }) => [`## ${escapeMarkdown(title)}`, ...blocks.map(write)]),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function prose(text: string): string {
  return paragraphs(text).map(escapeMarkdown).join('\n\n');
}
