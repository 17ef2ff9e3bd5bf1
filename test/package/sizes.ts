import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** What one entry point may weigh, in kilobytes of 1,000 bytes: minified, gzip, without React. */
export interface SizeGate {
  /**
   * The entry point, or a function that an application takes alone; `charts` is what `./metrics` loads when a detail chart opens, `dialogs` what it loads beyond that
   * when figures, a belief or a note are edited.
   */
  readonly name: string;
  /** The size the design asks for. */
  readonly bar: number;
  /** The size above which the test fails: the bar, or what is reached today where the bar is missed. */
  readonly gate: number;
  /** Why the gate is above the bar. */
  readonly reason?: string;
}

export const sizeGates: readonly SizeGate[] = [
  { name: 'parseCharter', bar: 14, gate: 14 },
  {
    name: './model',
    bar: 14,
    gate: 25.1,
    reason:
      'every export at once: beside the checked model (parseCharter) lint, which knows the prompts of six languages, catalogue, diff and JSON Schema',
  },
  {
    name: 'CharterViewer',
    bar: 12,
    gate: 19.1,
    reason:
      'words and views of thirteen parts with live states, judged by targets over time, signatures that outlive a minor version, what the document no longer is, and looks by part; schema, zod, lint and catalogue are gone already',
  },
  {
    name: './viewer',
    bar: 12,
    gate: 20,
    reason: 'every export at once: beside the document (CharterViewer) the view of a role and the one page',
  },
  { name: 'createWebStorage', bar: 4, gate: 4 },
  { name: 'createIndexedDbStorage', bar: 4, gate: 4 },
  { name: 'createHttpStorage', bar: 4.5, gate: 4.5 },
  { name: 'CharterEditor, CharterProvider', bar: 60, gate: 60 },
  {
    name: '.',
    bar: 60,
    gate: 61.3,
    reason:
      'every export at once: beside the editor with every section (CharterEditor, CharterProvider) the root of a theme, the history and every part by itself',
  },
  {
    name: './metrics',
    bar: 18,
    gate: 22.2,
    reason:
      'cards, links and tables that a server renders, judged by targets over time, fiscal calendars and changes of method, with looks by part; the rest loads later',
  },
  { name: 'charts', bar: 140, gate: 140 },
  { name: 'dialogs', bar: 25, gate: 25 },
  { name: './theming', bar: 6, gate: 6 },
  { name: './theme.css', bar: 8, gate: 8 },
];

/** Where functions that are weighed alone come from, if not from the storage. */
const homes: Readonly<Record<string, string>> = {
  parseCharter: 'dist/model.js',
  CharterViewer: 'dist/viewer.js',
  'CharterEditor, CharterProvider': 'dist/index.js',
};

/** Kilobytes of one row of {@link sizeGates}, from the files in `dist`. */
export async function measureSize(name: string): Promise<number> {
  if (name === 'dialogs') return (await weigh('dist/metrics.js')).later - (await measureSize('charts'));
  if (name === 'charts')
    return (await weigh('dist/metrics.js', '*', [/\/lazyParts-/, /\/DrawnChart-/])).later;
  if (/^\w+[A-Z]/.test(name)) return (await weigh(homes[name] ?? 'dist/storage.js', `{ ${name} }`)).atOnce;
  if (name === '.') return (await weigh('dist/index.js')).atOnce;
  return (await weigh(name.replace('./', 'dist/').replace(/\/\w+$/, '$&.js'))).atOnce;
}

/** Weighs what a page loads at once and what it loads later when its application takes these names from a file. */
async function weigh(
  file: string,
  names = '*',
  /** Which of the files that load later count, with all that they bring along. @default all */
  later?: readonly RegExp[],
): Promise<{ atOnce: number; later: number }> {
  const { outputFiles, metafile } = await bundle(file, names);
  const first = reachedFrom(metafile, (output) => metafile.outputs[output]?.entryPoint === APPLICATION);
  const wanted = later && reachedFrom(metafile, (output) => later.some((one) => one.test(output)));
  const sum = { atOnce: 0, later: 0 };
  for (const { path, contents } of outputFiles) {
    const isOf = (files: ReadonlySet<string>) => [...files].some((name) => path.endsWith(name));
    const size = gzipSync(contents, { level: 9 }).byteLength / 1000;
    if (isOf(first)) sum.atOnce += size;
    else if (!wanted || isOf(wanted)) sum.later += size;
  }
  return sum;
}

const APPLICATION = 'application';

/** Bundles these names of a file as an application would that holds nothing else. */
export function bundle(file: string, names: string) {
  return build({
    stdin: {
      ...(file.endsWith('.css')
        ? { contents: `@import './${file}';`, loader: 'css' }
        : { contents: `export ${names} from './${file}';` }),
      resolveDir: '.',
      sourcefile: APPLICATION,
    },
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
}

/** The output files that static imports reach from some. */
function reachedFrom({ outputs }: Metafile, isStart: (output: string) => boolean): Set<string> {
  const reached = new Set(Object.keys(outputs).filter(isStart));
  for (const file of reached) {
    for (const { path, kind, external } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && !external) reached.add(path);
    }
  }
  return reached;
}
