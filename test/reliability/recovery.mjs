/**
 * Measures what a crash costs: a charter of 1 MB is typed into in real Chromium, its renderer is killed, and it is opened
 * again. How long until the last word is back, beside opening the same charter where nothing was left and beside the
 * browser's own reading of the draft; and how long each write of the draft took.
 *
 *   node test/reliability/recovery.mjs
 *
 * Writes `test/reliability/results/recovery.json`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { describeEnvironment } from '../bench/environment.mjs';
import { largeCharter } from '../bench/largeCharter.mjs';
import { percentile } from '../bench/statistics.mjs';
import { launchOptions } from '../browser/findChromium.mjs';
import { serveStatic } from '../browser/serveStatic.mjs';

const RUNS = 20;
const WORDS = 5;
const charter = largeCharter(1_000_000);

const folder = mkdtempSync(join(tmpdir(), 'recovery-'));
await build({
  entryPoints: ['test/reliability/recoveryPage.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  define: { 'process.env.NODE_ENV': '"production"' },
  outfile: join(folder, 'page.js'),
});
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
);
const site = await serveStatic(folder);
const browser = await chromium.launch(launchOptions());
const environment = describeEnvironment(browser, 'node test/reliability/recovery.mjs', ['zod']);
const times = { writes: [], recover: [], openPlain: [], read: [] };

for (let run = 0; run < RUNS; run++) {
  const context = await browser.newContext();
  const first = await openPage(context);
  times.writes.push(...(await first.evaluate(write, [charter, WORDS])));
  await kill(context, first);
  times.read.push(await ask(context, () => globalThis.recovery.read()));
  times.openPlain.push(await ask(context, (doc) => globalThis.recovery.openPlain(doc), charter));
  times.recover.push(
    await ask(context, ([doc, words]) => globalThis.recovery.recover(doc, words), [charter, WORDS]),
  );
  await context.close();
}
await browser.close();
await site.close();
rmSync(folder, { recursive: true });

const figures = Object.fromEntries(
  Object.entries(times).map(([name, all]) => [
    name,
    { count: all.length, median: at(all, 0.5), p95: at(all, 0.95), max: at(all, 1) },
  ]),
);
const result = { environment, bytes: JSON.stringify(charter).length, runs: RUNS, milliseconds: figures };
writeFileSync('test/reliability/results/recovery.json', `${JSON.stringify(result, null, 2)}\n`);
console.log(figures);

function at(numbers, share) {
  return Math.round(percentile(numbers, share) * 10) / 10;
}

async function openPage(context) {
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => 'recovery' in globalThis);
  return page;
}

function write([doc, words]) {
  return globalThis.recovery.write(doc, words);
}

/** One question to a page of its own. */
async function ask(context, question, given) {
  const page = await openPage(context);
  const answer = await page.evaluate(question, given);
  await page.close();
  return answer;
}

/** Ends the renderer without a goodbye: nothing of the page runs any more. */
async function kill(context, page) {
  const devtools = await context.newCDPSession(page);
  const gone = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}
