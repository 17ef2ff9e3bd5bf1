import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isDate } from '../model';
import { type CliContext, createCliContext, type ExitCode, locales } from './CliContext';
import { check } from './commands/check';
import { exportFiles } from './commands/exportFiles';
import { migrateFiles } from './commands/migrateFiles';
import { newFile } from './commands/newFile';

const options = {
  json: { type: 'boolean' },
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
  write: { type: 'boolean' },
  from: { type: 'string' },
  title: { type: 'string' },
  locale: { type: 'string' },
  now: { type: 'string' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parse>['values'];
type Command = (files: readonly string[], values: Values, context: CliContext) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  check,
  export: exportFiles,
  migrate: migrateFiles,
  new: newFile,
};

/** Runs the command line: `args` are the words after the program's name, `today` is `YYYY-MM-DD`. */
export async function run(args: readonly string[], today: string): Promise<ExitCode> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    // The first sentence says which option; the others are for authors of programs.
    const [reason = ''] = (error as Error).message.split(/(?<=\.) |\n/);
    return refuse('usage.option', { reason: reason.endsWith('.') ? reason : `${reason}.` });
  }
  const { values, positionals } = parsed;
  const { locale, now = today } = values;
  if (locale !== undefined && !locales.some(({ code }) => code === locale))
    return refuse('usage.locale', { value: locale, known: locales.map(({ code }) => code).join(', ') });
  if (!isDate(now)) return refuse('usage.now', { value: now }, locale);
  const context = createCliContext(locale, now);
  const [name = '', ...files] = positionals;
  if (values.version) context.print(packageVersion());
  else if (values.help || name === '') context.print(context.say('help'));
  else {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) return refuse('usage.command', { command: name }, locale);
    if (files.length === 0) return refuse('usage.no-file', { command: name }, locale);
    return command(files, values, context);
  }
  return name === '' && !values.help && !values.version ? 2 : 0;

  function refuse(...[key, params, language]: [...Parameters<CliContext['say']>, string?]): ExitCode {
    const { tell, say } = createCliContext(language, today);
    tell(say(key, params));
    return 2;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/** The version of the package in which this file lies after the build. */
function packageVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
