import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const engine = resolve(here, '../../../src/session');

/** Bundles the simulation, with one mistake in the engine if one is given, and gives the file; throws when its text does not stand there once. */
export async function buildSimulation(name, bug) {
  const folder = resolve(here, '../../../.cache/simulation');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(here, 'runSchedule.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    plugins: bug ? [planting(bug)] : [],
  });
  return outfile;
}

function planting({ name, file, from, to }) {
  const path = join(engine, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(from).length !== 2) throw new Error(`"${name}": its text does not stand once in ${file}`);
  return {
    name: 'planting',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
        loaded === path ? { contents: sound.replace(from, () => to), loader: 'ts' } : undefined,
      ),
  };
}
