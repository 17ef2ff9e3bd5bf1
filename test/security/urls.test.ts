import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toHtml, toMarkdown } from '../../src/export';
import { en } from '../../src/i18n/en';
import type { CharterDraft } from '../../src/model';
import { keepFigures } from '../helpers/keepFigures';
import { render } from '../viewer/render';
import { openBrowser, openPage } from './openPage';
import { serve } from './serve';

const options = { locale: en, now: '2026-09-30' };

/** Addresses that become no link. */
const refused = [
  'javascript:window.__xss=1',
  'JAVASCRIPT:window.__xss=1',
  'javascript:window.__xss=1//https://example.com',
  'javascript://example.com/%0awindow.__xss=1',
  ' javascript:window.__xss=1',
  '\u0000javascript:window.__xss=1',
  '\u0001javascript:window.__xss=1',
  '\u001fjavascript:window.__xss=1',
  '\u00a0javascript:window.__xss=1',
  '\u200bjavascript:window.__xss=1',
  '\ufeffjavascript:window.__xss=1',
  'java\tscript:window.__xss=1',
  'java\nscript:window.__xss=1',
  'java\r\nscript:window.__xss=1',
  'java\u0000script:window.__xss=1',
  'javascript\n:window.__xss=1',
  'javascript&colon;window.__xss=1',
  '&#106;avascript:window.__xss=1',
  'javascript%3Awindow.__xss=1',
  'ｊavascript:window.__xss=1',
  'data:text/html,<script>window.__xss=1</script>',
  'data:text/html;base64,PHNjcmlwdD53aW5kb3cuX194c3M9MTwvc2NyaXB0Pg==',
  'DATA:image/svg+xml,<svg onload=window.__xss=1>',
  'vbscript:window.__xss=1',
  'blob:https://example.com/1',
  'filesystem:https://example.com/1',
  'file:///etc/passwd',
  'ftp://example.com/a',
  'ws://example.com',
  'about:blank',
  'view-source:https://example.com',
  'intent://example.com#Intent;end',
  'ms-word:ofe|u|https://example.com',
  'tel:+301234567',
  '//example.com/a',
  '/local',
  '\\\\example.com\\share',
  'example.com',
  'https://',
  '',
];

/** Addresses that become a link, and where it leads. */
const linked: readonly (readonly [string, string])[] = [
  ['https://example.com/a', 'https://example.com/a'],
  ['http://example.com', 'http://example.com/'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['HTTPS://EXAMPLE.com/a b', 'https://example.com/a%20b'],
  [' https://example.com/"onclick="x', 'https://example.com/%22onclick=%22x'],
  ['https:\\\\example.com\\a', 'https://example.com/a'],
  ['https://example.com/<script>', 'https://example.com/%3Cscript%3E'],
  ['https://user:secret@example.com/', 'https://user:secret@example.com/'],
];

const charterOf = (url: string): CharterDraft => ({
  schemaVersion: 1,
  id: 'c',
  attachments: [{ id: 'a', title: 'Plan', url }],
  requestIntake: { url },
});

const hrefs = (html: string) => [...html.matchAll(/href="(?!#)([^"]*)"/g)].map(([, href]) => href);

let site: Awaited<ReturnType<typeof serve>> | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  const body = render({
    ...charterOf(refused[0] ?? ''),
    attachments: refused.map((url, at) => ({ id: `a${at}`, title: `Plan ${at}`, url })),
  });
  site = await serve(new Map([['/', { html: `<!doctype html><title>x</title>${body}`, strict: false }]]));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

test.each(refused)('X3 %j is text wherever it is shown', (url) => {
  const charter = charterOf(url);
  expect(hrefs(render(charter))).toEqual([]);
  expect(hrefs(toHtml(charter, options))).toEqual([]);
  expect(toMarkdown(charter, { ...options, data: false })).not.toMatch(/(?<!\\)\]\(/);
});

test.each(linked)('X3 %j leads to %j and tells nobody where from', (url, href) => {
  const charter = charterOf(url);
  for (const html of [render(charter), toHtml(charter, options)]) {
    expect(hrefs(html)).toEqual([href, href]);
    expect(html.match(/rel="noopener noreferrer"/g)).toHaveLength(2);
    expect(html).not.toMatch(/target=|\son[a-z]+=/);
  }
});

test('X3 a click on any of them does nothing', async () => {
  expect(refused.length + linked.length).toBeGreaterThanOrEqual(40);
  const { page, complaints, fired } = await openPage(browser as Browser, `${site?.url}/`);
  const items = page.locator('[data-charter-part="viewer"] li', { hasText: /^Plan \d+/ });
  expect(await items.count()).toBe(refused.length);
  for (const item of await items.all()) await item.click();
  expect(await fired()).toEqual([]);
  expect(complaints).toEqual([]);
  keepFigures('urls', { forms: refused.length + linked.length, linked: linked.length, opened: 0 });
});
