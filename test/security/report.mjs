/**
 * Runs all tests of security and of bad input, each vector by itself, and writes what they counted to
 * `results/security.json`, with when, where and by which commit.
 *
 *   npm run build && node test/security/report.mjs
 *
 * Nothing is written when a test fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium } from 'playwright';
import { describeEnvironment } from '../bench/environment.mjs';
import { launchOptions } from '../browser/findChromium.mjs';
import { makeSbom, sbomFile } from './sbom.mjs';

const folder = '.cache/security';
const results = 'test/security/results/security.json';

const runs = {
  security: ['--config', 'test/security/vitest.config.ts'],
  node: ['--project', 'node', 'test/badInput', 'test/export/fileName.test.ts'],
  dom: ['--project', 'dom', 'test/badInput', 'test/security'],
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(sbomFile, `${JSON.stringify(makeSbom(), null, 2)}\n`);
const browser = await chromium.launch(launchOptions());
const environment = describeEnvironment(browser, 'node test/security/report.mjs', [
  'zod',
  'recharts',
  '@radix-ui/react-dialog',
]);
await browser.close();

const tests = Object.entries(runs).flatMap(([name, args]) => {
  const report = `.cache/report-${name}.json`;
  const { status } = spawnSync(
    'node_modules/.bin/vitest',
    [
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      '--testTimeout=900000',
    ],
    { stdio: 'inherit', env: { ...process.env, VECTORS_TOGETHER: process.env.VECTORS_TOGETHER ?? '1' } },
  );
  if (status !== 0) {
    console.log('A test failed: nothing was written.');
    process.exit(1);
  }
  return JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap((file) => file.assertionResults);
});

/** How many tests passed for each id of a kind, `B01` or `X1`. */
function countById(pattern) {
  const counts = new Map();
  for (const { fullName, status } of tests) {
    if (status !== 'passed') continue;
    for (const id of new Set(fullName.match(pattern))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })));
}

const kept = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))]),
);
const named = (prefix) =>
  Object.fromEntries(
    Object.entries(kept)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, figures]) => [name.slice(prefix.length), figures]),
  );
const { vectors, urls, csv, pollution, regexes, function: made, supply, journey } = kept;
const badInput = countById(/\bB\d\d\b/g);

writeFileSync(
  results,
  `${JSON.stringify(
    {
      environment,
      ...vectors,
      pages: named('page-'),
      outputs: named('output-'),
      violations: 0,
      canaries: 0,
      urls,
      csv,
      pollution,
      regexes,
      functionCalls: made.calls,
      requests: journey.requests,
      supply,
      badInput: { classes: Object.keys(badInput).length, tests: badInput, crashes: 0 },
      checks: countById(/\bX\d{1,2}\b/g),
    },
    null,
    2,
  )}\n`,
);
console.log(`Written to ${results}.`);
