import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { exampleSource } from '../helpers/exampleSource';
import { expandExample } from '../helpers/expandExample';

const names = Object.keys(exampleCharters) as (keyof typeof exampleCharters)[];

const expanded = (name: string) =>
  expandExample(readFileSync(new URL(`../examples/${name}.yaml`, import.meta.url), 'utf8'));

/** `WRITE_EXAMPLES=1 npx vitest run --project node test/model/examples.test.ts` writes the modules anew. */
if (process.env.WRITE_EXAMPLES) {
  for (const name of names) {
    const url = new URL(`../../src/testing/examples/${name}.ts`, import.meta.url);
    writeFileSync(url, exampleSource(name, expanded(name)));
  }
}

describe('example charters', () => {
  it.runIf(!process.env.WRITE_EXAMPLES).each(names)(
    '%s is the expansion of its YAML, to the byte',
    (name) => {
      expect(JSON.stringify(exampleCharters[name])).toBe(JSON.stringify(expanded(name)));
    },
  );
});
