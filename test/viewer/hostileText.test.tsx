import { describe, expect, test } from 'vitest';
import { fullCharter } from '../helpers/fullCharter';
import { hostileTexts } from '../helpers/hostileTexts';
import { render } from './render';

const clean = tagsOf(render(fullCharter(() => 'x')));

describe('hostile text', () => {
  test.each(hostileTexts)('in every field stays text: %j', (text) => {
    const html = render(fullCharter(() => text));
    expect(tagsOf(html)).toEqual(clean);
    const document = read(html);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^src/);
        if (name === 'href') expect(value).toMatch(/^(#|https?:|mailto:)/);
      }
    }
    expect(document.body.textContent).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e\ufdd0\ufdd1]/u);
  });

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    '//example.com',
    '/local',
    'https://',
  ])('an address such as %j becomes no link', (url) => {
    const html = render({
      schemaVersion: 1,
      id: 'x',
      attachments: [{ id: 'a', title: 'Plan', url }],
      requestIntake: { url },
    });
    expect(html).not.toMatch(/<a href="(?!#)/);
  });

  test.each(['https://example.com/a', 'http://example.com/', 'mailto:a@example.com'])(
    '%s becomes a link',
    (url) => {
      const html = render({ schemaVersion: 1, id: 'x', attachments: [{ id: 'a', title: 'Plan', url }] });
      expect(html).toContain(`<a href="${url}" rel="noopener noreferrer">`);
    },
  );

  test('a name in a sentence keeps its direction to itself', () => {
    const html = render({
      schemaVersion: 1,
      id: 'x',
      parties: [
        { id: 'a', name: 'שיווק' },
        { id: 'b', name: 'Sales' },
      ],
      commitments: [{ id: 'c', fromPartyId: 'a', toPartyId: 'b', text: 'x' }],
    });
    expect(html).toContain('<bdi>שיווק</bdi> to <bdi>Sales</bdi>');
  });
});

/** How often each element occurs, but for paragraphs, whose number depends on the text's line breaks. */
function tagsOf(html: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { localName } of read(html).querySelectorAll('body *')) {
    if (localName !== 'bdi') counts[localName] = (counts[localName] ?? 0) + 1;
  }
  return counts;
}

/** The document as a browser reads it, without running it. */
function read(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
