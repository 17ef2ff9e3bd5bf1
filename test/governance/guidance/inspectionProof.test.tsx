import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IntlProvider } from '../../../src';
import { InspectionProof } from '../../../src/governance';
import { el } from '../../../src/i18n/el';
import { en } from '../../../src/i18n/en';
import type { CharterDraft } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, thalassaia } = exampleCharters;

function show(charter: CharterDraft, locale: typeof en | typeof el = en, now = '2026-09-30') {
  const { container } = render(
    <IntlProvider locale={locale}>
      <InspectionProof charter={charter} now={now} />
    </IntlProvider>,
  );
  const part = container.querySelector('section') as HTMLElement;
  const lines = [...part.querySelectorAll('p, blockquote')].map((line) => line.textContent);
  return { part, lines, chip: part.querySelector('[data-charter-part="chip"]')?.textContent };
}

describe('the inspected practice', () => {
  it('stands with its proof, the newest figure and who checks', () => {
    const { part, lines, chip } = show(quillmere);
    expect(lines).toEqual([
      'The figures say that it happens.',
      'Each manager reviews one live deal per seller per month against the discovery standard',
      'Proof: Manager coaching coverage, 79% in September 2026, target 80%',
      'How often it is checked: Every month',
      'Who checks: VP Sales',
    ]);
    expect(chip).toBe('On track');
    expect(part.dataset).toMatchObject({ charterPart: 'inspection-proof', verdict: 'proven' });
  });

  it('says that it does not happen often enough, or that nobody can tell any more', () => {
    const { lines, chip } = show(quillmere, en, '2027-03-01');
    expect([lines[0], chip]).toEqual([
      'The figures say that it does not happen often enough. Act now.',
      'Target missed',
    ]);
    const open = quillmere.indicators?.map((one) =>
      one.id === 'coa' ? { ...one, target: { value: 80, period: '2027-12' } } : one,
    );
    expect(show({ ...quillmere, indicators: open }, en, '2027-03-01').lines[0]).toBe(
      'The newest figure is too old to prove anything. Ask for the latest.',
    );
  });

  it('shows what there is while its proof is missing', () => {
    expect(show({ ...quillmere, inspection: { motion: 'A review' } }).lines).toEqual([
      'Nothing proves it yet. Choose the indicator that shows whether it happens.',
      'A review',
    ]);
    const gone = show({ ...quillmere, indicators: [] });
    expect(gone.lines[0]).toBe('What proved it is no longer among the indicators. Choose another one.');
    expect(gone.chip).toBeUndefined();
  });

  it('asks for a practice where none is inspected', () => {
    const { lines } = show({ ...quillmere, inspection: undefined });
    expect(lines).toEqual(['Choose one practice to check, and who checks it. What is not inspected fades.']);
  });

  it('speaks Greek', () => {
    const { lines, chip } = show(thalassaia, el);
    expect(lines[0]).toBe('Οι αριθμοί δείχνουν ότι εφαρμόζεται.');
    expect(lines[2]).toMatch(/^Τι το αποδεικνύει: Ώρες άμεσης επαφής με πελάτες, .*στόχος/);
    expect(chip).toBe(el.messages['vocabulary.indicatorStatus.on-track']);
  });
});
