import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** What one entry point may weigh, in kilobytes of 1,000 bytes: minified, gzip, without React. */
export interface SizeGate {
  /** The entry point; `charts` is what `./metrics` loads when a detail chart opens. */
  readonly name: string;
  /** The size the design asks for. */
  readonly bar: number;
  /** The size above which the test fails: the bar, or what is reached today where the bar is missed. */
  readonly gate: number;
  /** Why the gate is above the bar. */
  readonly reason?: string;
}

export const sizeGates: readonly SizeGate[] = [
  {
    name: './model',
    bar: 14,
    gate: 25,
    reason:
      'the whole entry: schemas, lint rules, metric catalogue and zod/mini, of which an importer of a part needs less',
  },
  {
    name: './viewer',
    bar: 12,
    gate: 32,
    reason:
      'zod and the schemas share a chunk with the paths, dates and catalogue the viewer reads, and ride along',
  },
  { name: '.', bar: 60, gate: 60 },
  {
    name: './metrics',
    bar: 18,
    gate: 35,
    reason: 'zod and the schemas ride along with the model, and the analysis with the metric catalogue',
  },
  { name: 'charts', bar: 140, gate: 140 },
  { name: './theme.css', bar: 8, gate: 8 },
];

/** Kilobytes of one row of {@link sizeGates}, from the files in `dist`. */
export async function measureSize(name: string): Promise<number> {
  if (name === 'charts') return (await bundle('dist/metrics.js')).later;
  if (name === './theme.css') return (await bundle('dist/theme.css')).atOnce;
  return (await bundle(name === '.' ? 'dist/index.js' : name.replace('./', 'dist/').concat('.js'))).atOnce;
}

/** Bundles one entry as an application would, and weighs what a page loads at once and what it loads later. */
async function bundle(entry: string): Promise<{ atOnce: number; later: number }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'docx'],
    metafile: true,
    write: false,
    outdir: '.cache/sizes',
    logLevel: 'silent',
  });
  const first = loadedAtOnce(metafile, `.cache/sizes/${basename(entry)}`);
  const sum = { atOnce: 0, later: 0 };
  for (const { path, contents } of outputFiles) {
    const isFirst = [...first].some((name) => path.endsWith(name));
    sum[isFirst ? 'atOnce' : 'later'] += gzipSync(contents, { level: 9 }).byteLength / 1000;
  }
  return sum;
}

/** The output files that static imports reach from `entry`. */
function loadedAtOnce({ outputs }: Metafile, entry: string): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const { path, kind, external } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && !external) reached.add(path);
    }
  }
  return reached;
}
