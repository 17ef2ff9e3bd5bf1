import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { createTemplate, toMarkdown } from '../../src/export';
import { outlineCharter } from '../../src/export/outline';
import { unmarked } from '../../src/export/words/userText';
import { createIntl, type Locale } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { fullCharter } from '../helpers/fullCharter';

const now = '2026-09-30';
const renderers = {
  marked: (markdown: string) => marked.parse(markdown, { async: false }),
  micromark: (markdown: string) =>
    micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
};

const blank = (locale: Locale) => createTemplate({ locale, now, newId: () => 'id' });
const copies = [en, el as Locale].flatMap((locale) => {
  const charters: CharterDraft[] = [
    ...Object.values(exampleCharters),
    fullCharter((name) => `«${name}»`),
    { ...blank(locale), id: 'blank' },
  ];
  return charters.map((charter) => [charter.id, locale.code, charter, locale] as const);
});

const inside = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) =>
    plain(text),
  );

function plain(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe.each(Object.entries(renderers))('by %s', (_, render) => {
  test.each(copies)(
    '%s in %s shows every heading, point and table that it has',
    (_id, _code, charter, locale) => {
      const outline = outlineCharter(charter, createIntl({ locale }), now);
      const html = render(toMarkdown(charter, { locale, now }));
      const blocks = outline.sections.flatMap((section) => section.blocks);
      const said = (texts: readonly string[]) =>
        texts.map((text) => plain(unmarked(text).replace(/</g, '&lt;')));

      expect(inside(html, 'h1')).toEqual(said([outline.title]));
      expect(inside(html, 'h2').slice(outline.answers.length > 0 ? 1 : 0)).toEqual(
        said(outline.sections.map(({ title }) => title)),
      );
      expect(inside(html, 'h3')).toEqual(
        said(blocks.flatMap((one) => (one.kind === 'heading' ? [one.text] : []))),
      );
      const points = blocks.map((one) =>
        one.kind === 'list'
          ? one.items.length
          : one.kind === 'links'
            ? one.links.length
            : one.kind === 'facts'
              ? one.facts.length
              : 0,
      );
      expect(inside(html, 'li')).toHaveLength(
        points.reduce((sum, count) => sum + count, outline.answers.length),
      );
      const tables = blocks.flatMap((one) => (one.kind === 'table' ? [one.table] : []));
      expect(inside(html, 'table')).toHaveLength(tables.length);
      expect(inside(html, 'th')).toEqual(
        said(tables.flatMap(({ columns }) => columns.map(({ label }) => label))),
      );
      expect(inside(html, 'td')).toHaveLength(
        tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0),
      );
      // The data are in the file, and no reader sees them.
      expect(plain(html.replace(/<!--[\s\S]*?-->/g, ''))).toMatch(
        new RegExp(`${said([outline.stamp.at(-1) ?? ''])}$`),
      );
    },
  );
});
