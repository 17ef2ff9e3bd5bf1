import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CharterProvider } from '../../src';
import { VersionDiff } from '../../src/governance';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { IntlProvider } from '../../src/kit/IntlProvider';
import { compareCharters } from '../../src/lifecycle';
import { type CharterDraft, writePath } from '../../src/model';
import { exampleCharters } from '../../src/testing';
import { fullCharter } from '../helpers/fullCharter';
import { hostileTexts } from '../helpers/hostileTexts';

const { quillmere } = exampleCharters;

function show(before: unknown, after: unknown, locale: typeof en | typeof el = en) {
  const { container } = render(
    <IntlProvider locale={locale}>
      <VersionDiff before={before} after={after} versions={{ before: '1.0', after: '2.0' }} />
    </IntlProvider>,
  );
  const place = (path: string) => container.querySelector(`[data-path="${path}"]`);
  return { container, place };
}

/** What somebody sees of a place, without what only screen readers hear. */
function seen(node: Element | null): string {
  const copy = node?.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[data-charter-part="visually-hidden"]')) hidden.remove();
  return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

const changed = (path: string, value: unknown) => writePath(quillmere, path, value);

describe('VersionDiff', () => {
  it.each([
    [
      'mission/whyInvested',
      'Hiring doubled.',
      'Why the business investedChangedHiring doubled while ramp and discount both grew.',
    ],
    ['budget/amount', 700_000, 'Budget › AmountChanged$640,000 $700,000 (+$60,000)'],
    [
      'period/to',
      '2026-09-29',
      'Period › Ends onChangedSeptember 30, 2026 September 29, 2026 (1 day earlier)',
    ],
    ['budget/controlledByEnablement', undefined, /ChangedRemoved|Removed/],
    ['scopeModel', 'sales-enablement', /Revenue enablement.* Sales enablement/],
  ])('says what changed at %s', (path, value, words) => {
    const { place } = show(quillmere, changed(path, value));
    if (typeof words === 'string') expect(seen(place(path))).toBe(words);
    else expect(seen(place(path))).toMatch(words);
  });

  it.each([
    [
      'indicators/onb/target/value',
      30,
      'indicators/onb',
      /Onboarding completion time.*Target value.*days.*30 days \(.*days\)/,
    ],
    [
      'services/onboarding/priorityIds',
      ['p2'],
      'services/onboarding',
      /OnboardingChanged.*Shorter ramp during hiring Hold price in renewals/,
    ],
    ['services/onboarding/horizon', 'later', 'services/onboarding', /WhenNow Later/],
    ['indicators/acc/target/value', 71, 'indicators/acc', /\(\+1 percentage point\)/],
  ])('says what changed at %s under the name of the item', (path, value, item, words) => {
    const { place } = show(quillmere, changed(path, value));
    expect(seen(place(item))).toMatch(words);
  });

  it('marks what came and what went by element, and says it to those who only listen', () => {
    const { place } = show(quillmere, changed('budget/amount', 700_000));
    const [went, came] = place('budget/amount')?.querySelectorAll('del, ins') ?? [];
    expect([went?.localName, went?.textContent]).toEqual(['del', ' Deleted: $640,000']);
    expect([came?.localName, came?.textContent]).toEqual(['ins', ' Inserted: $700,000']);
  });

  it('gives what was removed the name it had', () => {
    const parties = quillmere.parties?.filter(({ id }) => id !== 'mkt');
    const { place } = show(quillmere, { ...quillmere, parties });
    expect(seen(place('parties/mkt'))).toMatch(/^Parties › CMORemoved/);
  });

  it('folds away what was only recorded, and shows it on demand', () => {
    const { container } = show(quillmere, { ...quillmere, approvals: [], status: 'superseded' });
    expect(container.textContent).toContain('Nothing was agreed differently.');
    const details = container.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe('Recorded in between: 5 places');
    expect(details?.querySelectorAll('[data-path]')).toHaveLength(5);
  });

  it('shows every change of every field once, in words of both languages', () => {
    const one = fullCharter((name) => `First text of ${name}`);
    const other: CharterDraft = JSON.parse(
      JSON.stringify(fullCharter((name) => `Second text of ${name}`))
        .replaceAll(':7', ':9')
        .replaceAll('2026-', '2027-')
        .replaceAll('true', 'false'),
    );
    const { agreed, recorded } = compareCharters(one, other);
    const places = [...agreed, ...recorded].flatMap((part) => part.places);
    for (const locale of [en, el]) {
      const { container } = show(one, other, locale);
      for (const button of container.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) {
        fireEvent.click(button);
      }
      expect(
        [...container.querySelectorAll('[data-path]')].map((node) => node.getAttribute('data-path')),
      ).toEqual(places.map(({ path }) => path));
      expect(container.textContent).not.toMatch(
        /undefined|\[object|\{|(history|conflict)\.(kind|place|days|order|removed)/,
      );
      expect(container.textContent).toContain(createIntl({ locale }).t('history.kind.changed'));
    }
  });

  it('shows six changes of an item, and the others when it is asked', () => {
    const series = (add: number) =>
      Array.from({ length: 12 }, (_, month) => ({
        period: `2025-${String(month + 1).padStart(2, '0')}`,
        value: month + add,
      }));
    const { container, place } = show(
      changed('indicators/onb/series', series(1)),
      changed('indicators/onb/series', series(3)),
    );
    const figures = () => place('indicators/onb')?.querySelectorAll('ins').length;
    expect(figures()).toBe(6);
    const more = container.querySelector<HTMLElement>('button[aria-expanded]');
    expect(more?.textContent).toBe('Show 6 more');
    fireEvent.click(more as HTMLElement);
    expect(figures()).toBe(12);
    expect(more?.textContent).toBe('Show less');
  });

  it('leaves out a part that the reader may not see', () => {
    const after = writePath(changed('budget/amount', 700_000), 'mission/statement', 'Another');
    const { container } = render(
      <CharterProvider
        defaultValue={quillmere}
        locale={en}
        now="2026-09-30"
        access={(part) => (part === 'budget' ? 'hidden' : 'edit')}
      >
        <VersionDiff before={quillmere} after={after} />
      </CharterProvider>,
    );
    expect(container.textContent).toContain('1 place was agreed differently.');
    expect(container.textContent).not.toContain('700,000');
  });

  it.each([
    [
      { ...quillmere, schemaVersion: 99 },
      'newer-schema',
      'Version 1.0 was written with a newer version of the product',
    ],
    ['no charter', 'unreadable', 'Version 1.0 cannot be read as a charter. It was left as it is.'],
  ])('says that one side cannot be compared', (content, kind, words) => {
    const { container } = show(content, quillmere);
    const root = container.querySelector('[data-charter-part="version-diff"]');
    expect(root?.getAttribute('data-kind')).toBe(kind);
    expect(root?.textContent).toContain(words);
    expect(root?.querySelector('[data-path]')).toBe(null);
  });

  it('takes texts for texts, and lets no direction out of them', () => {
    for (const text of hostileTexts) {
      const parties = quillmere.parties?.map((party) => ({ ...party, name: `${text} ${party.name}` }));
      const after = { ...changed('mission/statement', text), parties, title: text };
      const { container } = show(quillmere, JSON.parse(JSON.stringify(after)));
      expect(container.querySelector('script, img, iframe, svg:not([aria-hidden]), a, style')).toBe(null);
      expect(container.textContent).not.toMatch(/[\u202a-\u202e\ufdd0\ufdd1]/);
    }
  });

  it('names a change that nobody can see', () => {
    const { place } = show(quillmere, changed('title', `${quillmere.title}\u200b\u202e`));
    expect(seen(place('title'))).toContain('[invisible characters]');
  });
});
