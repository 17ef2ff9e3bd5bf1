import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, titleAfterReload, type Visitor } from './openBrowser';
import { consumerEnvironment, installConsumer } from './packPackage';

const next = resolve('node_modules/next/dist/bin/next');
let url: string;
let server: ChildProcess | undefined;
let browser: Visitor | undefined;

beforeAll(async () => {
  const cwd = installConsumer('next');
  const env = consumerEnvironment();
  const built = spawnSync(process.execPath, [next, 'build'], { cwd, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`next build failed:\n${built.stdout}${built.stderr}`);
  const port = await freePort();
  server = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd,
    env,
    stdio: 'ignore',
  });
  url = `http://127.0.0.1:${port}`;
  await answers(url);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  if (server && server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
});

test('the viewer is complete HTML from a server component, with scripts off', async () => {
  const { page, complaints } = await browser!.visit(url, { javaScriptEnabled: false });
  const viewer = page.locator('article[data-charter-part="viewer"]');
  expect(await viewer.count()).toBe(1);
  expect(await viewer.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await viewer.getByRole('table').count()).toBeGreaterThan(0);
  expect(await viewer.locator('[style], script, input').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the viewer stays as it is when the page hydrates', async () => {
  const { page, complaints } = await browser!.visit(url);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('article[data-charter-part="viewer"]').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('the editor opens in a client component and keeps what was typed over a reload', async () => {
  const { page, complaints } = await browser!.visit(`${url}/edit`);
  await page
    .getByRole('textbox', { name: /^Title/ })
    .first()
    .waitFor();
  expect(await titleAfterReload(page, 'Quarry Lane charter')).toBe('Quarry Lane charter');
  expect(complaints).toEqual([]);
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Resolves when `address` answers; throws after 30 seconds. */
async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const ok = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error(`${address} did not answer.`);
}
