import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium, launchOptions } from '../browser/findChromium.mjs';
import { checkBars, ratio } from './bars.mjs';
import { availableSystems, buildSystem, cache } from './build.mjs';
import { describeEnvironment } from './environment.mjs';
import { gate, strictPolicy, timedRun } from './measure.mjs';
import { measureParse } from './parse.mjs';
import { toMarkdown } from './report.mjs';
import { serve } from './serve.mjs';
import { median, rotated } from './statistics.mjs';

/*
 * npm run bench                    seven counted runs, results in test/bench/results
 * npm run bench -- --quick         two counted runs, results in .cache/bench: to check the harness
 * npm run bench -- --only=floor,ours --throttle=1
 */
const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    throttle: { type: 'string', default: '4' },
  },
});
const partial = flags.quick || flags.only !== undefined || flags.throttle !== '4';
const settings = {
  rows: 12,
  services: [10, 1000],
  throttle: Number(flags.throttle),
  /** Counted runs; one more comes first and is dropped. */
  runs: flags.quick ? 2 : 7,
};

if (!findChromium()) {
  console.error('No Chromium found: install one or name it in CHROMIUM_PATH.');
  process.exit(2);
}

const names = flags.only?.split(',') ?? availableSystems();
const sizes = {};
for (const name of names) {
  say(`build ${name}`);
  sizes[name] = await buildSystem(name);
}
const server = await serve(cache);
const browser = await chromium.launch(launchOptions());
const context = { browser, origin: server.origin };
const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(
  ' ',
);
try {
  const environment = describeEnvironment(browser, command);
  say('parse');
  const parse = await measureParse({ runs: flags.quick ? 21 : 41 });
  const systems = await measureSystems();
  const flatness = names.includes('ours') && names.includes('floor') ? await measureFlatness() : undefined;
  const results = { environment, settings, systems, flatness, parse };
  publish({ ...results, bars: checkBars(results) });
} finally {
  await browser.close();
  server.close();
}

/** Gates first; then the timed runs of those that passed, in an order that moves on by one each round. */
async function measureSystems() {
  const systems = {};
  for (const name of names) {
    say(`gate ${name}`);
    systems[name] = {
      size: sizes[name],
      gate: await gate(context, name, settings.rows).catch(failed),
      strict: await strictPolicy(context, name, settings.rows),
    };
  }
  const passed = names.filter((name) => systems[name].gate.failures.length === 0);
  const visits = passed.map((name) => ({ name, options: { system: name, rows: settings.rows } }));
  for (const [name, runs] of Object.entries(await repeat(visits))) {
    Object.assign(systems[name], { median: medianOf(runs), runs });
  }
  return systems;
}

function failed(error) {
  return { failures: [String(error).split('\n')[0]] };
}

/**
 * Few and many services, twice: with all of them in the page, where Chromium itself gets slower and the floor says how
 * much, and with ten in the page, where only the document grows.
 */
async function measureFlatness() {
  const pairs = [
    { name: 'floor, all drawn', system: 'floor', form: 'services' },
    { name: 'ours, all drawn', system: 'ours', form: 'services' },
    { name: 'ours, 10 drawn', system: 'ours', form: 'services, 10 drawn' },
  ];
  const visits = pairs.flatMap(({ name, ...options }) =>
    settings.services.map((rows) => ({ name: `${name} ${rows}`, options: { ...options, rows } })),
  );
  const runs = await repeat(visits);
  return Object.fromEntries(
    pairs.map(({ name }) => {
      const [few, many] = settings.services.map((rows) => medianOf(runs[`${name} ${rows}`]));
      return [name, { few, many, ratio: ratio(many.task, few.task) }];
    }),
  );
}

async function repeat(visits) {
  const runs = Object.fromEntries(visits.map(({ name }) => [name, []]));
  for (let round = 0; round <= settings.runs; round += 1) {
    for (const { name, options } of rotated(visits, round)) {
      const run = await timedRun(context, { ...options, throttle: settings.throttle });
      say(`run ${round} ${name}: ${run.task.toFixed(1)} ms per key, mount ${run.mount.toFixed(0)} ms`);
      if (round > 0) runs[name].push(run);
    }
  }
  return runs;
}

function medianOf(runs) {
  const fields = Object.keys(runs[0]);
  return Object.fromEntries(fields.map((field) => [field, median(runs.map((run) => run[field]))]));
}

/** A whole run replaces the published results; a quick or partial one must not. */
function publish(results) {
  const folder = partial ? cache : fileURLToPath(new URL('results/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const markdown = toMarkdown(results);
  writeFileSync(join(folder, 'form.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, 'form.md'), markdown);
  console.log(`\n${markdown}\nWritten to ${relative(process.cwd(), folder)}`);
}

function say(text) {
  console.error(text);
}
