/**
 * Photographs one story, whole page, for a look or for a comparison.
 *
 *   node test/browser/shoot.mjs portal--application
 *   node test/browser/shoot.mjs portal--application --width 360 --theme dark --locale el --out portal.png
 *   node test/browser/shoot.mjs portal--application --static storybook-static
 *
 * Without `--static` it visits Storybook on port 6006 (`npm start`); with it, a folder made by
 * `npx storybook build`. Also: `--height`, `--density`, `--direction`, `--access`, `--url` for another address.
 * Prints the file's name, and any console warning or error of the page.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from './findChromium.mjs';
import { serveStatic } from './serveStatic.mjs';

const globals = ['theme', 'density', 'locale', 'direction', 'access'];
const text = { type: 'string' };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...Object.fromEntries(globals.map((name) => [name, text])),
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    url: { type: 'string', default: 'http://localhost:6006' },
    static: text,
    out: text,
  },
});
const storyId = positionals[0];
if (!storyId) throw new Error('Say which story: node test/browser/shoot.mjs portal--application');

const served = values.static ? await serveStatic(values.static) : undefined;
const chosen = globals.filter((name) => values[name]).map((name) => `${name}:${values[name]}`);
const address = `${served?.url ?? values.url}/iframe.html?id=${storyId}&viewMode=story&globals=${chosen.join(';')}`;
const out = values.out ?? `.cache/${storyId}.png`;

const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    reducedMotion: 'reduce',
  });
  page.on('console', (message) => {
    if (!['warning', 'error'].includes(message.type()) || message.location().url.endsWith('/favicon.ico'))
      return;
    console.log(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.log(`uncaught: ${error.message}`));
  await page.goto(address);
  const shown = 'body.sb-show-main, body.sb-show-errordisplay, body.sb-show-nopreview';
  await page.waitForSelector(shown, { state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: out, fullPage: true });
  console.log(out);
} finally {
  await browser.close();
  served?.close();
}
