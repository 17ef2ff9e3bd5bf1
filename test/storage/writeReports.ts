import { mkdirSync, writeFileSync } from 'node:fs';
import { formatStorageReport, runStorageCases, type StorageReport } from '../../src/testing';
import { openBrowser } from '../package/openBrowser';
import { httpHarness } from './httpHarness';
import { memoryHarness } from './memoryHarness';
import { kitIsReady, openSecondTab, serveStoragePage } from './openStoragePage';

const folder = 'test/storage/results';

/** Runs the conformance cases on every adapter, prints the reports and writes each as JSON into `results`. */
export async function writeReports(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  write('memory', await runStorageCases('Memory', memoryHarness));
  write('http', await runStorageCases('HTTP, against hono over real sockets', httpHarness));
  const site = await serveStoragePage();
  const browser = await openBrowser();
  try {
    const { page } = await browser.visit(site.origin);
    await kitIsReady(page);
    await openSecondTab(page);
    write('web-storage', await page.evaluate(() => globalThis.storageKit.runWebStorageCases()));
    write('indexed-db', await page.evaluate(() => globalThis.storageKit.runIndexedDbCases('tab')));
  } finally {
    await browser.close();
    await site.close();
  }
}

function write(name: string, report: StorageReport): void {
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
  console.log(formatStorageReport(report));
  if (report.failed > 0) process.exitCode = 1;
}
