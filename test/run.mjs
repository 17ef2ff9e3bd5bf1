/**
 * `npm test`: everything that must hold before a change is merged, in order, in one command.
 *
 *   node test/run.mjs            all steps
 *   node test/run.mjs unit       rules and parts, without a browser
 *   node test/run.mjs package    the build, and what consumers get out of it
 *   node test/run.mjs security   hostile texts, pages and files against the build, in Chromium
 *   node test/run.mjs embedded   the build on a host's page: isolation, keyboard, what a screen reader gets, in Chromium
 *   node test/run.mjs stories    every story in Chromium, in both themes and languages
 *   node test/run.mjs portal     the reference portal: its server, real PostgreSQL, its page in Chromium
 *   node test/run.mjs book       the built Storybook as a visitor meets it: the portal end to end, the documentation
 *
 * A later step runs even when an earlier one failed, unless it needs what that one makes. The last line
 * printed is `N passed, N failed`: real tests, and one for each step that is not a test runner.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { installChromium } from './browser/installChromium.mjs';

const steps = [
  {
    name: 'browser',
    sets: ['package', 'security', 'embedded', 'stories', 'portal', 'book'],
    run: asCheck(installChromium),
  },
  { name: 'types', sets: [], run: command('tsc', '--noEmit') },
  { name: 'lint', sets: [], run: command('biome', 'ci', '.') },
  { name: 'unit', sets: ['unit'], run: vitest('unit', '--project', 'node', '--project', 'dom') },
  { name: 'build', sets: ['package', 'security', 'embedded'], run: command('npm', 'run', 'build') },
  {
    name: 'package',
    sets: ['package'],
    needs: 'build',
    skip: () => !readdirSync('test/package').some((file) => file.endsWith('.test.ts')),
    run: vitest('package', '--config', 'test/package/vitest.config.ts'),
  },
  {
    name: 'security',
    sets: ['security'],
    needs: 'build',
    run: vitest('security', '--config', 'test/security/vitest.config.ts'),
  },
  {
    name: 'embedded',
    sets: ['embedded'],
    needs: 'build',
    run: vitest('embedded', '--config', 'test/isolation/vitest.config.ts'),
  },
  { name: 'stories', sets: ['stories'], needs: 'browser', run: vitest('stories', '--project', 'stories') },
  {
    name: 'portal',
    sets: ['portal'],
    needs: 'browser',
    run: vitest('portal', '--config', 'test/portal/vitest.config.ts'),
  },
  { name: 'storybook', sets: ['book'], run: command('storybook', 'build', '--quiet') },
  {
    name: 'book',
    sets: ['book'],
    needs: 'storybook',
    run: vitest('book', '--config', 'test/book/vitest.config.ts'),
  },
  { name: 'tabs', sets: ['book'], run: command('node', 'test/storage/webStorageTabs.mjs', '--rounds', '3') },
];

const set = process.argv[2];
const chosen = steps.filter((step) => !set || step.sets.includes(set));
if (chosen.length === 0) throw new Error(`There is no set of steps called ${set}.`);
const results = new Map();

for (const step of chosen) {
  console.log(`\n=== ${step.name}`);
  const started = Date.now();
  const counts = runStep(step);
  results.set(step.name, { ...counts, seconds: Math.round((Date.now() - started) / 1000) });
}

console.log(`\n${'step'.padEnd(10)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
for (const [name, { passed, failed, seconds }] of results) {
  console.log(
    name.padEnd(10) + String(passed).padStart(8) + String(failed).padStart(8) + String(seconds).padStart(9),
  );
}
for (const { failures = [] } of results.values()) {
  for (const failure of failures) console.log(`failed: ${failure}`);
}
const total = (key) => [...results.values()].reduce((sum, result) => sum + result[key], 0);
process.exitCode = total('failed') > 0 ? 1 : 0;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);

/** Counts of one step: none when it has nothing to run, one failure when what it needs has failed. */
function runStep(step) {
  if (step.skip?.()) {
    console.log('Nothing to run yet.');
    return { passed: 0, failed: 0 };
  }
  if (results.get(step.needs)?.failed > 0) {
    console.log(`Not run, because ${step.needs} failed.`);
    return { passed: 0, failed: 1 };
  }
  return step.run();
}

/** A step that is one check: it passes when `check` returns true. */
function asCheck(check) {
  return () => {
    try {
      return check() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    } catch (error) {
      console.log(error.message);
      return { passed: 0, failed: 1 };
    }
  };
}

/** A step that is one check: it passes when the program exits with 0. */
function command(program, ...args) {
  return asCheck(() => start(program, args) === 0);
}

/** A step that counts the tests of one Vitest run. */
function vitest(name, ...args) {
  return () => {
    const report = `.cache/${name}.json`;
    mkdirSync('.cache', { recursive: true });
    rmSync(report, { force: true });
    const status = start('vitest', [
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const { passed, failures } = existsSync(report) ? read(report) : { passed: 0, failures: [] };
    // A run may fail without a failed test: an unhandled error, no tests, a crash.
    if (status !== 0 && failures.length === 0) failures.push(`${name}: the run itself`);
    return { passed, failed: failures.length, failures };
  };
}

/** What a JSON report says: how many tests passed, and the failed ones by name; a file that did not load is one. */
function read(report) {
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failures = testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => {
      const tests = file.assertionResults.filter((test) => test.status === 'failed');
      const where = relative('.', file.name);
      return tests.length > 0
        ? tests.map((test) => `${where}: ${test.fullName}: ${reason(test)}`)
        : [`${where}: did not load`];
    });
  return { passed: numPassedTests, failures };
}

/** The first line of what a failed test said, for a reader who has only the end of the log. */
function reason({ failureMessages }) {
  return (failureMessages[0] ?? 'no message').split('\n', 1)[0];
}

/** Runs a program of this repository with its output on ours, and gives its exit status. */
function start(program, args) {
  const local = `node_modules/.bin/${program}`;
  return spawnSync(existsSync(local) ? local : program, args, { stdio: 'inherit' }).status ?? 1;
}
