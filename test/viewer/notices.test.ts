import { describe, expect, test } from 'vitest';
import { el } from '../../src/i18n/el';
import { exampleCharters } from '../../src/testing/examples';
import { render, textOf } from './render';

const { tavlio, quillmere } = exampleCharters;
const notices = (...args: Parameters<typeof render>) =>
  [...render(...args).matchAll(/<p data-charter-part="viewer-notice">(.*?)<\/p>/g)].map(([, html = '']) =>
    textOf(html).replace(/\s+/g, ' ').trim(),
  );

describe('what a reader has to know first', () => {
  test('a charter in force, reviewed in time, says nothing', () => {
    expect(notices(tavlio)).toEqual([]);
    expect(notices(tavlio, { inForce: { version: '1.2' } })).toEqual([]);
  });

  test('an older version names the one in force and leads there; a draft of the next one does not', () => {
    const inForce = { version: '1.10', href: '/charters/1.10' };
    expect(notices(tavlio, { inForce })).toEqual([
      'This is version 1.2. Version 1.10 is in force now. Read version 1.10',
    ]);
    expect(render(tavlio, { inForce })).toContain('<a href="/charters/1.10">');
    expect(notices({ ...tavlio, status: 'draft', version: '2.0' }, { inForce })).toEqual([]);
  });

  test('what is no longer in force says so, and asks for no review', () => {
    for (const status of ['superseded', 'archived'])
      expect(notices({ ...quillmere, status })).toEqual(['This version is no longer in force.']);
  });

  test('in force with a review that was not held, it warns from the day after', () => {
    expect(notices(quillmere, { now: '2026-08-31' })).toEqual([]);
    expect(notices(quillmere, { now: '2026-09-01' })).toHaveLength(1);
    expect(notices(quillmere, { now: '2026-09-01', locale: el })).toEqual([
      'Η αναθεώρηση έπρεπε να γίνει έως τις 31 Αυγούστου 2026 και δεν έγινε: όσα γράφονται εδώ ίσως δεν ισχύουν πια.',
    ]);
    expect(notices({ ...quillmere, status: 'draft' })).toEqual([]);
  });
});
