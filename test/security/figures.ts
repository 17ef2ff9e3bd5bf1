import { mkdirSync, writeFileSync } from 'node:fs';

/** Where the tests leave what they counted, for `report.mjs`. */
const folder = '.cache/security';

/** Keeps what a test counted under a name of its own. */
export function keepFigures(name: string, figures: Readonly<Record<string, unknown>>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(figures));
}
