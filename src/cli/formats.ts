import { extname } from 'node:path';
import { toCsv, toDocx, toHtml, toJson, toMarkdown } from '../export';
import type { Locale } from '../i18n';
import type { CharterDraft } from '../model';

/** How a copy is written in each format. */
const writers = {
  md: toMarkdown,
  html: toHtml,
  csv: (charter, options) => toCsv(charter, { ...options, bom: true }),
  json: toJson,
  docx: async (charter, options) => new Uint8Array(await (await toDocx(charter, options)).arrayBuffer()),
} satisfies Record<string, Writer>;

type Writer = (
  charter: CharterDraft,
  options: { readonly locale: Locale; readonly now: string },
) => string | Promise<Uint8Array>;

/** A format of copies, which is also the ending of its files. */
export type Format = keyof typeof writers;

/** The format of a word, or of the ending of a name; undefined when there is none. */
export function formatOf(text: string): Format | undefined {
  const word = (extname(text).slice(1) || text).toLowerCase();
  return Object.hasOwn(writers, word) ? (word as Format) : undefined;
}

/** A copy of a charter. Throws `DocxMissingError` for a Word file without its package. */
export async function writeCopy(
  format: Format,
  charter: CharterDraft,
  options: { readonly locale: Locale; readonly now: string },
): Promise<string | Uint8Array> {
  return writers[format](charter, options);
}
