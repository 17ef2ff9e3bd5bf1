import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { CharterEditor, CharterProvider } from '../../src';
import { charterFileName, toCsv, toHtml, toJson, toMarkdown } from '../../src/export';
import { readFigures } from '../../src/export/figures/readFigures';
import { createIntl } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { MetricsPanelRoot } from '../../src/metrics';
import {
  type CharterDraft,
  completeness,
  defineExtension,
  diffCharters,
  lintCharter,
  parseCharter,
  readExtension,
  readPath,
  writeExtension,
  writePath,
} from '../../src/model';
import { createCharterSession, mergeCharters } from '../../src/session';
import { createMemoryStorage, createWebStorage } from '../../src/storage';
import { exampleCharters } from '../../src/testing/examples';
import { CharterViewer } from '../../src/viewer';

const options = { locale: en, now: '2026-09-30' } as const;
const small: CharterDraft = { schemaVersion: 1, id: 'c' };

/** Data as a file holds them, in which `__proto__` is a key like any other. */
const data = (json: string) => JSON.parse(json) as CharterDraft;
const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
const inTitle = data('{"schemaVersion":1,"id":"c","title":{"__proto__":"polluted","en":"x"}}');
const inRoot = data('{"schemaVersion":1,"id":"c","__proto__":{"polluted":1}}');
const inExt = data(`{"schemaVersion":1,"id":"c","ext":${evil}}`);
const words = JSON.parse('{"__proto__":"polluted","common.unnamed":"{constructor} {__proto__}"}');
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const;
const indicator = { id: '__proto__', label: 'constructor', series: [{ period: '2026-09', value: 1 }] };

/** Ways by which something from outside could reach the prototype that all objects share. */
export const probes: Readonly<Record<string, () => unknown>> = {
  'parse: __proto__ at the root': () =>
    parseCharter('{"schemaVersion":1,"id":"c","__proto__":{"polluted":1}}'),
  'parse: __proto__ in an item': () =>
    parseCharter('{"schemaVersion":1,"id":"c","risks":[{"id":"r","__proto__":{"polluted":1}}]}'),
  'parse: constructor.prototype': () =>
    parseCharter('{"schemaVersion":1,"id":"c","constructor":{"prototype":{"polluted":1}}}'),
  'parse: in a text by language': () => parseCharter(inTitle),
  'parse: in an extension': () => parseCharter(inExt),
  'parse: as data': () => parseCharter(inRoot),
  'parse: ids that are such names': () =>
    parseCharter({ ...small, services: names.map((id) => ({ id })), risks: names.map((id) => ({ id })) }),
  'parse: the same id twice': () =>
    parseCharter({ ...small, risks: [{ id: '__proto__' }, { id: '__proto__' }] }),
  'read a path': () => names.map((name) => readPath(small, `${name}/polluted`)),
  'write a path': () => names.map((name) => writePath(small, `${name}/polluted`, 1)),
  'write a deep path': () => writePath(small, 'ext/__proto__/polluted', 1),
  'write below a constructor': () => writePath(small, 'constructor/prototype/polluted', 1),
  'remove by a path': () => writePath(writePath(small, '__proto__/polluted', 1), '__proto__', undefined),
  'merge: mine': () => mergeCharters(small, inRoot, { ...small, title: 'x' }),
  'merge: theirs': () => mergeCharters(small, { ...small, title: 'x' }, inRoot),
  'merge: in a text': () =>
    mergeCharters({ ...small, title: { en: 'a' } }, inTitle, { ...small, title: { el: 'b' } }),
  'merge: in extensions': () =>
    mergeCharters(small, data('{"schemaVersion":1,"id":"c","ext":{"__proto__":{"polluted":1}}}'), {
      ...small,
      ext: { a: 1 },
    }),
  'merge: items by such ids': () =>
    mergeCharters(
      small,
      { ...small, risks: [{ id: '__proto__', text: 'a' }] },
      { ...small, risks: [{ id: 'constructor' }] },
    ),
  diff: () => diffCharters(inRoot, inExt),
  'lint and completeness': () => [lintCharter(inTitle, { now: '2026-09-30' }), completeness(inExt)],
  'an extension of such a name': () => {
    const extension = defineExtension({
      id: 'com.constructor',
      version: 1,
      schema: { '~standard': { version: 1, vendor: 'x', validate: (value) => ({ value }) } },
    });
    return readExtension(writeExtension(small, extension, data(evil)), extension);
  },
  'figures: a column of such a name': () =>
    readFigures('__proto__,constructor,period,value\n1,2,2026-10,3', {
      intl: createIntl({ locale: en }),
      about: indicator,
    }),
  'figures: an indicator of such a name': () =>
    readFigures('indicatorId,period,value\n__proto__,2026-10,3\nconstructor,2026-10,3', {
      intl: createIntl({ locale: en }),
      about: [indicator],
    }),
  'words: a catalogue with such a key': () => {
    const intl = createIntl({ locale: en, messages: words, terms: words });
    return [
      intl.t('common.unnamed'),
      ...names.flatMap((name) => [intl.find(name), intl.label(name as never, name)]),
    ];
  },
  'words: a language of such a name': () =>
    names.map((locale) => charterFileName({ ...small, title: { en: 'Plan' }, locale }, 'md')),
  'a theme of such a name': () =>
    names.map((theme) =>
      renderToStaticMarkup(
        createElement(CharterViewer, { charter: small, theme: theme as never, ...options }),
      ),
    ),
  'exports in words': () => [toMarkdown(inTitle, options), toHtml(inExt, options)],
  'exports as data': () => [toJson(inRoot), toCsv({ ...small, indicators: [indicator] }, options)],
  'a store with such an id': async () => {
    const storage = createMemoryStorage();
    const { signal } = new AbortController();
    const request = { attemptId: 'a', base: null, reason: 'manual', changes: [], signal } as const;
    for (const docId of names)
      await storage.save({ ...request, docId, doc: { ...small, id: docId } as never });
    return Promise.all(names.map((docId) => storage.load({ docId, signal })));
  },
  'a store that holds such a document': async () => {
    const held = new Map<string, string>();
    const area = {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => void held.set(key, text),
      removeItem: (key: string) => void held.delete(key),
      key: (at: number) => [...held.keys()][at] ?? null,
      get length() {
        return held.size;
      },
    };
    const storage = createWebStorage({ storage: area, locks: null });
    const { signal } = new AbortController();
    const request = { attemptId: 'a', base: null, reason: 'manual', changes: [], signal } as const;
    await storage.save({ ...request, docId: 'c', doc: inRoot as never });
    return storage.load({ docId: 'c', signal });
  },
  'a session that edits such a path': () => {
    const session = createCharterSession({ charterId: 'c', initial: small });
    for (const name of names) session.edit(`${name}/polluted`, 1);
    session.undo();
    const { charter } = session.getSnapshot();
    session.dispose();
    return charter;
  },
};

/** From import to export, with what a page would render on the way. */
export function journey(): number {
  const written = [
    parseCharter({
      ...small,
      period: { from: 'x' },
      services: 'all',
      budget: { funders: [{ id: 'f', sharePct: 900 }] },
    }),
    ...Object.values(exampleCharters).flatMap((charter) => {
      const result = parseCharter(toJson(charter));
      if (!result.ok) throw new Error('An example was refused.');
      const edited = writePath(result.charter, 'mission/statement', 'Another one');
      const { charter: merged } = mergeCharters(result.charter, edited, {
        ...result.charter,
        title: 'Theirs',
      });
      return [
        lintCharter(merged, options),
        completeness(merged),
        toMarkdown(merged, options),
        toHtml(merged, options),
        toCsv(merged, options),
        toJson(merged),
        renderToStaticMarkup(createElement(CharterViewer, { charter: merged, ...options })),
        renderToString(createElement(MetricsPanelRoot, { charter: merged, ...options })),
        renderToString(
          createElement(
            CharterProvider,
            { defaultValue: merged, ...options } as never,
            createElement(CharterEditor),
          ),
        ),
      ];
    }),
  ];
  return JSON.stringify(written).length;
}
