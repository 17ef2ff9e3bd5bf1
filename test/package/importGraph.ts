import { build, type Metafile } from 'esbuild';

/** One import of one file of `dist`. */
export interface DistImport {
  /** The importing file, from the repository's root: `dist/index.js`. */
  readonly from: string;
  /** A file of `dist`, or the bare name of a package. */
  readonly to: string;
  readonly external: boolean;
  readonly dynamic: boolean;
}

/** Every import reached from `entry` (`dist/viewer.js`); what only a dynamic import reaches is left out unless asked for. */
export async function importsOf(entry: string, options: { dynamic: boolean }): Promise<DistImport[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    packages: 'external',
    metafile: true,
    write: false,
    outdir: '.cache/graph',
    logLevel: 'silent',
  });
  return reach(metafile, entry, options.dynamic);
}

function reach(metafile: Metafile, entry: string, dynamic: boolean): DistImport[] {
  const seen = new Set([entry]);
  const found: DistImport[] = [];
  // A Set visits what is added while it is walked.
  for (const from of seen) {
    for (const { path, kind, external = false } of metafile.inputs[from]?.imports ?? []) {
      const edge = { from, to: path, external, dynamic: kind === 'dynamic-import' };
      found.push(edge);
      if (!external && (dynamic || !edge.dynamic)) seen.add(path);
    }
  }
  return found;
}

/** The packages among `imports`, without duplicates, sorted. */
export function packagesIn(imports: readonly DistImport[]): string[] {
  return [...new Set(imports.filter((edge) => edge.external).map((edge) => edge.to))].sort();
}
