import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { charterFileName } from '../../export';
import { DocxMissingError } from '../../export/toDocx';
import { type CliContext, type ExitCode, localeFor } from '../CliContext';
import { type Format, formatOf, writeCopy } from '../formats';
import { readCharter } from '../readCharter';
import { tellIssues } from '../tellIssues';
import { writeFile } from '../writeFile';

/** What `export` was asked for. */
export interface ExportFilesOptions {
  readonly to?: string | undefined;
  readonly out?: string | undefined;
}

/** Writes copies of charters: one to the screen or a file, several into a folder under names of their own. */
export async function exportFiles(
  files: readonly string[],
  { to, out }: ExportFilesOptions,
  context: CliContext,
): Promise<ExitCode> {
  const { say, tell } = context;
  const format = formatOf(to ?? out ?? '');
  const folder = out !== undefined && isFolder(out) ? out : undefined;
  if (!format) {
    tell(say('usage.to', { value: to ?? out ?? '' }));
    return 2;
  }
  if (files.length > 1 && folder === undefined) {
    tell(say('usage.out-many', { path: out ?? '' }));
    return 2;
  }
  let worst: ExitCode = 0;
  for (const file of files) {
    const done = await exportFile(file, { format, out, folder }, context);
    if (!done) worst = 2;
  }
  return worst;
}

interface Target {
  readonly format: Format;
  readonly out: string | undefined;
  readonly folder: string | undefined;
}

async function exportFile(
  file: string,
  { format, out, folder }: Target,
  context: CliContext,
): Promise<boolean> {
  const { say, tell } = context;
  const reading = await readCharter(file, context);
  tellIssues(file, reading, context);
  if (!reading.ok) return false;
  const { charter } = reading;
  const name = charterFileName(charter, format);
  const target = folder === undefined ? out : join(folder, name);
  if (target === undefined && format === 'docx') {
    tell(say('usage.binary', { name }));
    return false;
  }
  if (target !== undefined && resolve(target) === resolve(file)) {
    tell(say('file.source', { file: target }));
    return false;
  }
  try {
    const copy = await writeCopy(format, charter, { locale: localeFor(context, charter), now: context.now });
    if (target !== undefined) return writeFile(target, copy, context);
    context.write(copy);
    return true;
  } catch (error) {
    if (!(error instanceof DocxMissingError)) throw error;
    tell(say('docx.missing'));
    return false;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
