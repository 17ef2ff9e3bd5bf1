import { expect, test } from 'vitest';
import { itemTitle } from '../../src/field/list/itemTitle';
import { createIntl } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { exampleCharters } from '../../src/testing';

const intl = createIntl({ locale: en });
const charter = exampleCharters.quillmere;

test.each([
  ['priorities/a', { id: 'a', title: 'Shorter ramp' }, 'Shorter ramp'],
  ['services/onboarding', { id: 'onboarding' }, 'Onboarding'],
  ['budget/funders/a', { id: 'a', ownerId: 'marketing' }, 'Marketing'],
  ['approvals/a', { id: 'a', partyId: charter.parties?.[0]?.id }, 'Revenue Enablement'],
  ['approvals/a', { id: 'a', partyId: 'nobody' }, 'signature'],
  ['links/a', { id: 'a', rationale: 'Coached deals are corrected' }, 'Coached deals are corrected'],
  ['review/history/a', { id: 'a', on: '2026-05-28' }, 'May 28, 2026'],
  ['review/history/a/decisions/b', { id: 'b', decision: 'change', note: 'Move the work' }, 'Move the work'],
  ['review/history/a/decisions/b', { id: 'b', decision: 'change' }, 'decision'],
  ['decisionRights/a', { id: 'a', decision: 'Scope change' }, 'Scope change'],
  ['commitments/a', { id: 'a', text: 'x'.repeat(61) }, `${'x'.repeat(57)}…`],
  ['commitments/a', undefined, 'commitment'],
])('at %s %j is called %s', (path, item, title) => {
  expect(itemTitle(path, item, intl, charter)).toBe(title);
});
