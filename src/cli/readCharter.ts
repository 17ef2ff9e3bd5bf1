import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fromMarkdown } from '../export';
import type { CharterDraft, CharterIssue } from '../model';
import { parseCharterFile } from '../model';
import { type CliContext, locales } from './CliContext';

/** A charter as it was read from a file. */
export interface ReadCharter {
  readonly charter: CharterDraft;
  /** Repairs that were made, and what was not understood. */
  readonly issues: readonly CharterIssue[];
  /** The schema version the file had, when it was older than ours. */
  readonly migratedFrom?: number;
  /** Paths of texts that were changed by hand in Markdown. */
  readonly edited: readonly string[];
  /** True when a newer release wrote the file: it must not be written over. */
  readonly readOnly: boolean;
  /** The language of a Markdown file, so that it is written again in it. */
  readonly language?: string;
}

/** A charter, or why there is none: a sentence with the file's name, or issues of its content. */
export type Reading =
  | (ReadCharter & { readonly ok: true })
  | { readonly ok: false; readonly issues: readonly CharterIssue[]; readonly message?: string };

/** Far above what a charter may hold, with its words beside it. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a charter from a JSON or Markdown file. Never throws, and never changes the file. */
export async function readCharter(file: string, { say }: CliContext): Promise<Reading> {
  const refuse = (message: string): Reading => ({ ok: false, issues: [], message });
  const kind = extname(file).toLowerCase();
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const about = statSync(file);
    if (about.isDirectory()) return refuse(say('file.folder', { file }));
    if (kind !== '.json' && kind !== '.md') return refuse(say('file.kind', { file }));
    bytes = about.size > MOST_BYTES ? new Uint8Array(MOST_BYTES) : new Uint8Array(readFileSync(file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return refuse(
      code === 'ENOENT' ? say('file.none', { file }) : say('file.unreadable', { file, reason: code }),
    );
  }
  if (kind === '.json') {
    const parsed = await parseCharterFile(new Blob([bytes]));
    return parsed.ok ? { ...parsed, edited: [] } : parsed;
  }
  try {
    return fromMarkdown(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { locales });
  } catch {
    return { ok: false, issues: [{ code: 'not-utf8', path: '', severity: 'error' }] };
  }
}
