import { expect, test } from 'vitest';
import { issueLine } from '../../src/charter-editor/issueLine';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';

const english = createIntl({ locale: en });

test('away from its field, an issue that says "this" names the field first', () => {
  const issue = { code: 'core-part-missing', path: 'organisation/name' } as const;
  expect(issueLine(english, issue)).toBe(
    'Name of the organisation: Fill this in. The charter cannot be approved without it.',
  );
  expect(issueLine(createIntl({ locale: el }), issue)).toMatch(/^Όνομα του οργανισμού: Συμπληρώστε/);
});

test('an item of a list is named by its field, whatever its id', () => {
  expect(issueLine(english, { code: 'generic-text', path: 'services/onboarding/description' })).toMatch(
    /^What it does: Any company could/,
  );
});

test('an issue with words of its own keeps them', () => {
  const missing = { code: 'core-part-missing', path: 'title' } as const;
  expect(issueLine(english, missing)).toBe(english.issue(missing));
  const leading = { code: 'no-leading', path: 'indicators' } as const;
  expect(issueLine(english, leading)).toBe(english.issue(leading));
});
