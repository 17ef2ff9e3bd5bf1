import { createIntl } from '../i18n';
import type { CharterDraft } from '../model';
import type { ExportOptions } from './ExportOptions';
import { markdownBody } from './markdown/markdownBody';
import { writeMarkdownData } from './markdown/markdownData';

/** How the file is written. */
export interface MarkdownOptions extends ExportOptions {
  /**
   * Whether the whole charter stands as data in a comment at the end, so that `fromMarkdown` reads the file back. Whoever
   * has the file can read it, figures and all. Default true.
   */
  readonly data?: boolean;
}

/**
 * A charter as Markdown (CommonMark with GFM tables): title, status, the five answers, then every part that holds
 * something, the version with the hash of its content, and the data from which it can be read back.
 */
export function toMarkdown(charter: CharterDraft, options: MarkdownOptions): string {
  const { locale, now, data = true } = options;
  const body = markdownBody(charter, createIntl(options), now);
  return data
    ? `${body}\n\n${writeMarkdownData({ charter, body, locale: locale.code, now })}\n`
    : `${body}\n`;
}
