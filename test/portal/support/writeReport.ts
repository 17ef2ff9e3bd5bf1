import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { formatStorageReport, runStorageCases } from '../../../src/testing';
import { openTestPortal } from './openTestPortal';
import { portalHarness } from './portalHarness';

/** Runs the conformance cases against a portal and writes the report that the documents show. */
const address = process.env.DATABASE_URL;
const portal = await openTestPortal();
const { rows } = await portal.database.query<{ server_version: string }>('show server_version');
const server = `PostgreSQL ${rows[0]?.server_version.split(' ')[0]}`;
const name = `createHttpStorage, the portal, ${address ? server : `${server} in WebAssembly (PGlite)`}`;
const report = await runStorageCases(name, await portalHarness(portal));
await portal.close();

const about = {
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  command: `${address ? 'DATABASE_URL=... ' : ''}node test/portal/report.mjs`,
};
const file = `test/portal/results/conformance${address ? '-server' : ''}`;
writeFileSync(`${file}.json`, `${JSON.stringify({ ...about, ...report }, null, 2)}\n`);
const line = `${about.date}, commit ${about.commit}, by \`${about.command}\``;
writeFileSync(`${file}.md`, `# Conformance of the portal\n\n${line}\n\n${formatStorageReport(report)}`);
console.log(`${name}: ${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped`);
process.exitCode = report.failed > 0 || report.skipped > 0 ? 1 : 0;
