import { createIntl } from '../i18n';
import type { CharterDraft } from '../model';
import { writeDocx } from './docxDocument';
import type { ExportOptions } from './ExportOptions';
import { outlineCharter } from './outline';
import { createCharterWords } from './words/createCharterWords';

/** The part of the optional package `docx` that the export uses. */
export type DocxModule = typeof import('docx');

/** How the Word file is made. */
export interface DocxOptions extends ExportOptions {
  /** The module `docx`, where a bundler cannot load it by itself. By default it is imported when this is called. */
  readonly docx?: object;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A charter as a Word file with real headings, lists and tables. Needs the optional package `docx`; rejects with an
 * `Error` that says so when it is neither installed nor passed.
 */
export async function toDocx(charter: CharterDraft, options: DocxOptions): Promise<Blob> {
  const docx = (options.docx as DocxModule | undefined) ?? (await loadDocx());
  const intl = createIntl(options);
  const outline = outlineCharter(charter, intl, options.now);
  const words = createCharterWords(charter, intl, options.now);
  return new Blob([await docx.Packer.toArrayBuffer(writeDocx(docx, outline, words))], { type: TYPE });
}

async function loadDocx(): Promise<DocxModule> {
  try {
    return await import('docx');
  } catch (cause) {
    throw new Error(
      'toDocx needs the optional package "docx", which could not be loaded. Install it, or pass the module as the option "docx".',
      { cause },
    );
  }
}
