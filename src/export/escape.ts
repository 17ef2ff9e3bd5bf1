import { csvGuarded } from './csvGuard';
import { cleanText, textPieces, unmarked } from './words/userText';

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return cleanText(unmarked(text)).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}

/** A sentence for HTML content: written pieces are isolated in `<bdi>`, line breaks kept. */
export function sentenceHtml(text: string): string {
  return textPieces(text)
    .map(({ text: piece, written }) => (written ? `<bdi>${escapeHtml(piece)}</bdi>` : escapeHtml(piece)))
    .join('')
    .replaceAll('\n', '<br>');
}

/**
 * Text for Markdown, on one line: every character that could start a construct (emphasis, code, link, HTML, entity,
 * table cell) is escaped wherever it stands, and so is what makes a list, heading or rule at the start of a line.
 */
export function escapeMarkdown(text: string): string {
  return cleanText(unmarked(text))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]()>|~!#{}^$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A text cell of a CSV file (RFC 4180): always quoted, and kept from being read as a formula by a `'` before it. */
export function csvText(text: string): string {
  return `"${csvGuarded(cleanText(unmarked(text))).replaceAll('"', '""')}"`;
}
