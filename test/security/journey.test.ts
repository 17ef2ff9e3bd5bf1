import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCharters } from '../../src/testing/examples';
import { keepFigures } from '../helpers/keepFigures';
import { buildPage } from './buildPage';
import { journey } from './journey';
import { openBrowser, openPage, type WatchedPage } from './openPage';
import { serve } from './serve';

const page = (body: string, before = '') =>
  `<!doctype html><html lang="en"><title>Charter</title><link rel="icon" href="data:,"><link rel="stylesheet" href="theme.css">${before}<body>${body}<script type="module" nonce="NONCE" src="page.js"></script></html>`;

/**
 * Elements whose ids and names hide properties of the document, of forms and of the window; those that React itself
 * cannot do without (`createElement`, `documentElement`) are left.
 */
const clobbering = [
  '<form id="forms"><input name="action"><input name="attributes"><input id="parentNode" name="nodeName"></form>',
  ...'body head forms images title cookie getElementById querySelector activeElement'
    .split(' ')
    .map((name) => `<img name="${name}" alt=""><a id="${name}"></a>`),
  ...'crypto localStorage navigator Intl CSS ResizeObserver trustedTypes charter self top'
    .split(' ')
    .map((name) => `<a id="${name}"></a><form name="${name}"></form>`),
].join('');

/**
 * What an old script of the host may have done to the objects that all code shares. What it adds to every object may not
 * be enumerable: Recharts draws nothing then, and the tables stay.
 */
const patching = `<script nonce="NONCE">
  Object.defineProperty(Object.prototype, 'leftover', { value: () => 1 });
  Array.prototype.last = function () { return this[this.length - 1]; };
  String.prototype.blink2 = () => 1;
  window.name = 'javascript:window.__xss=1';
</script>`;

let site: Awaited<ReturnType<typeof serve>> | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  await buildPage();
  site = await serve(
    new Map([
      ['/', { html: page('<main id="root"></main>'), strict: true }],
      ['/hostile', { html: page(`<main id="root"></main>${clobbering}`, patching), strict: true }],
      [
        '/framed',
        {
          html: '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="/" width="1200" height="900"></iframe>',
          strict: false,
        },
      ],
    ]),
  );
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const open = (path: string) => openPage(browser as Browser, `${site?.url}${path}`);
const { quillmere } = exampleCharters;

const show = (watched: WatchedPage, charter = quillmere) =>
  watched.page.evaluate((given) => window.security.show(given), charter);

describe('a journey under the strict policy', () => {
  test('X8 X9 X21 passes, and once more with every request blocked', async () => {
    const watched = await open('/');
    await show(watched);
    const names = await journey(watched, 'A first charter');
    let blocked = 0;
    await watched.page.route('**/*', (route) => {
      blocked++;
      return route.abort();
    });
    await show(watched);
    expect(await journey(watched, 'A second charter')).toEqual(names);
    expect(blocked).toBe(0);
    expect(watched.complaints).toEqual([]);
    expect(await watched.fired()).toEqual([]);
    keepFigures('journey', { requests: blocked, violations: 0 });
  });

  test('X1 prints what it shows', async () => {
    const watched = await open('/');
    await show(watched, { ...quillmere, title: '<img src=x onerror=window.__xss=1>' });
    expect((await watched.page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await watched.fired()).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  test('X23 passes on a page whose ids and prototypes are in the way', async () => {
    const watched = await open('/hostile');
    await show(watched);
    await journey(watched, 'Among hostile ids');
    // Radix looks for the body to hide the rest from a screen reader, and says that it found none.
    expect(watched.complaints.filter((text) => !/^console: aria-hidden/.test(text))).toEqual([]);
    const added = await watched.page.evaluate(() =>
      Object.keys(window).filter((name) => /charter|enablement|radix|recharts|redux/i.test(name)),
    );
    expect(added).toEqual([]);
  });

  test('X20 the editor works in a frame without an origin, which has no storage', async () => {
    const watched = await open('/framed');
    const frame = watched.page.frames().find((one) => one !== watched.page.mainFrame());
    await frame?.waitForFunction(() => 'security' in window);
    await frame?.evaluate((given) => window.security.show(given), quillmere);
    await frame
      ?.getByRole('textbox', { name: /^Title/ })
      .first()
      .fill('Framed');
    await expect.poll(() => frame?.evaluate(() => window.security.saved())).toBe('clean');
    expect(await frame?.evaluate(() => window.security.held()?.title)).toBe('Framed');
    expect(watched.complaints).toEqual([]);
  });

  test('X17 X21 leaves nothing in the browser where no storage was asked for', async () => {
    const watched = await open('/');
    await show(watched);
    await watched.page
      .getByRole('textbox', { name: /^Title/ })
      .first()
      .fill('A draft');
    await expect.poll(() => watched.page.evaluate(() => window.security.saved())).toBe('clean');
    const kept = await watched.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' });
  });

  test('B42 what is pasted into a box is its text, without markup and pictures', async () => {
    const watched = await open('/');
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await show(watched);
    const title = watched.page.getByRole('textbox', { name: /^Title/ }).first();
    const markup = () => watched.page.locator('#root img, #root b').count();
    const before = await markup();
    await watched.page.evaluate(async () => {
      const part = (type: string, text: string) => new Blob([text], { type });
      const html = part('text/html', '<h1><b>bold</b></h1><table><td>cell</td></table>');
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': html, 'text/plain': part('text/plain', 'bold') }),
      ]);
    });
    await title.fill('');
    await title.press('Control+V');
    await expect.poll(() => title.inputValue()).toBe('bold');
    await watched.page.evaluate(async () => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1200, 1200];
      const picture = await new Promise<Blob | null>((made) => canvas.toBlob(made));
      if (picture) await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    });
    await title.press('Control+V');
    expect(await title.inputValue()).toBe('bold');
    expect(await watched.page.evaluate(() => window.security.held()?.title)).toBe('bold');
    expect(await markup()).toBe(before);
    expect(watched.complaints).toEqual([]);
  });

  test('B36 a key in a box with 10,000 lines takes less than 100 ms, or no longer than in a box without us', async () => {
    const watched = await open('/');
    const statement = Array(10_000).fill('A line of text').join('\n');
    await show(watched, { ...quillmere, mission: { statement } });
    await watched.page.evaluate((text) => {
      const plain = document.createElement('textarea');
      [plain.name, plain.value] = ['plain', text];
      document.body.append(plain);
    }, statement);
    const fastest = (name: string) =>
      watched.page.locator(`[name="${name}"]`).evaluate(async (box: HTMLTextAreaElement) => {
        const times: number[] = [];
        box.focus();
        for (let at = 0; at < 8; at++) {
          const before = performance.now();
          document.execCommand('insertText', false, 'x');
          times.push(performance.now() - before);
          await new Promise((painted) => requestAnimationFrame(painted));
        }
        return box.value.includes('xxxxxxxx') ? Math.min(...times) : Number.NaN;
      });
    expect(await fastest('mission/statement')).toBeLessThan(Math.max(100, 2 * (await fastest('plain'))));
  });
});
