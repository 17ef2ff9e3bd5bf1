import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CharterEditor, CharterProvider } from '../../src';
import { toHtml } from '../../src/export';
import { en } from '../../src/i18n/en';
import { MetricsPanelRoot } from '../../src/metrics';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { render } from '../viewer/render';
import { hostileExample } from './hostileCharters';
import { vectors } from './vectors';

const options = { locale: en, now: '2026-09-30' } as const;

const outputs: Readonly<Record<string, (charter: CharterDraft) => string>> = {
  viewer: render,
  editor: (charter) =>
    renderToString(
      createElement(
        CharterProvider,
        { defaultValue: charter, ...options } as never,
        createElement(CharterEditor),
      ),
    ),
  panel: (charter) => renderToString(createElement(MetricsPanelRoot, { charter, ...options })),
  html: (charter) => toHtml(charter, options),
};

test.each(Object.entries(outputs))(
  'X24 one process renders %s for many, and keeps nothing of one for the next',
  (_, write) => {
    const { tavlio } = exampleCharters;
    const secret = hostileExample('SECRET');
    const alone = write(tavlio);
    expect(write(secret)).toContain('SECRET');
    expect(write(tavlio)).toBe(alone);
    expect(alone).not.toContain('SECRET');
  },
);

test('X24 no output writes a script, and what a host writes into one is escaped as the security page says', () => {
  for (const write of Object.values(outputs))
    expect(write(exampleCharters.quillmere)).not.toMatch(/<script/i);
  for (const text of vectors) {
    const inScript = JSON.stringify({ text }).replaceAll('<', '\\u003c');
    expect(inScript).not.toMatch(/<\/?script|<!--/i);
    expect(JSON.parse(inScript)).toEqual(JSON.parse(JSON.stringify({ text })));
  }
});
