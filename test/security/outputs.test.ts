import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Browser } from 'playwright';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CharterEditor, CharterProvider } from '../../src';
import { toCsv, toHtml, toJson, toMarkdown } from '../../src/export';
import {
  CharterFindings,
  DirectoryProvider,
  InspectionProof,
  JourneyCoverage,
  LifecycleBar,
  ScopeLookup,
  SignatureList,
  VersionDiff,
} from '../../src/governance';
import { en } from '../../src/i18n/en';
import { MetricsPanelRoot } from '../../src/metrics';
import { pictureSvg } from '../../src/metrics/picture/pictureSvg';
import { type CharterDraft, parseCharter } from '../../src/model';
import { CharterOnePage, CharterRole } from '../../src/viewer';
import { readCsv } from '../export/readCsv';
import { keepFigures } from '../helpers/keepFigures';
import { render } from '../viewer/render';
import { chunks, together } from './chunks';
import { hostileExample, hostileFull, hostileIds } from './hostileCharters';
import { oddMarkup } from './oddMarkup';
import { openBrowser, openPage } from './openPage';
import { type Served, serve } from './serve';
import { vectors } from './vectors';

const now = '2026-09-30';
const options = { locale: en, now };
const document = (body: string) =>
  `<!doctype html><html lang="en"><title>x</title><body>${body}</body></html>`;
const editor = (charter: CharterDraft) =>
  renderToString(
    createElement(
      CharterProvider,
      { defaultValue: charter, locale: en, now } as never,
      createElement(CharterEditor),
    ),
  );
const life = (charter: CharterDraft) => {
  const text = charter.audiences?.[0]?.id ?? '';
  const me = { person: { id: text, name: text }, partyIds: [text], roles: [text] };
  const directory = { me, find: async () => undefined, search: async () => [] };
  const before = { schemaVersion: 1, id: charter.id };
  const parts = [
    createElement(LifecycleBar, { key: 'bar', onPublish: () => undefined }),
    createElement(SignatureList, { key: 'signatures' }),
    createElement(VersionDiff, {
      key: 'diff',
      before,
      after: charter,
      versions: { before: text, after: text },
    }),
    createElement(ScopeLookup, { key: 'lookup', charter, defaultQuestion: text }),
    createElement(JourneyCoverage, { key: 'journey', charter }),
    createElement(InspectionProof, { key: 'proof', charter, now }),
    createElement(CharterFindings, { key: 'findings' }),
  ];
  return renderToString(
    createElement(
      CharterProvider,
      { defaultValue: charter, locale: en, now } as never,
      createElement(DirectoryProvider, { directory } as never, parts),
    ),
  );
};
const forOneReader = (charter: CharterDraft) =>
  renderToString(
    createElement('div', null, [
      createElement(CharterOnePage, { key: 'page', charter, now, locale: en }),
      ...(charter.audiences ?? []).map(({ id }) =>
        createElement(CharterRole, { key: id, charter, now, locale: en, audience: id, idPrefix: 'role' }),
      ),
    ]),
  );
const panel = (charter: CharterDraft) =>
  renderToString(createElement(MetricsPanelRoot, { charter, now, locale: en }));

/** Each output as a page without any policy of its own, so that nothing but the output itself keeps a script from running. */
const outputs: Record<string, (charter: CharterDraft) => string> = {
  html: (charter) => toHtml(charter, options).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  viewer: (charter) => document(render(charter)),
  editor: (charter) => document(editor(charter)),
  panel: (charter) => document(panel(charter)),
  'parts of its life': (charter) => document(life(charter)),
  'views for one reader': (charter) => document(forOneReader(charter)),
  'markdown by micromark': (charter) =>
    document(
      micromark(toMarkdown(charter, options), {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
    ),
  'markdown by marked': (charter) => document(marked.parse(toMarkdown(charter, options), { async: false })),
};

const charters = { full: hostileFull, ids: hostileIds, example: hostileExample };
/** Every vector in every text field; in the other two kinds a third of them, or all where there is time. */
const samples = Object.values(charters).flatMap((make, kind) =>
  chunks.filter((_, at) => kind === 0 || together === 1 || at % 3 === kind).map(make),
);
const pages = new Map<string, Served>([['/', { html: document(''), strict: false }]]);
let site: Awaited<ReturnType<typeof serve>> | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  site = await serve(pages);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** How many pages stand in one as frames. */
const FRAMES = 40;

/** Opens pages as frames of one page, and gives each frame with the name of what stands in it. */
async function openFrames(docs: readonly string[]) {
  for (const [at, html] of docs.entries()) pages.set(`/${at}`, { html, strict: false });
  pages.set('/frames', {
    html: document(docs.map((_, at) => `<iframe src="/${at}" name="f${at}"></iframe>`).join('')),
    strict: false,
  });
  const watched = await openPage(browser as Browser, `${site?.url}/frames`);
  const frames = watched.page.frames().filter((frame) => frame !== watched.page.mainFrame());
  await Promise.all(frames.map((frame) => frame.waitForLoadState()));
  return { ...watched, frames: frames.sort((a, b) => Number(a.name().slice(1)) - Number(b.name().slice(1))) };
}

describe('X1 X4 X6 an output, opened in a browser without a policy,', () => {
  test.each(Object.entries(outputs))(
    '%s runs nothing and holds no element that it does not write',
    async (name, write) => {
      // micromark takes a second for each page.
      const kept = samples.slice(0, name.endsWith('micromark') ? chunks.length : undefined);
      let canaries = 0;
      for (let from = 0; from < kept.length; from += FRAMES) {
        const docs = kept.slice(from, from + FRAMES).map(write);
        const { frames, fired, complaints, context } = await openFrames(docs);
        expect(frames).toHaveLength(docs.length);
        for (const [at, frame] of frames.entries()) {
          const odd = await oddMarkup(frame, 'body *', false);
          // A renderer of Markdown writes it.
          expect(
            odd.filter((one) => one !== '<pre>'),
            docs[at]?.slice(0, 300),
          ).toEqual([]);
        }
        canaries += (await fired()).length;
        expect(canaries).toBe(0);
        expect(complaints).toEqual([]);
        await context.close();
      }
      keepFigures(`output-${name.replaceAll(' ', '-')}`, {
        vectors: vectors.length,
        inOneText: together,
        pages: kept.length,
        canaries,
      });
    },
  );

  test('X8 server HTML of viewer, editor and panel has no inline style', () => {
    for (const make of Object.values(charters)) {
      const charter = make('x');
      for (const html of [render(charter), editor(charter), panel(charter)])
        expect(html).not.toMatch(/\sstyle=|<style/);
    }
  });

  test('X4 the page that is exported brings a policy under which no script runs', async () => {
    const html = toHtml(hostileFull('x'), options);
    const attacked = html.replace('</body>', '<script>window.__xss=1</script><img src="/"></body>');
    expect(attacked).not.toBe(html);
    const { frames, fired, complaints, context } = await openFrames([attacked]);
    await frames[0]?.waitForLoadState('load');
    expect(await fired()).toEqual([]);
    expect(complaints.filter((text) => text.startsWith('violation: script-src'))).toHaveLength(1);
    expect(complaints.filter((text) => text.startsWith('violation: img-src'))).toHaveLength(1);
    await context.close();
  });
});

test('a detector that sees nothing would pass: an element and a canary are found', async () => {
  const { frames, fired, context } = await openFrames([document('<img src=x onerror=window.__xss=1>')]);
  await expect.poll(fired).toEqual(['1']);
  const found = frames[0] ? await oddMarkup(frames[0], 'body *', false) : [];
  expect(found).toEqual(['<img>', '<img src="x">', '<img onerror="window.__xss=1">']);
  await context.close();
});

describe('X5 a picture', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'xml:lang'],
    title: [],
    desc: [],
    rect: ['width', 'height', 'fill'],
    text: ['x', 'y', 'fill', 'text-anchor', 'font-family', 'font-size', 'font-weight'],
  };

  const mark = {
    kind: 'text',
    matrix: [1, 0, 0, 1, 0, 0],
    x: 1,
    y: 1,
    anchor: 'start',
    direction: 'ltr',
    fillOpacity: 1,
    stroke: 'none',
    strokeOpacity: 1,
    strokeWidth: 0,
    size: 12,
    weight: '400',
  } as const;
  const picture = (text: string) =>
    pictureSvg({
      width: 100,
      height: 100,
      title: text,
      description: text,
      language: text,
      background: text,
      marks: [{ ...mark, text, fill: text, family: text }],
    });

  test('as SVG holds nothing but its own elements and attributes, whatever stands in it', async () => {
    const { page, context } = await openPage(browser as Browser, `${site?.url}/`);
    const files = vectors.map(picture);
    const found = await page.evaluate(
      (all) =>
        all.map((file) =>
          [...new DOMParser().parseFromString(file, 'image/svg+xml').querySelectorAll('*')].map(
            (element) => ({
              name: element.localName,
              attributes: [...element.attributes].map(({ name }) => name),
            }),
          ),
        ),
      files,
    );
    expect(found).toHaveLength(vectors.length);
    for (const [at, elements] of found.entries()) {
      expect(
        elements.map(({ name }) => name),
        vectors[at],
      ).toEqual(['svg', 'title', 'desc', 'rect', 'text']);
      for (const { name, attributes } of elements)
        expect(attributes.filter((attribute) => !allowed[name]?.includes(attribute))).toEqual([]);
    }
    await context.close();
    const inPages = await openFrames(
      chunks.map((text) => document(picture(text).replace(/^<\?xml[^>]*>/, ''))),
    );
    expect(await inPages.fired()).toEqual([]);
    await inPages.context.close();
    keepFigures('output-svg', { vectors: vectors.length, inOneText: together, canaries: 0 });
  });
});

describe('X1 as data', () => {
  test('every vector comes back from JSON as it was, or mended with a note', () => {
    for (const text of vectors) {
      for (const make of [hostileFull, hostileIds]) {
        const charter = make(text);
        const result = parseCharter(toJson(charter));
        if (!result.ok) {
          // A key by which prototypes are reached is refused, and nothing else.
          expect(result.issues.map(({ code }) => code)).toEqual(['forbidden-key']);
          continue;
        }
        if (result.issues.every(({ code }) => code !== 'invalid-unicode'))
          expect(result.charter).toEqual(charter);
      }
    }
  });

  test('no cell of CSV begins a formula', () => {
    for (const text of vectors)
      for (const make of [hostileFull, hostileIds])
        for (const cell of readCsv(toCsv(make(text), options)).flat())
          if (typeof cell === 'string') expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
    keepFigures('output-csv-json', { vectors: vectors.length, inOneText: 1, canaries: 0 });
  });
});
