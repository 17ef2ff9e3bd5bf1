import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '../../src/lifecycle';
import { type CharterDraft, parseCharter } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { readZip } from '../export/readZip';
import { importsOf, packagesIn } from './importGraph';
import { packPackage } from './packPackage';

/**
 * The program as `npx` runs it: from the packed archive, in a folder outside the repository where nothing but the packed
 * library and its schema library are installed. React is nowhere to be found there.
 */
let home: string;
let work: string;
const now = '2026-09-30';

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'charter-cli-'));
  const installed = join(home, 'node_modules/enablement-charter');
  mkdirSync(installed, { recursive: true });
  spawnSync('tar', ['-xzf', packPackage(join(home, 'pack')), '-C', installed, '--strip-components=1']);
  symlinkSync(resolve('node_modules/zod'), join(home, 'node_modules/zod'));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeEach(() => {
  work = mkdtempSync(join(home, 'work-'));
  for (const [name, charter] of Object.entries(exampleCharters))
    keep(`${name}.json`, JSON.stringify(charter));
});

const keep = (name: string, content: string | Uint8Array) => writeFileSync(join(work, name), content);
const read = (name: string) => readFileSync(join(work, name), 'utf8');

function charter(...args: string[]) {
  const program = join(home, 'node_modules/enablement-charter/dist/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: work,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

interface Report {
  readonly errors: number;
  readonly files: readonly {
    readonly file: string;
    readonly readable: boolean;
    readonly approvable?: boolean;
    readonly hash?: string;
    readonly issues: readonly { readonly code: string; readonly path: string; readonly message: string }[];
  }[];
}

const checked = (...args: string[]) =>
  JSON.parse(charter('check', '--json', '--now', now, ...args).stdout) as Report;

describe('the program', () => {
  test('is packed, may be run, and reaches no React', async () => {
    expect(readFileSync('dist/cli.js', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const packages = packagesIn(await importsOf('dist/cli.js', { dynamic: true }));
    expect(packages).toContain('zod/mini');
    expect(packages.filter((name) => /react|radix|recharts/.test(name))).toEqual([]);
    expect(existsSync(join(home, 'node_modules/react'))).toBe(false);
    expect(charter('--version')).toMatchObject({
      status: 0,
      stdout: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`,
    });
  });

  test('explains itself in every language', () => {
    const codes = {
      en: 'Exit codes',
      el: 'Κωδικοί εξόδου',
      de: 'Exit-Codes',
      fr: 'Codes de sortie',
      es: 'Códigos de salida',
      ar: 'رموز الخروج',
    };
    for (const [locale, heading] of Object.entries(codes)) {
      const { status, stdout, stderr } = charter('--help', '--locale', locale);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`check FILE\\.{3}[\\s\\S]*\n${heading}\n`));
    }
    expect(charter('--help').stdout).toBe(charter('--help', '--locale', 'en').stdout);
    expect(charter()).toMatchObject({ status: 2, stdout: charter('--help').stdout });
  });

  test.each([
    [['lint', 'a.json'], /no command “lint”.*check, export/],
    [['check'], /Name a file: enablement-charter check charter\.json/],
    [['check', 'tavlio.json', '--strict'], /Unknown option '--strict'\. Run enablement-charter --help/],
    [['check', 'tavlio.json', '--locale', 'pl'], /no words in “pl”.*--locale en, el, de, fr, es, ar\./],
    [['check', 'tavlio.json', '--now', '2026-02-30'], /“2026-02-30” is no date/],
    [['export', 'tavlio.json', '--to', 'pdf'], /“pdf” is no format.*md, html, csv, json or docx/],
    [['export', 'tavlio.json', 'quillmere.json', '--to', 'md'], /need a folder after --out/],
    [['export', 'tavlio.json', '--to', 'json', '--out', 'tavlio.json'], /would replace the charter itself/],
    [['export', 'tavlio.json', '--to', 'docx'], /--out tavlio-sales-enablement-charter-1\.2\.docx/],
    [['new', 'charter'], /must end in \.json, \.md/],
    [['new', 'tavlio.json'], /exists and was left alone/],
    [['new', 'x.json', '--from', 'acme'], /no example “acme”/],
    [['check', 'none.json'], /none\.json: there is no such file\. Check the path/],
    [['check', '.'], /this is a folder\. Name the files in it/],
    [['export', 'tavlio.json', '--to', 'md', '--out', 'no/where.md'], /could not be written \(ENOENT\)/],
  ])('answers %j with what is wrong and what to do, and changes nothing', (args, message) => {
    const before = readdirSync(work).map((name) => [name, read(name)]);
    const { status, stderr, stdout } = charter(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\bat .*\.js:\d|Error:/);
    expect(readdirSync(work).map((name) => [name, read(name)])).toEqual(before);
  });
});

describe('check', () => {
  test('agrees with the facts of the examples', () => {
    const { files, errors } = checked('tavlio.json', 'quillmere.json', 'thalassaia.json');
    const found = files.map(({ approvable, issues }) => [
      approvable,
      issues.map((one) => `${one.code} ${one.path}`),
    ]);
    expect(errors).toBe(1);
    expect(found).toEqual([
      [true, ['link-not-observed links/att-win/belief']],
      [
        true,
        [
          'vanity-only indicators/acc',
          'review-overdue review/nextDue',
          'link-not-observed links/acc-dis/belief',
          'figure-missing indicators/coa/series/2026-07',
        ],
      ],
      [false, ['signature-declined approvals/me-2.0']],
    ]);
    expect(files.map(({ hash }) => hash)).toEqual(Object.values(exampleCharters).map(contentHash));
  });

  test('says it in words, one file after the other, in the language that is asked for', () => {
    const { status, stdout, stderr } = charter('check', '--now', now, 'quillmere.json', 'thalassaia.json');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^quillmere\.json: Quillmere Revenue Enablement Charter, version 3\.0, content [0-9a-f]{12}\n/,
    );
    expect(stdout).toContain('warning  review/nextDue  The review was due on August 31, 2026.');
    expect(stdout).toContain('Can be approved. 0 errors, 2 warnings, 2 hints.\nthalassaia.json: ');
    const greek = charter('check', '--now', now, '--locale', 'el', 'thalassaia.json').stdout;
    expect(greek).toMatch(/σφάλμα {2}approvals\/me-2\.0 {2}Η πλευρά «.+» δεν ενέκρινε την έκδοση 2\.0\./);
    expect(greek).toContain('Δεν μπορεί ακόμη να εγκριθεί. 1 σφάλμα, 0 προειδοποιήσεις, 0 υποδείξεις.');
  });

  test('ends with 1 where a charter has errors, and with 2 where one cannot be read', () => {
    const { services: _, ...without } = exampleCharters.tavlio as CharterDraft;
    keep('without.json', JSON.stringify(without));
    keep('broken.json', '{"schemaVersion": 1,\n "id": }');
    expect(charter('check', '--now', now, 'without.json')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /error {2}services {2}Add at least one service.*\(core-part-missing\)[\s\S]*Cannot be approved yet/,
      ),
    });
    const { status, stdout, stderr } = charter(
      'check',
      '--now',
      now,
      'without.json',
      'broken.json',
      'tavlio.json',
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /broken\.json:\n {2}error {2}broken\.json {2}This is not valid JSON\. Look at line 2/,
    );
    expect(stdout).toMatch(/without\.json:[\s\S]*tavlio\.json:/);
  });

  test('a file steers no terminal, and one of another kind is named', () => {
    const title = 'A\u001b[31m red\u0007 \u202etitle';
    keep('odd.json', JSON.stringify({ ...exampleCharters.tavlio, title }));
    keep('utf16.json', Uint8Array.from([0xff, 0xfe, 0x7b, 0]));
    keep('charter.docx', 'PK');
    expect(charter('check', 'odd.json').stdout).toContain('odd.json: A[31m red title, version');
    expect(charter('check', 'utf16.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('UTF-8'),
    });
    expect(charter('check', 'charter.docx')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/read from \.json or \.md/),
    });
  });
});

describe('export', () => {
  test.each(['md', 'html', 'csv', 'json'])(
    'writes %s to the screen, in the language of the charter',
    (to) => {
      for (const name of Object.keys(exampleCharters)) {
        const { status, stdout, stderr } = charter('export', `${name}.json`, '--to', to, '--now', now);
        expect([status, stderr]).toEqual([0, '']);
        if (to !== 'json')
          expect(stdout).toContain(name === 'thalassaia' ? 'Διάρκεια κύκλου πωλήσεων' : 'Win rate');
        if (to === 'json') expect(parseCharter(stdout)).toMatchObject({ ok: true, issues: [] });
      }
    },
  );

  test('writes several into a folder under names of their own', () => {
    mkdirSync(join(work, 'out'));
    const { status } = charter(
      'export',
      'tavlio.json',
      'thalassaia.json',
      '--to',
      'html',
      '--out',
      'out',
      '--locale',
      'en',
    );
    expect(status).toBe(0);
    expect(readdirSync(join(work, 'out')).sort()).toEqual([
      'tavlio-sales-enablement-charter-1.2.html',
      'χάρτα-ενδυνάμωσης-πωλήσεων-sales-enablement-ομίλου-θαλασσαία-2.0.html',
    ]);
  });

  test('a title of slashes leads nowhere', () => {
    mkdirSync(join(work, 'out'));
    keep('slashes.json', JSON.stringify({ ...exampleCharters.tavlio, title: '../../../etc/passwd' }));
    expect(charter('export', 'slashes.json', '--to', 'md', '--out', 'out').status).toBe(0);
    expect(readdirSync(join(work, 'out'))).toEqual(['etc-passwd-1.2.md']);
  });

  test('says what to install where the package for Word files is missing, and writes one where it is not', () => {
    const missing = charter('export', 'tavlio.json', '--out', 'tavlio.docx');
    expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining('npm install docx') });
    expect(readdirSync(work)).not.toContain('tavlio.docx');
    symlinkSync(resolve('node_modules/docx'), join(home, 'node_modules/docx'));
    expect(charter('export', 'tavlio.json', '--out', 'tavlio.docx').status).toBe(0);
    const files = readZip(readFileSync(join(work, 'tavlio.docx')));
    expect(files.get('word/document.xml')).toContain('Tavlio Sales Enablement Charter');
  });
});

describe('migrate', () => {
  test('leaves alone what is up to date', () => {
    const { status, stdout } = charter('migrate', 'tavlio.json', 'quillmere.json');
    expect([status, stdout.split('\n').length]).toEqual([0, 3]);
    expect(stdout).toContain('tavlio.json: up to date (schema version 1).');
  });

  test('shows repairs, and makes them when told to', () => {
    const { schemaVersion: _, ...old } = exampleCharters.tavlio as CharterDraft;
    keep('old.json', JSON.stringify({ ...old, services: [...(old.services ?? []), { custom: 'No id' }] }));
    const before = read('old.json');
    expect(charter('migrate', 'old.json')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('old.json: 1 to take over'),
      stderr: expect.stringMatching(/services\/services-5: An item had no id[\s\S]*again with --write/),
    });
    expect(read('old.json')).toBe(before);
    expect(charter('migrate', 'old.json', '--write').status).toBe(0);
    expect(JSON.parse(read('old.json')).services.at(-1)).toEqual({ custom: 'No id', id: 'services-5' });
    expect(charter('migrate', 'old.json').status).toBe(0);
  });

  test('takes over what was changed by hand in Markdown, and says what it could not read', () => {
    charter('export', 'thalassaia.json', '--out', 'thalassaia.md', '--now', now);
    keep(
      'thalassaia.md',
      read('thalassaia.md').replace('- Προσλήψεις', '- Νέες προσλήψεις').replace('| 90% |', '| 95% |'),
    );
    const shown = charter('migrate', 'thalassaia.md');
    expect(shown.status).toBe(1);
    expect(shown.stdout).toMatch(/scope\/out\/\S+\/text {2}text changed by hand: Νέες προσλήψεις/);
    expect(shown.stderr).toMatch(/Line \d+, “.*95%.*”, was changed where the words are made of figures/);
    expect(charter('migrate', 'thalassaia.md', '--write').status).toBe(0);
    expect(read('thalassaia.md')).toContain('## Δείκτες');
    expect(read('thalassaia.md').match(/Νέες προσλήψεις/g)).toHaveLength(2);
    expect(charter('migrate', 'thalassaia.md')).toMatchObject({ status: 0 });
  });

  test('a newer release’s file and a broken one are left alone', () => {
    keep('newer.json', JSON.stringify({ ...exampleCharters.tavlio, schemaVersion: 99 }));
    expect(charter('migrate', '--write', 'newer.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Update enablement-charter; the file was left alone'),
    });
    expect(JSON.parse(read('newer.json')).schemaVersion).toBe(99);
    charter('export', 'tavlio.json', '--out', 'broken.md');
    const broken = read('broken.md').replace('"charter": {', '"charter": {{');
    keep('broken.md', broken);
    const { status, stderr } = charter('migrate', '--write', 'broken.md');
    expect([status, read('broken.md')]).toEqual([2, broken]);
    expect(stderr).toMatch(/data at the end of the file are broken near line \d+/);
  });
});

describe('new', () => {
  test.each([
    ['en', '[Add: '],
    ['el', '[Συμπληρώστε: '],
    ['de', '[Ergänzen: '],
    ['fr', '[À compléter\u00a0: '],
    ['es', '[Añadir: '],
    ['ar', '[أضف: '],
  ])('begins a blank charter in %s in every format', (locale, prompt) => {
    for (const kind of ['json', 'md', 'html', 'csv'])
      expect(charter('new', `blank.${kind}`, '--locale', locale, '--now', now).status).toBe(0);
    for (const kind of ['json', 'html', 'csv']) expect(read(`blank.${kind}`)).toContain(prompt);
    expect(read('blank.md')).toContain(prompt.replace('[', '\\['));
    const [json, markdown] = checked('blank.json', 'blank.md').files;
    expect(json?.issues.map(({ code }) => code)).toContain('generic-text');
    expect(markdown?.issues.map(({ code }) => code)).toEqual(json?.issues.map(({ code }) => code));
  });

  test('begins with an example that nobody has signed, measured or reviewed', () => {
    expect(charter('new', 'ours.json', '--from', 'quillmere', '--title', 'Ours', '--now', now).status).toBe(
      0,
    );
    const ours = JSON.parse(read('ours.json')) as CharterDraft;
    expect(ours).toMatchObject({ title: 'Ours', status: 'draft', version: '0.1', locale: 'en' });
    expect(ours.id).not.toBe(exampleCharters.quillmere.id);
    expect(ours.approvals).toBeUndefined();
    expect(ours.review).toEqual({ cadence: 'quarterly' });
    expect(ours.indicators?.flatMap(({ series }) => series ?? [])).toEqual([]);
    expect(checked('ours.json').files[0]).toMatchObject({ approvable: true });
  });
});
