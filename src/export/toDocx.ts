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
  /** Stops the making of the file: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told how far it has come, 0-1. */
  readonly onProgress?: (done: number) => void;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The optional package `docx` is neither installed nor passed. */
export class DocxMissingError extends Error {
  override readonly name = 'DocxMissingError';
  readonly code = 'docx-missing';

  constructor(cause: unknown) {
    super(
      'toDocx needs the optional package "docx", which could not be loaded. Install it, or pass the module as the option "docx".',
      { cause },
    );
  }
}

/**
 * A charter as a Word file with real headings, lists and tables whose heads repeat on each page, in the language of its
 * words. Needs the optional package `docx`; rejects with `DocxMissingError` when it is neither installed nor passed, and with
 * the signal's reason when it is aborted.
 */
export async function toDocx(charter: CharterDraft, options: DocxOptions): Promise<Blob> {
  const { signal, onProgress } = options;
  const reach = async (done: number) => {
    onProgress?.(done);
    // The page can answer in between: Cancel is a click.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  };
  signal?.throwIfAborted();
  const docx = (options.docx as DocxModule | undefined) ?? (await loadDocx());
  await reach(0.1);
  const intl = createIntl(options);
  const outline = outlineCharter(charter, intl, options.now);
  const words = createCharterWords(charter, intl, options.now);
  await reach(0.3);
  const document = writeDocx(docx, outline, words);
  await reach(0.5);
  const bytes = await docx.Packer.toArrayBuffer(document);
  await reach(1);
  return new Blob([bytes], { type: TYPE });
}

async function loadDocx(): Promise<DocxModule> {
  try {
    return await import('docx');
  } catch (cause) {
    throw new DocxMissingError(cause);
  }
}
