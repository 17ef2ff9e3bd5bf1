import { readFileSync } from 'node:fs';
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
  { name: './model', bar: 14, gate: 14 },
  {
    name: './viewer',
    bar: 12,
    gate: 18,
    reason: 'the rules for live values, dates and sentences of analysis, i18n and model ride along',
  },
  { name: '.', bar: 60, gate: 60 },
  { name: './metrics', bar: 18, gate: 18 },
  { name: 'charts', bar: 140, gate: 140 },
  { name: './theme.css', bar: 8, gate: 8 },
];

/** Kilobytes by name of {@link sizeGates}, from the files in `dist`. */
export async function measureSizes(): Promise<Map<string, number>> {
  const [model, viewer, editor, metrics] = await Promise.all(
    ['model', 'viewer', 'index', 'metrics'].map(bundle),
  );
  const theme = await build({ entryPoints: ['dist/theme.css'], minify: true, write: false });
  return new Map([
    ['./model', model.atOnce],
    ['./viewer', viewer.atOnce],
    ['.', editor.atOnce],
    ['./metrics', metrics.atOnce],
    ['charts', metrics.later],
    ['./theme.css', kilobytes(theme.outputFiles[0]?.contents ?? readFileSync('dist/theme.css'))],
  ]);
}

/** Bundles one entry as an application would, and weighs what a page loads at once and what it loads later. */
async function bundle(entry: string): Promise<{ atOnce: number; later: number }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`dist/${entry}.js`],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'docx'],
    metafile: true,
    write: false,
    outdir: `.cache/sizes/${entry}`,
    logLevel: 'silent',
  });
  const first = loadedAtOnce(metafile, `.cache/sizes/${entry}/${entry}.js`);
  const sum = { atOnce: 0, later: 0 };
  for (const { path, contents } of outputFiles) {
    const isFirst = [...first].some((name) => path.endsWith(name));
    sum[isFirst ? 'atOnce' : 'later'] += kilobytes(contents);
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

function kilobytes(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).byteLength / 1000;
}
