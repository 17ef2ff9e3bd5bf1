import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium, launchOptions } from '../browser/findChromium.mjs';
import { cache } from './build.mjs';
import { chartPackages, runCharts } from './charts.mjs';
import { describeEnvironment } from './environment.mjs';
import { formPackages, runForm } from './form.mjs';
import { serve } from './serve.mjs';

/*
 * npm run bench                    all scenes, results in test/bench/results
 * npm run bench -- --scenes=form   the form alone; or `charts`
 * npm run bench -- --quick         few runs, results in .cache/bench: to check the harness
 * npm run bench -- --scenes=charts --only=svg,ours --throttle=1
 */
const { values: flags } = parseArgs({
  options: {
    scenes: { type: 'string', default: 'form,charts' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    throttle: { type: 'string' },
  },
});
const groups = {
  form: { run: runForm, packages: formPackages },
  charts: { run: runCharts, packages: chartPackages },
};
const chosen = flags.scenes.split(',');
const unknown = chosen.find((name) => !Object.hasOwn(groups, name));
if (unknown) {
  console.error(`There are no scenes called ${unknown}: say form, charts or both.`);
  process.exit(2);
}
if (!findChromium()) {
  console.error('No Chromium found: install one or name it in CHROMIUM_PATH.');
  process.exit(2);
}

const partial = flags.quick || flags.only !== undefined || flags.throttle !== undefined;
const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(
  ' ',
);
const server = await serve(cache);
const browser = await chromium.launch(launchOptions());
try {
  for (const name of chosen) {
    const { run, packages } = groups[name];
    publish(
      await run(
        { browser, origin: server.origin },
        {
          quick: flags.quick,
          only: flags.only?.split(','),
          throttle: flags.throttle && Number(flags.throttle),
          environment: describeEnvironment(browser, command, packages),
          say,
        },
      ),
    );
  }
} finally {
  await browser.close();
  server.close();
}

/** A whole run replaces the published results; a quick or partial one must not. */
function publish({ name, results, markdown }) {
  const folder = partial ? cache : fileURLToPath(new URL('results/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, `${name}.md`), markdown);
  console.log(`\n${markdown}\nWritten to ${relative(process.cwd(), folder)}`);
}

function say(text) {
  console.error(text);
}
