/**
 * Runs the conformance cases against the portal and writes `test/portal/results/conformance.json` and `.md`; with
 * `DATABASE_URL`, against that PostgreSQL, `conformance-server.json` and `.md`. Ends with 1 unless every case passes.
 */
import { pathToFileURL } from 'node:url';
import { buildServer } from './build.mjs';

await buildServer('test/portal/support/writeReport.ts', '.cache/portal/report.js');
await import(pathToFileURL('.cache/portal/report.js').href);
