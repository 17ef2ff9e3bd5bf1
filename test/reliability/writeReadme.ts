import { readFileSync, writeFileSync } from 'node:fs';
import { summaryTable, toMarkdown } from './figures';

const START = '<!-- figures: node test/reliability/readme.mjs -->\n';
const END = '\n<!-- end of figures -->';

/** The README with the figures of the result files in their place. */
export function withFigures(readme: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error('README.md has no place for the figures.');
  return readme.slice(0, start + START.length) + toMarkdown(summaryTable) + readme.slice(end);
}

export function writeReadme(): void {
  writeFileSync('README.md', withFigures(readFileSync('README.md', 'utf8')));
}
