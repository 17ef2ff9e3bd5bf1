import type { Message } from '../../i18n';

/** What the command line says, in English: what happened, where, and what to do. */
export const words = {
  help: `Charters kept in a repository.

  enablement-charter check FILE...              judge charters (.json, .md)
  enablement-charter export FILE... --to FORMAT write copies: md, html, csv, json, docx
  enablement-charter migrate FILE...            bring files up to date
  enablement-charter new FILE                   begin one: .json, .md, .html, .csv, .docx

Options
  --json             check: the result as JSON
  --to FORMAT        export: md, html, csv, json or docx; else by the name after --out
  --out PATH         export: a file, or a folder that exists; else the text goes to the screen
  --write            migrate: write the file, instead of only showing what would change
  --from NAME        new: begin with an example: tavlio, quillmere, thalassaia
  --title TEXT       new: the title
  --locale en|el|de|fr|es|ar
                     the language of messages and copies
  --now YYYY-MM-DD   the day for which everything holds; else today
  --version, --help

Exit codes
  0  all is well: no errors found, written, or up to date
  1  check: a charter has errors; migrate: a file would change
  2  a file could not be read or written, or the command was not understood`,
  'usage.command': 'There is no command “{command}”. Commands are check, export, migrate and new.',
  'usage.option': '{reason} Run enablement-charter --help to see what there is.',
  'usage.no-file': 'Name a file: enablement-charter {command} charter.json',
  'usage.one-file': 'Name one file: enablement-charter new charter.json',
  'usage.locale': 'There are no words in “{value}”. Use --locale {known}.',
  'usage.now': '“{value}” is no date. Write it as --now 2026-11-23.',
  'usage.to': '“{value}” is no format. Use --to md, html, csv, json or docx.',
  'usage.from': 'There is no example “{value}”. Use --from tavlio, quillmere or thalassaia.',
  'usage.out-many': 'Several files need a folder after --out, and “{path}” is none. Make it first.',
  'usage.binary': 'A Word file cannot be shown on the screen. Say where it goes: --out {name}',
  'file.none': '{file}: there is no such file. Check the path.',
  'file.folder': '{file}: this is a folder. Name the files in it, such as {file}/*.json.',
  'file.kind': '{file}: a charter is read from .json or .md. Export it from there, or rename the file.',
  'file.unreadable': '{file}: it could not be read ({reason}). Check your rights to it.',
  'file.unwritable': '{file}: it could not be written ({reason}). Choose another place.',
  'file.exists': '{file}: this file exists and was left alone. Choose another name.',
  'file.source': '{file}: the copy would replace the charter itself. Choose another name after --out.',
  'file.extension': '{file}: the name must end in .json, .md, .html, .csv or .docx.',
  'file.newer': '{file}: a newer release wrote this. Update enablement-charter; the file was left alone.',
  'file.wrote': 'Wrote {file}',
  'docx.missing': 'Word files need the package “docx”. Install it beside this one: npm install docx',
  about: '{file}: {title}, version {version}, content {hash}',
  'about.untitled': 'no title',
  'about.no-version': 'none',
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'hint',
  'check.approvable': 'Can be approved.',
  'check.not-approvable': 'Cannot be approved yet.',
  'check.errors': { one: '{count} error', other: '{count} errors' },
  'check.warnings': { one: '{count} warning', other: '{count} warnings' },
  'check.hints': { one: '{count} hint', other: '{count} hints' },
  'migrate.current': '{file}: up to date (schema version {version}).',
  'migrate.from': '{file}: schema version {from} becomes {to}.',
  'migrate.change': '{file}: {count} to take over.',
  'migrate.edited': 'text changed by hand: {text}',
  'migrate.hint': 'Nothing was written. Run it again with --write.',
} as const satisfies Readonly<Record<string, Message>>;
