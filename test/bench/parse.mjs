import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { largeCharter } from './largeCharter.mjs';
import { median } from './statistics.mjs';

const library = fileURLToPath(new URL('../../dist/model.js', import.meta.url));
const MEGABYTE = 1_000_000;

/**
 * Parses and validates a generated charter of 1 MB with the built library, and parses and prints the same text with
 * the engine's own JSON, in turns. Returns the medians in milliseconds and their ratio; `undefined` when the library
 * is not built.
 */
export async function measureParse({ runs = 25, warmUp = 5 } = {}) {
  if (!existsSync(library)) return undefined;
  const { parseCharter } = await import(pathToFileURL(library).href);
  const text = JSON.stringify(largeCharter(MEGABYTE));
  refuseUnlessWhole(parseCharter(text), text);
  const ours = [];
  const engine = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const parsing = timed(() => parseCharter(text).ok);
    const printing = timed(() => JSON.stringify(JSON.parse(text)).length);
    if (run < warmUp) continue;
    ours.push(parsing);
    engine.push(printing);
  }
  return {
    bytes: Buffer.byteLength(text),
    runs,
    parseCharter: median(ours),
    jsonParseAndStringify: median(engine),
    ratio: median(ours) / median(engine),
    raw: { parseCharter: ours, jsonParseAndStringify: engine },
  };
}

/** A parser that refuses the charter or drops some of it is not fast but wrong. */
function refuseUnlessWhole(result, text) {
  if (!result.ok)
    throw new Error(`parseCharter refused the charter: ${JSON.stringify(result.issues.slice(0, 3))}`);
  const kept = JSON.stringify(result.charter).length;
  if (kept < text.length) throw new Error(`parseCharter kept ${kept} of ${text.length} characters`);
}

function timed(work) {
  const start = performance.now();
  if (!work()) throw new Error('the timed work returned nothing');
  return performance.now() - start;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await measureParse();
  console.log(result ? { ...result, raw: undefined } : 'dist/model.js is missing: run `npm run build` first');
}
