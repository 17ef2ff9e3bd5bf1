import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';

/** Where tests leave what they counted: see `keepFigures`. */
const folder = '.cache/figures';

/**
 * Runs tests for a report, each set with the arguments of `vitest run`, and gives every test that passed. Ends the
 * process when one fails, so that nothing is written.
 */
export function runTests(sets, environment = {}) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return Object.entries(sets).flatMap(([name, args]) => {
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
      { stdio: 'inherit', env: { ...process.env, ...environment } },
    );
    if (status !== 0) {
      console.log('A test failed: nothing was written.');
      process.exit(1);
    }
    return JSON.parse(readFileSync(report, 'utf8'))
      .testResults.flatMap((file) => file.assertionResults)
      .filter((test) => test.status === 'passed');
  });
}

/** How many of the tests name each id of a kind, `B01` or `X1`, in the order of the ids. */
export function countById(tests, pattern) {
  const counts = new Map();
  for (const { fullName } of tests) {
    for (const id of new Set(fullName.match(pattern))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })));
}

/** What the tests of the last run counted, by name. */
export function keptFigures() {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))]),
  );
}
