import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveStatic } from '../browser/serveStatic.mjs';
import { openBrowser, titleAfterReload, type Visitor } from './openBrowser';
import { consumerEnvironment, installConsumer } from './packPackage';

const bin = resolve('node_modules/.bin');
let browser: Visitor | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Runs a program of the repository in a host's folder; throws with its output when it fails. */
function run(folder: string, program: string, ...args: string[]): string {
  // A test runner says itself that this is a test.
  const { NODE_ENV, ...rest } = consumerEnvironment();
  const env = program === 'jest' ? { ...rest, NODE_OPTIONS: '--experimental-vm-modules' } : rest;

  try {
    return execFileSync(join(bin, program), args, {
      cwd: folder,
      env: /^(vitest|jest)$/.test(program) ? (env as NodeJS.ProcessEnv) : { ...env, NODE_ENV },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/** Serves a folder for one visit; an address that is no file is answered by the application, as routers need it. */
async function visit(folder: string, path = '/') {
  const { url, close } = await serveStatic(folder, {}, 'index.html');
  const visited = await browser!.visit(`${url}${path}`);
  return { ...visited, close };
}

const title = (page: Awaited<ReturnType<typeof visit>>['page']) =>
  page.getByRole('textbox', { name: /^(Title|Τίτλος)/ }).first();

describe('React Router', () => {
  let folder: string;
  beforeAll(() => {
    folder = installConsumer('react-router');
    run(folder, 'vite', 'build');
  });

  test('asks before unsaved words are left behind, stays, and leaves', async () => {
    const { page, complaints, close } = await visit(join(folder, 'dist'));
    await page.getByRole('link', { name: 'Our charter' }).click();
    await title(page).fill('Not saved yet');
    await page.getByRole('link', { name: 'All charters' }).click();
    await page.getByRole('button', { name: 'Stay' }).click();
    expect(await title(page).inputValue()).toBe('Not saved yet');
    await page.getByRole('link', { name: 'All charters' }).click();
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('link', { name: 'Our charter' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(complaints).toEqual([]);
    close();
  });
});

describe('React 18.2', () => {
  let folder: string;
  beforeAll(() => {
    folder = installConsumer('react-18');
    for (const name of ['react', 'react-dom', '@types/react', '@types/react-dom'])
      cpSync(`node_modules/${name}-18`, join(folder, 'node_modules', name), { recursive: true });
    run(folder, 'vite', 'build');
  });

  test('type-checks against its own types, strictly, libraries included', () => {
    expect(run(folder, 'tsc', '--noEmit')).toBe('');
  });

  test('shows editor, panel with its chart, and viewer, and keeps what was typed', async () => {
    const { page, complaints, close } = await visit(join(folder, 'dist'));
    expect(await page.locator('#version').textContent()).toBe('18.2.0');
    await title(page).waitFor();
    expect(await titleAfterReload(page, 'Written in React 18')).toBe('Written in React 18');
    await page.getByRole('article').getByRole('heading', { name: 'Written in React 18' }).waitFor();
    const plot = page.locator('[data-charter-part="plot"]').first();
    await plot.scrollIntoViewIfNeeded();
    await plot.locator('svg path').first().waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
    close();
  });
});

describe('a page without a bundler', () => {
  let folder: string;
  beforeAll(async () => {
    folder = installConsumer('import-map');
    await makeVendor(join(folder, 'vendor'));
  });

  test('loads the modules by an import map, and keeps what was typed', async () => {
    const { page, complaints, close } = await visit(folder);
    await title(page).waitFor();
    expect(await titleAfterReload(page, 'Χωρίς εργαλεία', /^Τίτλος/)).toBe('Χωρίς εργαλεία');
    expect(complaints).toEqual([]);
    close();
  });

  test('its map names every module that the library imports', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const { imports } = JSON.parse(/importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    // `react-is` is a peer of recharts, which has it inside.
    const wanted = Object.keys(dependencies).filter((name) => name !== 'react-is');
    for (const name of wanted)
      expect(
        Object.keys(imports).some((key) => key.startsWith(name)),
        name,
      ).toBe(true);
  });
});

describe('a portal that is not React', () => {
  let folder: string;
  beforeAll(() => {
    folder = installConsumer('web-component');
    run(folder, 'vite', 'build');
  });

  test('has two editors in shadow roots, in two languages, apart in words and saves, with their dialogs inside', async () => {
    const { page, complaints, close } = await visit(join(folder, 'dist'));
    const ours = page.locator('charter-editor').nth(0);
    const theirs = page.locator('charter-editor').nth(1);
    await theirs
      .getByRole('textbox', { name: /^Τίτλος/ })
      .first()
      .waitFor();
    await ours
      .getByRole('textbox', { name: /^Title/ })
      .first()
      .fill('In the shadow');
    await expect
      .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
      .toContain('In the shadow');
    expect(
      await theirs
        .getByRole('textbox', { name: /^Τίτλος/ })
        .first()
        .inputValue(),
    ).toBe('');
    const look = (element: Element) =>
      getComputedStyle(element.shadowRoot?.querySelector('.ec-root') as Element).getPropertyValue(
        '--_accent',
      );
    expect(await ours.evaluate(look)).not.toBe('');
    expect(complaints).toEqual([]);
    close();
  });
});

describe('the tests of a host', () => {
  test('run in Vitest against the packed library', () => {
    const folder = installConsumer('vitest');
    expect(run(folder, 'vitest', 'run', '--no-color')).toMatch(/Tests {2}2 passed/);
  });

  test('run in Jest against the packed library, with every rule of the storage contract', () => {
    const folder = installConsumer('jest');
    expect(run(folder, 'jest', '--json')).toMatch(/"numFailedTests":0,.*"numPassedTests":([3-9]\d|\d{3})/);
  });
});

/** What a CDN of modules serves: each package as one ES module, all with the same React. */
async function makeVendor(outdir: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const modules: Readonly<Record<string, string>> = {
    react: 'react',
    'jsx-runtime': 'react/jsx-runtime',
    'react-dom': 'react-dom',
    'react-dom-client': 'react-dom/client',
    dialog: '@radix-ui/react-dialog',
    recharts: 'recharts',
    'zod-mini': 'zod/mini',
  };
  const textOf = (name: string) =>
    /^react/.test(name)
      ? `import all from '${name}'; export const { ${Object.keys(require(name)).join(', ')} } = all;`
      : `export * from '${name}';`;
  await build({
    entryPoints: Object.fromEntries(Object.entries(modules).map(([file, name]) => [file, `vendor:${name}`])),
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    outdir,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'vendor',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vendor:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'vendor' }));
          onLoad({ filter: /.*/, namespace: 'vendor' }, ({ path }) => ({
            contents: textOf(path),
            resolveDir: resolve('.'),
          }));
        },
      },
    ],
  });
}
