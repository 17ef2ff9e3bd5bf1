import { checkBars, ratio } from './bars.mjs';
import { availableSystems, buildSystem } from './build.mjs';
import { gate, strictPolicy, timedRun } from './measure.mjs';
import { measureParse } from './parse.mjs';
import { toMarkdown } from './report.mjs';
import { median, rotated } from './statistics.mjs';

/** Packages whose versions a reader of the form's figures needs. */
export const formPackages = [
  'react-hook-form',
  '@tanstack/react-form',
  '@rjsf/core',
  '@rjsf/validator-ajv8',
  'survey-core',
  'survey-react-ui',
  'zod',
];

/** The form scenes: all systems side by side, the document grown, the parser. Returns the results and their page. */
export async function runForm(context, { quick, only, throttle = 4, environment, say }) {
  const settings = {
    rows: 12,
    services: [10, 1000],
    throttle,
    /** Counted runs; one more comes first and is dropped. */
    runs: quick ? 2 : 7,
  };
  const names = availableSystems().filter((name) => !only || only.includes(name));
  const sizes = {};
  for (const name of names) {
    say(`build ${name}`);
    sizes[name] = await buildSystem(name);
  }
  say('parse');
  const parse = await measureParse({ runs: quick ? 21 : 41 });
  const systems = await measureSystems();
  const flatness = names.includes('ours') && names.includes('floor') ? await measureFlatness() : undefined;
  const results = { environment, settings, systems, flatness, parse };
  results.bars = checkBars(results);
  return { name: 'form', results, markdown: toMarkdown(results) };

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
}

function failed(error) {
  return { failures: [String(error).split('\n')[0]] };
}

function medianOf(runs) {
  const fields = Object.keys(runs[0]);
  return Object.fromEntries(fields.map((field) => [field, median(runs.map((run) => run[field]))]));
}
