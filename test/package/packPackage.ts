import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Packs the built package as `npm publish` would, and returns the archive's path. */
export function packPackage(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(answer) as [{ filename: string }];
  return join(folder, packed.filename);
}

/**
 * Copies `test/consumers/<name>` and installs the packed library into the copy, without a network. The copy lies
 * inside the repository, so that everything else (React, the bundler) resolves to the repository's own packages.
 */
export function installConsumer(name: string): string {
  const folder = resolve('.cache/consumers', name);
  const installed = join(folder, 'node_modules/enablement-charter');
  rmSync(folder, { recursive: true, force: true });
  cpSync(`test/consumers/${name}`, folder, { recursive: true });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', packPackage(folder), '-C', installed, '--strip-components=1']);
  return folder;
}

/** The environment of a consumer's own build: nothing of the test runner's, no telemetry. */
export function consumerEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITE|NODE_ENV|NODE_OPTIONS|TEST$)/.test(name),
  );
  return { ...Object.fromEntries(inherited), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CI: '1' };
}
