import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { en } from '../../src/i18n/en';
import type { CharterDraft } from '../../src/model';
import { CharterViewer, type CharterViewerProps } from '../../src/viewer';

/** The viewer's HTML as a server sends it. */
export function render(charter: CharterDraft, props: Partial<CharterViewerProps> = {}): string {
  return renderToStaticMarkup(
    createElement(CharterViewer, { charter, locale: en, now: '2026-09-30', ...props }),
  );
}

/** Levels of the headings, in document order. */
export function headingLevels(html: string): number[] {
  return [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
}

/** The words of the document without its tags, entities read back. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
