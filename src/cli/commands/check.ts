import { contentHash, recordFindings } from '../../lifecycle';
import { SHORT_HASH } from '../../lifecycle/content/contentHash';
import { type CharterIssue, lintCharter, plainText, type Severity } from '../../model';
import type { CliContext, ExitCode } from '../CliContext';
import { type Reading, readCharter } from '../readCharter';

/** What `check` was asked for. */
export interface CheckOptions {
  readonly json?: boolean | undefined;
}

/** One file, judged; written as it is with `--json`. */
interface Judged {
  readonly file: string;
  readonly readable: boolean;
  readonly id?: string;
  readonly title?: string;
  readonly version?: string;
  readonly hash?: string;
  /** Whether no error stands in the way of approval. */
  readonly approvable?: boolean;
  readonly issues: readonly (CharterIssue & { readonly message: string })[];
  /** Why the file could not be read, when that is no matter of its content. */
  readonly message?: string;
}

/** Judges charters by the lint, by what their record holds, and by how their files could be read. */
export async function check(
  files: readonly string[],
  { json = false }: CheckOptions,
  context: CliContext,
): Promise<ExitCode> {
  const judged: Judged[] = [];
  for (const file of files) {
    const one = judge(file, await readCharter(file, context), context);
    judged.push(one);
    if (!json) printFile(one, context);
  }
  if (json) {
    const issues = judged.flatMap((one) => one.issues);
    const report = { now: context.now, files: judged, ...countsOf(issues) };
    context.write(`${JSON.stringify(report, null, 2)}\n`);
  }
  if (judged.some(({ readable }) => !readable)) return 2;
  return judged.some(({ approvable }) => !approvable) ? 1 : 0;
}

function judge(file: string, reading: Reading, { intl, now }: CliContext): Judged {
  const worded = (issues: readonly CharterIssue[]) =>
    issues.map((issue) => ({ ...issue, message: intl.issue(issue) }));
  if (!reading.ok) {
    const { issues, message } = reading;
    return { file, readable: false, issues: worded(issues), ...(message !== undefined && { message }) };
  }
  const { charter } = reading;
  const { id, title, version, locale = 'en' } = charter;
  const issues = [...reading.issues, ...lintCharter(charter, { now }), ...recordFindings(charter)];
  return {
    file,
    readable: true,
    id,
    ...(title !== undefined && { title: plainText(title, locale) }),
    ...(version !== undefined && { version }),
    hash: contentHash(charter),
    approvable: issues.every(({ severity }) => severity !== 'error'),
    issues: worded(issues),
  };
}

function countsOf(issues: readonly CharterIssue[]) {
  const count = (severity: Severity) => issues.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('info') };
}

function printFile({ file, readable, message, issues, ...about }: Judged, context: CliContext): void {
  const { intl, say, print, tell } = context;
  if (message !== undefined) {
    tell(message);
    return;
  }
  const write = readable ? print : tell;
  const title = about.title ?? say('about.untitled');
  const version = about.version ?? say('about.no-version');
  const hash = about.hash?.slice(0, SHORT_HASH) ?? '';
  write(readable ? say('about', { file, title, version, hash }) : `${file}:`);
  for (const { severity, path, code, message: words } of issues) {
    write(`  ${say(`severity.${severity}`)}  ${path || file}  ${words} (${code})`);
  }
  if (!readable) return;
  const { errors, warnings, hints } = countsOf(issues);
  const counts = intl.series([
    say('check.errors', { count: errors }),
    say('check.warnings', { count: warnings }),
    say('check.hints', { count: hints }),
  ]);
  print(`  ${say(about.approvable ? 'check.approvable' : 'check.not-approvable')} ${counts}.`);
}
