import { extname } from 'node:path';
import { toJson, toMarkdown } from '../../export';
import { plainText, readPath, SCHEMA_VERSION } from '../../model';
import type { LocalizedText } from '../../model/text';
import { type CliContext, type ExitCode, localeFor, locales } from '../CliContext';
import { type ReadCharter, readCharter } from '../readCharter';
import { tellIssues } from '../tellIssues';
import { writeFile } from '../writeFile';

/** What `migrate` was asked for. */
export interface MigrateOptions {
  readonly write?: boolean | undefined;
}

/**
 * Brings files up to date: an older schema, repairs, and texts changed by hand in Markdown, which then stand in its data
 * too. Shows what would change, and writes only with `write`.
 */
export async function migrateFiles(
  files: readonly string[],
  { write = false }: MigrateOptions,
  context: CliContext,
): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const file of files) codes.push(await migrateFile(file, write, context));
  if (codes.includes(1)) context.tell(context.say('migrate.hint'));
  return Math.max(...codes) as ExitCode;
}

async function migrateFile(file: string, write: boolean, context: CliContext): Promise<ExitCode> {
  const { intl, say, print, tell } = context;
  const reading = await readCharter(file, context);
  tellIssues(file, reading, context);
  if (!reading.ok) return 2;
  if (reading.readOnly) {
    tell(say('file.newer', { file }));
    return 2;
  }
  const { migratedFrom: from, edited, issues, charter } = reading;
  const repairs = issues.filter(({ code }) => !code.startsWith('markdown.'));
  if (from === undefined && edited.length + repairs.length === 0) {
    print(say('migrate.current', { file, version: SCHEMA_VERSION }));
    return 0;
  }
  if (from !== undefined) print(say('migrate.from', { file, from, to: SCHEMA_VERSION }));
  if (edited.length + repairs.length > 0)
    print(say('migrate.change', { file, count: edited.length + repairs.length }));
  for (const path of edited) {
    const value = readPath(charter, path);
    const text = Array.isArray(value)
      ? intl.series(value)
      : plainText(value as LocalizedText, charter.locale ?? 'en');
    print(`  ${path}  ${say('migrate.edited', { text })}`);
  }
  if (!write) return 1;
  return writeFile(file, written(file, reading, context), context) ? 0 : 2;
}

/** The file as it will be, in its own format and language. */
function written(file: string, { charter, language }: ReadCharter, context: CliContext): string {
  if (extname(file).toLowerCase() === '.json') return toJson(charter);
  const locale = locales.find(({ code }) => code === language) ?? localeFor(context, charter);
  return toMarkdown(charter, { locale, now: context.now });
}
