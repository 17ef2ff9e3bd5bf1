import { afterAll, expect, test } from 'vitest';
import { bundle, measureSize, sizeGates } from './sizes';

const sizes = new Map<string, number>();

afterAll(() => {
  const rows = sizeGates.map(({ name, bar, gate, reason = '' }) => {
    const cells = [sizes.get(name)?.toFixed(1) ?? '-', String(bar), String(gate)].map((cell) =>
      cell.padStart(9),
    );
    return `${name.padEnd(24)}${cells.join('')}  ${reason}`.trimEnd();
  });
  console.log(['KB gzip                      size      bar     gate', ...rows].join('\n'));
});

test.each(sizeGates)('$name weighs at most $gate KB', async ({ name, gate }) => {
  const size = await measureSize(name);
  sizes.set(name, size);
  expect(size).toBeGreaterThan(0.5);
  expect(size).toBeLessThanOrEqual(gate);
});

test.each(sizeGates.filter(({ bar, gate }) => gate > bar))(
  '$name misses its bar of $bar KB for a stated reason',
  ({ reason }) => {
    expect(reason?.length).toBeGreaterThan(20);
  },
);

/** A name of each entry that holds no more than itself: whatever else is found beside it, the bundler dared not leave out. */
test.each([
  ['dist/model.js', 'SCHEMA_VERSION'],
  ['dist/analysis.js', 'periodKinds'],
])('%s leaves out all but %s when an application takes no more', async (file, name) => {
  const { outputFiles } = await bundle(file, `{ ${name} }`);
  expect(outputFiles).toHaveLength(1);
  expect(outputFiles[0]?.text).toContain(name);
  expect(outputFiles[0]?.contents.byteLength).toBeLessThan(120);
});

/** A word that only this adapter can have in it. */
const markOf = {
  createWebStorage: 'localStorage',
  createIndexedDbStorage: 'onversionchange',
  createHttpStorage: 'if-none-match',
};

test.each(Object.keys(markOf))('%s brings no other adapter along', async (name) => {
  const { outputFiles } = await bundle('dist/storage.js', `{ ${name} }`);
  const text = outputFiles.map((file) => file.text).join('\n');
  const found = Object.entries(markOf).filter(([, mark]) => text.includes(mark));
  expect(found.map(([adapter]) => adapter)).toEqual([name]);
});
