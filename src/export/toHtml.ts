import { createIntl } from '../i18n';
import { stampOf } from '../lifecycle/content/contentHash';
import type { CharterDraft } from '../model';
import type { ExportOptions } from './ExportOptions';
import { escapeHtml, sentenceHtml as sentence } from './escape';
import type { PlainBlock } from './flatten';
import { htmlStyle } from './htmlStyle';
import { outlineCharter } from './outline';
import { runningHeads } from './runningHeads';
import { cellText, type Fact, type TableData } from './words/blocks';
import { type CharterWords, createCharterWords } from './words/createCharterWords';
import { paragraphs } from './words/userText';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A charter as one HTML file that stands alone: own styles, no script, and a content policy that forbids all but those styles. */
export function toHtml(charter: CharterDraft, options: ExportOptions): string {
  const intl = createIntl(options);
  const outline = outlineCharter(charter, intl, options.now);
  const words = createCharterWords(charter, intl, options.now);
  const version = charter.version ? intl.t('viewer.version', { version: charter.version }) : '';
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(outline.title)}</title>`,
    ...stampMeta(charter),
    `<style>${htmlStyle}${runningHeads(outline.title, version, outline.dir)}</style>`,
  ];
  const body = [
    '<main>',
    `<p class="status">${outline.status.map((text) => `<span>${sentence(text)}</span>`).join(' ')}</p>`,
    `<h1>${sentence(outline.title)}</h1>`,
    prose(outline.statement, 'statement'),
    facts(outline.answers, 'answers'),
    ...outline.sections.map(
      ({ title, blocks }) =>
        `<section><h2>${sentence(title)}</h2>\n${blocks.map((block) => write(words, block)).join('\n')}</section>`,
    ),
    `<footer>${outline.stamp.map((text) => `<span>${sentence(text)}</span>`).join(' ')}</footer>`,
    '</main>',
  ];
  return `<!doctype html>\n<html lang="${escapeHtml(outline.language)}" dir="${outline.dir}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body.filter(Boolean).join('\n')}\n</body>\n</html>\n`;
}

/** What a program needs to hold the copy against the charter: see `isSuperseded`. */
function stampMeta(charter: CharterDraft): string[] {
  const { id, version = '', hash } = stampOf(charter);
  return Object.entries({ id, version, hash }).map(
    ([name, content]) => `<meta name="charter-${name}" content="${escapeHtml(content)}">`,
  );
}

function write(words: CharterWords, block: PlainBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${sentence(block.text)}</h3>`;
    case 'prose':
      return prose(block.text);
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${sentence(item)}</li>`).join('')}</${tag}>`;
    }
    case 'links':
      return `<ul>${block.links
        .map(({ text, href }) =>
          href
            ? `<li><a href="${escapeHtml(href)}" rel="noopener noreferrer">${sentence(text)}</a></li>`
            : `<li>${sentence(text)}</li>`,
        )
        .join('')}</ul>`;
    case 'facts':
      return facts(block.facts);
    case 'table':
      return table(words, block.table);
  }
}

function prose(text: string, name?: string): string {
  const open = name ? `<p class="${name}" dir="auto">` : '<p dir="auto">';
  return paragraphs(text)
    .map((paragraph) => `${open}${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

function facts(list: readonly Fact[], name?: string): string {
  if (list.length === 0) return '';
  const rows = list.map(
    ([label, text]) => `<div><dt>${sentence(label)}</dt><dd>${sentence(text)}</dd></div>`,
  );
  return `<dl${name ? ` class="${name}"` : ''}>${rows.join('')}</dl>`;
}

function table(words: CharterWords, { caption, columns, rows }: TableData): string {
  const kind = (at: number) => (columns[at]?.numeric ? ' class="number"' : '');
  const head = columns.map(({ label }, at) => `<th scope="col"${kind(at)}>${sentence(label)}</th>`);
  const body = rows.map((cells) => {
    const written = cells.map((cell, at) => {
      const text = sentence(cellText(words, cell));
      return at === 0 ? `<th scope="row">${text}</th>` : `<td${kind(at)}>${text}</td>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table><caption>${sentence(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}
