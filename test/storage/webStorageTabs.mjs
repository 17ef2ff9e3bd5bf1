/**
 * Three tabs of a real Chromium race for one document in `localStorage`, each in a process of its own.
 *
 *   node test/storage/webStorageTabs.mjs               5 rounds
 *   node test/storage/webStorageTabs.mjs --rounds 20
 *
 * Each tab adds 1 three hundred times and tries again after each conflict, so a round must end at 900: what is
 * missing was acknowledged and lost. Before that, the conformance cases run in the first tab. Prints one line for
 * each and ends with code 1 when a case fails or an addition is missing.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { launchOptions } from '../browser/findChromium.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const additions = 300;

const bundle = await build({
  stdin: {
    contents: `import { createWebStorage } from './src/storage';
      import { runStorageCases } from './src/testing/runStorageCases';
      Object.assign(globalThis, { createWebStorage, runStorageCases });`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const script = bundle.outputFiles[0].text;
const server = createServer(({ url }, response) => {
  response.setHeader('content-type', url === '/kit.js' ? 'text/javascript' : 'text/html');
  response.end(url === '/kit.js' ? script : '<!doctype html><script type="module" src="/kit.js"></script>');
});
await new Promise((listening) => server.listen(0, listening));

const browser = await chromium.launch(launchOptions());
try {
  const context = await browser.newContext();
  const tabs = await Promise.all([openTab(context), openTab(context), openTab(context)]);
  const { passed, failed, skipped, results } = await tabs[0].evaluate(runCases);
  console.log(`conformance: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const { id, outcome, reason } of results) if (outcome === 'failed') console.log(`  ${id} ${reason}`);
  let lost = 0;
  for (let round = 1; round <= Number(values.rounds); round++) {
    const docId = `race-${round}`;
    await tabs[0].evaluate(create, docId);
    const conflicts = await Promise.all(
      tabs.map((tab, index) => tab.evaluate(addOnes, { docId, index, additions })),
    );
    const sum = await tabs[1].evaluate(readSum, docId);
    lost += tabs.length * additions - sum;
    console.log(`round ${round}: ${sum} of ${tabs.length * additions}, conflicts ${conflicts.join(' + ')}`);
  }
  console.log(`acknowledged additions lost: ${lost}`);
  process.exitCode = failed > 0 || lost > 0 ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}

async function openTab(context) {
  const page = await context.newPage();
  await page.goto(`http://localhost:${server.address().port}/`);
  await page.waitForFunction(() => 'createWebStorage' in globalThis);
  return page;
}

// What follows runs in the page.

function runCases() {
  const { createWebStorage, runStorageCases } = globalThis;
  const open = () => createWebStorage();
  return runStorageCases('web storage', { make: open, secondClient: open, reopen: open });
}

async function create(docId) {
  const { signal } = new AbortController();
  await globalThis.createWebStorage().save({ docId, doc: { n: 0 }, base: null, attemptId: 'first', signal });
}

async function readSum(docId) {
  const { signal } = new AbortController();
  return (await globalThis.createWebStorage().load({ docId, signal })).doc.n;
}

async function addOnes({ docId, index, additions }) {
  const storage = globalThis.createWebStorage();
  const { signal } = new AbortController();
  let state = await storage.load({ docId, signal });
  let conflicts = 0;
  for (let done = 0; done < additions; ) {
    const doc = { n: state.doc.n + 1 };
    const attemptId = `${index}-${done}-${conflicts}`;
    const result = await storage.save({ docId, doc, base: state.revision, attemptId, signal });
    if (result.kind === 'saved') {
      done += 1;
      state = { doc, revision: result.revision };
    } else {
      conflicts += 1;
      state = result.current;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return conflicts;
}
