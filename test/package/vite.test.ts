import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStatic } from '../browser/serveStatic.mjs';
import { openBrowser, titleAfterReload, type Visitor } from './openBrowser';
import { consumerEnvironment, installConsumer } from './packPackage';

const bin = resolve('node_modules/.bin');
let folder: string;
let site: Awaited<ReturnType<typeof serveStatic>> | undefined;
let browser: Visitor | undefined;

beforeAll(async () => {
  folder = installConsumer('vite');
  run('vite', 'build');
  site = await serveStatic(join(folder, 'dist'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

test('the fifteen lines of the README type-check against the packed types', () => {
  expect(run('tsc', '--noEmit')).toBe('');
});

test('the editor opens in a Vite application and keeps what was typed over a reload', async () => {
  const { page, complaints } = await browser!.visit(site!.url);
  await page
    .getByRole('textbox', { name: /^Title/ })
    .first()
    .waitFor();
  expect(await titleAfterReload(page, 'Quarry Lane charter')).toBe('Quarry Lane charter');
  expect(complaints).toEqual([]);
});

test('its theme reaches the page', async () => {
  const { page } = await browser!.visit(site!.url);
  const root = page.locator('.ec-root').first();
  await root.waitFor();
  const accent = await root.evaluate((element) => getComputedStyle(element).getPropertyValue('--_accent'));
  expect(accent).not.toBe('');
});

/** Runs a program of the repository in the application's folder; throws with its output when it fails. */
function run(program: string, ...args: string[]): string {
  try {
    return execFileSync(join(bin, program), args, {
      cwd: folder,
      env: consumerEnvironment(),
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
