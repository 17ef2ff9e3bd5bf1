import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createCliContext } from '../../src/cli/CliContext';
import { run } from '../../src/cli/run';
import { words as ar } from '../../src/cli/words/ar';
import { words as de } from '../../src/cli/words/de';
import { words as el } from '../../src/cli/words/el';
import { words as en } from '../../src/cli/words/en';
import { words as es } from '../../src/cli/words/es';
import { words as fr } from '../../src/cli/words/fr';
import type { Message } from '../../src/i18n';
import { contentHash } from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { locales } from '../helpers/locales';

type Words = Readonly<Record<keyof typeof en, Message>>;

const languages: Readonly<Record<string, Words>> = { en, el, de, fr, es, ar };
const keys = Object.keys(en) as (keyof Words)[];
const formsOf = (message: Message): Readonly<Record<string, string>> =>
  typeof message === 'string' ? { other: message } : message;
const found = (pattern: RegExp, text = '') => (text.match(pattern) ?? []).sort();
const texts = (words: Words) =>
  keys.flatMap((key) => Object.values(formsOf(words[key])).map((text) => [key, text] as const));

/** What a line of the help explains: an option or a command, with what follows it. */
const NAME =
  '(?:--locale \\S+|--(?!locale|version)\\w+(?: [A-Z-]{4,})?|enablement-charter \\w+ FILE\\S*(?: --to FORMAT)?)';

const now = '2026-09-30';
let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'charter-words-'));
  for (const [name, charter] of Object.entries(exampleCharters)) keep(`${name}.json`, charter);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

const path = (name: string) => join(work, name);
const keep = (name: string, charter: CharterDraft) => writeFileSync(path(name), JSON.stringify(charter));

/** Runs the command line, and gives what it wrote. */
async function charter(...args: string[]) {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      written[stream] += String(chunk);
      return true;
    }),
  );
  try {
    return { status: await run(args, now), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

it('the command line speaks every language of the library', () => {
  expect(Object.keys(languages)).toEqual(Object.keys(locales));
  expect(readdirSync('src/cli/words').sort()).toEqual(
    Object.keys(languages)
      .map((code) => `${code}.ts`)
      .sort(),
  );
});

describe.each(Object.entries(languages))('the command line in %s', (code, words) => {
  it('says everything, with the same places to fill and the same options', () => {
    expect(Object.keys(words)).toEqual(keys);
    for (const key of keys) {
      const { other } = formsOf(en[key]);
      const forms = formsOf(words[key]);
      expect(found(/\{[\w-]+\}/g, forms.other), key).toEqual(found(/\{[\w-]+\}/g, other));
      expect(found(/--[a-z]+/g, forms.other), key).toEqual(found(/--[a-z]+/g, other));
      expect(typeof words[key], key).toBe(typeof en[key]);
    }
  });

  it('counts in the plural forms of the language', () => {
    const { say } = createCliContext(code, now);
    for (const key of ['check.errors', 'check.warnings', 'check.hints'] as const) {
      const said = [0, 1, 2, 3, 11, 100].map((count) => say(key, { count }));
      expect(said.join(), key).not.toMatch(/[{}]/);
      expect(new Set(said).size, key).toBe(said.length);
    }
    const known: string[] = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    // Only for counts of millions.
    const needed = known.filter((form) => form !== 'many' || !['es', 'fr'].includes(code));
    expect(Object.keys(formsOf(words['check.errors'])).sort()).toEqual(needed.sort());
  });

  it('explains the same commands and options, each in its column', async () => {
    const { status, stdout } = await charter('--help', '--locale', code);
    expect(status).toBe(0);
    expect(stdout).toBe(`${words.help}\n`);
    const names = (help: string) => help.match(new RegExp(`^ {2}(?:${NAME}|\\d)`, 'gm'));
    expect(names(stdout)).toEqual(names(en.help));
    const [, commands = '', options = ''] = stdout.split('\n\n');
    for (const block of [commands, options]) {
      const columns = block.match(new RegExp(`^(?: {2}${NAME} +| {9,})(?=\\S)`, 'gm')) ?? [];
      expect(new Set(columns.map(({ length }) => length)).size, block).toBe(1);
      expect(columns.length).toBe(block === commands ? 4 : 8);
    }
  });

  it('is printed with the marks of its language', () => {
    const prose = texts(words).map(([key, text]) => [key, text.replaceAll('FILE...', 'FILE')] as const);
    expect(prose.filter(([, text]) => /["`]|\.\.\.|\w'/.test(text))).toEqual([]);
    const odd = { de: /[”«»]/, fr: /[^\u00a0\u202f][:;!?](?=\s|$)|«[^\u00a0]/, ar: /[\u0600-\u06ff][,;?]/ };
    const pattern = odd[code as keyof typeof odd];
    if (pattern) expect(prose.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  it('writes copies in it that read back, also with a text changed by hand', async () => {
    for (const [name, example] of Object.entries(exampleCharters)) {
      const file = path(`${name}.${code}.md`);
      expect(await charter('export', path(`${name}.json`), '--out', file, '--locale', code)).toMatchObject({
        status: 0,
      });
      expect(readFileSync(file, 'utf8')).toContain(`## ${locales[code]?.messages['part.indicators']}`);
      const { stdout } = await charter('check', '--json', file);
      expect(JSON.parse(stdout).files).toMatchObject([{ readable: true, hash: contentHash(example) }]);
      expect(await charter('migrate', file, '--locale', code), name).toMatchObject({ status: 0, stderr: '' });
    }
    const file = path(`tavlio.${code}.md`);
    const text = exampleCharters.tavlio.mission?.statement as string;
    writeFileSync(file, readFileSync(file, 'utf8').replace(text, 'Changed by hand.'));
    const { say } = createCliContext(code, now);
    const shown = await charter('migrate', file, '--locale', code);
    expect(shown).toMatchObject({ status: 1, stderr: `${say('migrate.hint')}\n` });
    expect(shown.stdout).toContain(say('migrate.edited', { text: 'Changed by hand.' }));
  });

  it('writes in it without being asked when the charter is', async () => {
    const file = path(`own.${code}.json`);
    keep(`own.${code}.json`, { ...exampleCharters.tavlio, locale: `${code}-x-own` });
    const { stdout } = await charter('export', file, '--to', 'md');
    expect(stdout).toContain(`## ${locales[code]?.messages['part.indicators']}`);
  });
});
