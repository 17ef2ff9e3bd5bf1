/**
 * Runs all tests of the session, of storage, of security and of bad input, in Node, in jsdom and in Chromium with the
 * reference portal, and writes what they counted to `results/tests.json`, with when, where and by which commit.
 *
 *   npm run build && node test/reliability/report.mjs
 *
 * Nothing is written when a test fails.
 */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { describeEnvironment } from '../bench/environment.mjs';
import { launchOptions } from '../browser/findChromium.mjs';
import { countById, keptFigures, runTests } from '../helpers/testReport.mjs';

const results = 'test/reliability/results/tests.json';

const browser = await chromium.launch(launchOptions());
const environment = describeEnvironment(browser, 'node test/reliability/report.mjs', ['zod', 'hono']);
await browser.close();

const tests = runTests({
  node: ['--project', 'node', 'test/session', 'test/storage', 'test/testing', 'test/badInput', 'test/export'],
  dom: ['--project', 'dom', 'test/badInput', 'test/editor', 'test/charter-editor'],
  package: ['--config', 'test/package/vitest.config.ts', 'test/package/storageInBrowser.test.ts'],
  security: ['--config', 'test/security/vitest.config.ts'],
  portal: ['--config', 'test/portal/vitest.config.ts'],
});

const passed = (pattern) => tests.filter(({ fullName }) => pattern.test(fullName));
const kept = Object.entries(keptFigures()).filter(([name]) => name.startsWith('every-call '));
const laws = passed(/^mergeCharters, of any three versions: .*\((\d+) triples\)$/);
const lives = passed(/\(five times\)$/);

writeFileSync(
  results,
  `${JSON.stringify(
    {
      environment,
      tests: tests.length,
      faultAtEveryCall: {
        stories: kept.length,
        runs: kept.reduce((sum, [, { runs }]) => sum + runs, 0),
      },
      plantedBugs: passed(/^the simulation is not blind: it finds /).map(({ title }) => title),
      brokenAdapters: passed(/catches .* by '?C\d\d'?$/).map(({ title }) => title),
      merge: {
        laws: laws.map(({ title }) => title),
        triples: Number(/(\d+) triples/.exec(laws[0].title)[1]),
      },
      lives: { troubles: lives.map(({ title }) => title), runs: 5 * lives.length },
      regressions: passed(/^what other products lost /).map(({ title }) => title),
      invariants: countById(tests, /\bI\d{1,2}\b/g),
      rules: countById(tests, /\b[LVSAHDPQ]\d\b/g),
      cases: countById(tests, /\bC[0-3]\d\b/g),
      badInput: countById(tests, /\bB\d\d\b/g),
    },
    null,
    2,
  )}\n`,
);
console.log(`Written to ${results}.`);
