/**
 * The bill of materials of what an installation brings along, in CycloneDX as npm writes it, without what differs from
 * run to run. `node test/security/sbom.mjs` writes it beside the other results.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Where the bill that belongs to the lock file stands. */
export const sbomFile = 'test/security/results/sbom.cdx.json';

/** Makes the bill from the lock file: this package, and everything that its dependencies reach; no peers. */
export function makeSbom() {
  const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const answer = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const all = JSON.parse(answer);
  const component = new Map(all.components.map((one) => [one['bom-ref'], required(one)]));
  const edges = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const manifests = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const ownDependencies = (ref) => {
    const { name: of } = component.get(ref);
    return Object.keys(manifests[`node_modules/${of}`]?.dependencies ?? {});
  };
  const start = edges.get(`${name}@${version}`).filter((ref) => component.get(ref)?.name in dependencies);
  const reached = new Set(start);
  for (const ref of reached) {
    const own = ownDependencies(ref);
    for (const next of edges.get(ref) ?? []) if (own.includes(component.get(next)?.name)) reached.add(next);
  }
  const refs = [...reached].sort();
  return {
    bomFormat: all.bomFormat,
    specVersion: all.specVersion,
    version: 1,
    metadata: { component: { ...all.metadata.component, name } },
    components: refs.map((ref) => component.get(ref)),
    dependencies: [
      { ref: `${name}@${version}`, dependsOn: [...start].sort() },
      ...refs.map((ref) => ({ ref, dependsOn: (edges.get(ref) ?? []).filter((next) => reached.has(next)) })),
    ],
  };
}

/** As an installation has it: npm writes the alias and the use of whoever asked for a package first, a test runner perhaps. */
function required(one) {
  const name = decodeURIComponent(/^pkg:npm\/(.+)@/.exec(one.purl)[1]);
  return { ...one, name, scope: 'required', properties: [] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sbom = makeSbom();
  writeFileSync(sbomFile, `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`${sbom.components.length} packages in ${sbomFile}`);
}
