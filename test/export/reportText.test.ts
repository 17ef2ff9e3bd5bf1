import { describe, expect, it } from 'vitest';
import { reportText } from '../../src/export';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import type { CharterDraft, ReportingLine } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { hostileTexts } from '../helpers/hostileTexts';

const { quillmere, tavlio, thalassaia } = exampleCharters;
const now = '2026-09-30';

function lineOf(charter: CharterDraft, at = 0): ReportingLine {
  return charter.reporting?.[at] ?? expect.fail('There is no such line.');
}

/** Lines under a heading. */
function under(text: string, heading: string): string[] {
  const lines = text.split('\n');
  const from = lines.indexOf(heading);
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const end = rest.indexOf('');
  return end < 0 ? rest : rest.slice(0, end);
}

describe('the report to the executives of quillmere', () => {
  const report = reportText(quillmere, lineOf(quillmere), { locale: en, now });

  it('reads from the finding to the next review, results first', () => {
    expect(report.first).toBe('lagging');
    expect(report.plain).toBe(`Quillmere Revenue Enablement Charter: how things stand on September 30, 2026

For: executive team
Two of three results are on track.

What struggles
- Average discount: 17.9%, unchanged, target 14.0%. Far behind where it should be by now. The effect of content accessed by sellers on average discount was expected by December 31, 2025, and does not show.

What improves
- Win rate: 28.0%, up from 26.3%, target 28.0%.
- Ramp time: 135 days, down from 157 days, target 135 days.
- Manager coaching coverage: 79%, up from 64%, target 80%. Without a figure: July 2026 (not collected).
- Onboarding completion time: 37 days, down from 44 days, target 35 days.

What does well, but proves nothing by itself
- Content accessed by sellers: 72%, up from 63%, target 70%.

What we decided on May 28, 2026
- Change: Content management – move price-defence work to coaching.

What comes next
- The review was due on August 31, 2026 and is overdue.

Changes are counted from the last review, on May 28, 2026. Moving together does not show cause.
`);
  });

  it('is the same as Markdown', () => {
    expect(report.markdown).toContain('## What struggles\n\n- Average discount: 17.9%, unchanged');
    expect(report.markdown.startsWith('# Quillmere Revenue Enablement Charter: how things')).toBe(true);
    expect(report.markdown.replace(/^#+ |\\(?=[()])/gm, '').replaceAll('\n\n', '\n')).toBe(
      report.plain.replaceAll('\n\n', '\n'),
    );
  });
});

describe('who reads a report', () => {
  it('decides what comes first in each part', () => {
    const team = reportText(quillmere, lineOf(quillmere, 1), { locale: en, now });
    expect(team.first).toBe('leading');
    expect(team.plain).toContain('For: sellers\nFive of six indicators are on track.');
    expect(under(team.plain, 'What improves')[0]).toMatch(/^- Manager coaching coverage/);
  });

  it.each([
    ['Executive team', undefined, en, 'lagging'],
    ['The CEO and the board', undefined, en, 'lagging'],
    ['Cross-functional coordinators', undefined, en, 'leading'],
    ['Everyone', 'Lagging first, then what we did', en, 'lagging'],
    [undefined, undefined, en, 'leading'],
    ['Διοίκηση', undefined, el, 'lagging'],
    ['Μέλη του Διοικητικού Συμβουλίου', undefined, el, 'lagging'],
    ['Χώρες', 'Σύνοψη ανά χώρα', el, 'leading'],
    ['Χώρες', 'Πρώτα οι δείκτες υστέρησης', el, 'lagging'],
  ] as const)('%s, shown %s', (audience, format, locale, first) => {
    expect(reportText(quillmere, { id: 'r', audience, format }, { locale, now }).first).toBe(first);
  });

  it('may be told by the host', () => {
    const asked = reportText(quillmere, lineOf(quillmere, 1), { locale: en, now, first: 'lagging' });
    expect(under(asked.plain, 'What improves')[0]).toMatch(/^- Win rate/);
  });
});

describe('the reports of the other examples', () => {
  it('thalassaia tells its executives in Greek', () => {
    const { plain } = reportText(thalassaia, lineOf(thalassaia), { locale: el, now: '2026-08-31' });
    expect(plain).toContain('Προς: Διοίκηση\nΈνα από τα τρία αποτελέσματα είναι σε καλή πορεία.');
    expect(under(plain, 'Τι υστερεί')).toEqual([
      '- Διάρκεια κύκλου πωλήσεων: 135 ημέρες, αυξήθηκε από 132 ημέρες, στόχος 125 ημέρες. Πολύ πίσω από εκεί όπου θα έπρεπε να βρίσκεται τώρα. Η επίδραση του δείκτη «Ώρες άμεσης επαφής με πελάτες» δεν αναμένεται πριν από τις 30 Σεπτεμβρίου 2026. Δώστε χρόνο έως τότε.',
      '- Έσοδα από νέους πελάτες: 21.600.000\u00a0€, μειώθηκε από 21.800.000\u00a0€, στόχος 23.000.000\u00a0€. Πίσω από εκεί όπου θα έπρεπε να βρίσκεται τώρα.',
    ]);
    expect(under(plain, 'Τι αποφασίσαμε στις 14 Ιουλίου 2026')).toEqual([
      '- Προσθήκη: Ανάπτυξη και διαχείριση εργαλείων – Νέο CPQ στο επόμενο εξάμηνο.',
    ]);
    expect(under(plain, 'Τι ακολουθεί')).toEqual(['- Η επόμενη αναθεώρηση είναι στις 15 Οκτωβρίου 2026.']);
    expect(plain.replace('Sales Enablement', '')).not.toMatch(/[a-z]{2}|\{/);
  });

  it('thalassaia quotes the names of a link against which the figures speak', () => {
    const { plain } = reportText(thalassaia, lineOf(thalassaia, 1), { locale: el, now });
    expect(under(plain, 'Τι πάει καλά, αλλά μόνο του δεν αποδεικνύει κάτι')).toEqual([
      '- Ποσοστό συμμετοχής σε εκπαιδεύσεις: 92%, αυξήθηκε από 79%, στόχος 90%. Ως τώρα οι δείκτες «Ποσοστό συμμετοχής σε εκπαιδεύσεις» και «Ποσοστό απώλειας πελατών» κινούνται αντίθετα από το αναμενόμενο.',
    ]);
  });

  it('tavlio says plainly what missed its target, although it improved', () => {
    const { plain } = reportText(tavlio, lineOf(tavlio), { locale: en, now: '2026-10-05' });
    expect(under(plain, 'What struggles')).toEqual([
      '- Adherence to the agreed motion: 72%, up from 60%, target 75%. The target fell due and was missed, though the figures clearly improve.',
      '- Onboarding completion time: 27 days, down from 32 days, target 25 days. The target fell due and was missed, though the figures clearly improve.',
    ]);
    expect(plain).toContain('Nobody has seen training attendance rate move win rate yet.');
  });
});

describe('a report', () => {
  it('of an empty charter says so, and no more', () => {
    const { plain } = reportText({ schemaVersion: 1, id: 'c' }, { id: 'r' }, { locale: en, now });
    expect(plain).toBe('Untitled charter: how things stand on September 30, 2026\n\nNo indicators yet.\n');
  });

  it('counts changes from the baseline before the first review', () => {
    const young = { ...quillmere, review: { cadence: 'quarterly' } };
    const { plain } = reportText(young, lineOf(quillmere), { locale: en, now });
    expect(plain).toContain('Ramp time: 135 days, down from 172 days, target 135 days.');
    expect(plain).toContain('No review has been held yet, so changes are counted from the baseline.');
    expect(plain).not.toContain('What we decided');
  });

  it('names who carries a decision out, and a review without decisions', () => {
    const held = (decisions: object[]) =>
      ({
        ...quillmere,
        review: { cadence: 'quarterly', history: [{ id: 'r', on: '2026-09-01', decisions }] },
      }) as CharterDraft;
    const text = (charter: CharterDraft) =>
      under(
        reportText(charter, lineOf(quillmere), { locale: en, now }).plain,
        'What we decided on September 1, 2026',
      );
    expect(text(held([{ id: 'd', itemId: 'certification', decision: 'add', ownerId: 'sal' }]))).toEqual([
      '- Add: Certification. Owner: VP Sales.',
    ]);
    expect(text(held([]))).toEqual(['- The last review, on September 1, 2026, left no decisions.']);
  });

  it('never says that anything was caused', () => {
    for (const [charter, locale] of [
      [quillmere, en],
      [tavlio, en],
      [thalassaia, el],
    ] as const) {
      for (const line of charter.reporting ?? []) {
        const { plain } = reportText(charter, line, { locale, now });
        expect(plain).not.toMatch(
          /caus(?!e\.\n)|because of|led to|thanks to|προκάλεσ|χάρη σ|εξαιτίας|λόγω /i,
        );
        expect(plain).toContain(createIntl({ locale }).t('panel.link.fine-print'));
      }
    }
  });

  it('keeps what people wrote on its line, and out of the markup', () => {
    for (const hostile of hostileTexts) {
      const charter: CharterDraft = {
        ...quillmere,
        title: `${hostile}\n# x`,
        reporting: [{ id: 'r', audience: `${hostile}\n- y` }],
      };
      const { plain, markdown, title } = reportText(charter, lineOf(charter), { locale: en, now });
      for (const text of [plain, markdown, title]) {
        expect(text).not.toMatch(/[\ufdd0-\ufdef]|[\u202a-\u202e]/);
      }
      expect(title).not.toContain('\n');
      expect(markdown.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
      expect(plain.split('\n').filter((line) => line.startsWith('- y'))).toEqual([]);
    }
  });
});
