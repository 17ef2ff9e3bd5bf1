import { mkdirSync, writeFileSync } from 'node:fs';

/** Where tests leave what they counted, for the scripts that write reports. */
const folder = '.cache/figures';

/** Keeps what a test counted under a name of its own. */
export function keepFigures(name: string, figures: Readonly<Record<string, unknown>>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(figures));
}
