/**
 * Runs all tests of security and of bad input, each vector by itself, and writes what they counted to
 * `results/security.json`, with when, where and by which commit.
 *
 *   npm run build && node test/security/report.mjs
 *
 * Nothing is written when a test fails.
 */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { describeEnvironment } from '../bench/environment.mjs';
import { launchOptions } from '../browser/findChromium.mjs';
import { countById, keptFigures, runTests } from '../helpers/testReport.mjs';
import { makeSbom, sbomFile } from './sbom.mjs';

const results = 'test/security/results/security.json';

writeFileSync(sbomFile, `${JSON.stringify(makeSbom(), null, 2)}\n`);
const browser = await chromium.launch(launchOptions());
const environment = describeEnvironment(browser, 'node test/security/report.mjs', [
  'zod',
  'recharts',
  '@radix-ui/react-dialog',
]);
await browser.close();

const tests = runTests(
  {
    security: ['--config', 'test/security/vitest.config.ts'],
    node: ['--project', 'node', 'test/badInput', 'test/export/fileName.test.ts'],
    dom: ['--project', 'dom', 'test/badInput', 'test/security'],
  },
  { VECTORS_TOGETHER: process.env.VECTORS_TOGETHER ?? '1' },
);

const kept = keptFigures();
const named = (prefix) =>
  Object.fromEntries(
    Object.entries(kept)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, figures]) => [name.slice(prefix.length), figures]),
  );
const { vectors, urls, csv, pollution, regexes, function: made, supply, journey } = kept;
const sum = (figures, key) => Object.values(figures).reduce((total, one) => total + (one[key] ?? 0), 0);
const [pages, outputs] = [named('page-'), named('output-')];

writeFileSync(
  results,
  `${JSON.stringify(
    {
      environment,
      ...vectors,
      pages,
      outputs,
      violations: sum(pages, 'violations') + journey.violations,
      canaries: sum(pages, 'canaries') + sum(outputs, 'canaries'),
      urls,
      csv,
      pollution,
      regexes,
      functionCalls: made.calls,
      requests: journey.requests,
      supply,
      checks: countById(tests, /\bX\d{1,2}\b/g),
    },
    null,
    2,
  )}\n`,
);
console.log(`Written to ${results}.`);
