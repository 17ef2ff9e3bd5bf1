import { describe, expect, test } from 'vitest';
import { createIntl } from '../../../src/i18n';
import { el } from '../../../src/i18n/el';
import { en } from '../../../src/i18n/en';
import { recordFindings } from '../../../src/lifecycle';
import type { CharterDraft } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { tavlio, quillmere, thalassaia } = exampleCharters;
const found = (charter: CharterDraft) => recordFindings(charter).map(({ code, path }) => `${code} ${path}`);

describe('recordFindings', () => {
  test('finds in the examples what their facts say', () => {
    expect(found(tavlio)).toEqual(['link-not-observed links/att-win/belief']);
    expect(found(quillmere)).toEqual([
      'link-not-observed links/acc-dis/belief',
      'figure-missing indicators/coa/series/2026-07',
    ]);
    expect(found(thalassaia)).toEqual(['signature-declined approvals/me-2.0']);
  });

  test('a signature of another version, or of somebody who need not sign, is no finding', () => {
    expect(found({ ...thalassaia, version: '2.1' })).toEqual([]);
    const parties = thalassaia.parties?.map((one) => ({ ...one, requiredSigner: false }));
    expect(found({ ...thalassaia, parties })).toEqual([]);
  });

  test('a declined signature stands in the way until the charter is back with its authors', () => {
    const severity = (status: string) => recordFindings({ ...thalassaia, status })[0]?.severity;
    expect(['in-review', 'approved', 'changes-requested', 'draft'].map(severity)).toEqual([
      'error',
      'error',
      'warning',
      'warning',
    ]);
  });

  test('says each in words that name what it is about', () => {
    const words = (charter: CharterDraft, locale = en as typeof en) =>
      recordFindings(charter).map((one) => createIntl({ locale }).issue(one));
    expect(words(quillmere)).toEqual([
      expect.stringContaining('“Content accessed by sellers” was not observed'),
      expect.stringMatching(/^“.+” has no figure for 2026-07\./),
    ]);
    expect(words(thalassaia, el as never)[0]).toMatch(/^Η πλευρά «.+» δεν ενέκρινε την έκδοση 2\.0\./);
  });
});
