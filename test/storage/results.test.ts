import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type StorageReport, storageCases, storageKitVersion } from '../../src/testing';

const folder = 'test/storage/results';

it.each(readdirSync(folder))('the report %s is of these cases, and all of them passed', (file) => {
  const report = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as StorageReport;
  expect(report.kitVersion).toBe(storageKitVersion);
  expect(report.results.map(({ id, title }) => `${id} ${title}`)).toEqual(
    storageCases.map(({ id, title }) => `${id} ${title}`),
  );
  expect([report.passed, report.failed, report.skipped]).toEqual([storageCases.length, 0, 0]);
});
