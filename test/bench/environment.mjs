import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** What every run stands on. */
const always = ['react', 'react-dom', 'vite', 'playwright'];

/**
 * What a reader needs to repeat the run: when, which commit, on what machine, by which command, and with which
 * versions of the packages measured.
 */
export function describeEnvironment(browser, command, packages) {
  return {
    date: new Date().toISOString(),
    commit:
      git('rev-parse', '--short', 'HEAD') +
      (git('status', '--porcelain', '--', 'src') ? ' with changes in src' : ''),
    command,
    cores: cpus().length,
    processor: cpus()[0]?.model.trim(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    loadBefore: loadavg()[0],
    node: process.version,
    chromium: browser.version(),
    versions: Object.fromEntries([...packages, ...always].map((name) => [name, versionOf(name)])),
  };
}

function versionOf(name) {
  return JSON.parse(readFileSync(`${repository}/node_modules/${name}/package.json`, 'utf8')).version;
}

function git(...parameters) {
  return execFileSync('git', parameters, { cwd: repository, encoding: 'utf8' }).trim();
}
