import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const peers = [
  'react',
  'react-dom',
  'react-hook-form',
  '@tanstack/react-form',
  '@rjsf/core',
  '@rjsf/validator-ajv8',
  'survey-core',
  'survey-react-ui',
  'zod',
  'vite',
  'playwright',
];

/** What a reader needs to repeat the run: when, which commit, on what machine, with which versions, by which command. */
export function describeEnvironment(browser, command) {
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
    versions: Object.fromEntries(peers.map((name) => [name, versionOf(name)])),
  };
}

function versionOf(name) {
  return JSON.parse(readFileSync(`${repository}/node_modules/${name}/package.json`, 'utf8')).version;
}

function git(...parameters) {
  return execFileSync('git', parameters, { cwd: repository, encoding: 'utf8' }).trim();
}
