import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IntlProvider } from '../../../src';
import { AuthoringPlan, type AuthoringPlanProps } from '../../../src/governance';
import { el } from '../../../src/i18n/el';
import { en } from '../../../src/i18n/en';
import { createCharter } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, tavlio, thalassaia } = exampleCharters;
const start = '2026-09-01';
const blank = createCharter({ title: '', newId: () => 'id', now: start });

function show(props: Partial<AuthoringPlanProps> = {}, locale: typeof en | typeof el = en) {
  const { container } = render(
    <IntlProvider locale={locale}>
      <AuthoringPlan charter={blank} start={start} now={start} {...props} />
    </IntlProvider>,
  );
  const part = container.querySelector('section') as HTMLElement;
  const [lead] = part.querySelectorAll('[data-charter-part="section-question"]');
  const rows = [...part.querySelectorAll('li')];
  return { part, lead: lead?.textContent, rows, texts: rows.map((row) => row.textContent) };
}

describe('the plan', () => {
  it('says which days, who, what and when it is done', () => {
    const { texts, lead } = show({
      charter: { ...tavlio, status: 'draft', approvals: [], audiences: [] },
      now: '2026-09-06',
    });
    expect(lead).toBe('25 days left, until October 1, 2026.');
    expect(texts).toEqual([
      'Write the draft2 days leftSep 1, 2026 to Sep 8, 2026Who: Head of EnablementAnswer the five questions: mission, services, audiences, budget and indicators. A sentence each will do to begin with.Done when all five are answered. So far 4 of 5.',
      'Discuss itNot begunSep 9, 2026 to Sep 15, 2026Who: Head of SalesSend it round, talk to each party and take in what they say.Done when it has been sent round and nothing stands in the way of approval.',
      'Present it and agreeNot begunSep 16, 2026 to Sep 22, 2026Who: Head of Sales and CEOPresent it to those who sign, and settle what is still open.Done when every required party has signed. So far 0 of 2.',
      'Launch itNot begunSep 23, 2026 to Oct 1, 2026Who: CEOPut it in force, tell everyone where to find it and set the first review.Done when it is in force.',
    ]);
  });

  it('marks each state with a word and a shape, and the current step', () => {
    const { rows, part, texts } = show({
      charter: { ...tavlio, status: 'draft', approvals: [] },
      now: '2026-09-18',
    });
    expect(rows.map(({ dataset }) => dataset.state)).toEqual(['done', 'overdue', 'due', 'ahead']);
    const chips = [...part.querySelectorAll('[data-charter-part="chip"]')];
    expect(chips.map((chip) => [chip.textContent, chip.querySelector('svg')?.dataset.icon])).toEqual([
      ['Done', 'check'],
      ['3 days overdue', 'cross'],
      ['4 days left', 'clock'],
      ['Not begun', 'minus'],
    ]);
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
    expect(part.dataset.current).toBe('review');
    expect(texts[0]).not.toContain('So far');
  });

  it('names the role where the charter names nobody', () => {
    const { texts } = show();
    expect(texts[0]).toContain('Who: Charter owner');
    expect(texts[3]).toContain('Who: Executive sponsor');
  });

  it.each([
    ['2026-08-20', 'Begins on September 1, 2026.'],
    ['2026-09-30', '1 day left, until October 1, 2026.'],
    ['2026-10-01', 'Today is the last day.'],
    [
      '2026-10-03',
      'The time was over on October 1, 2026. Finish the open steps one by one, or begin the plan anew.',
    ],
  ])('says on %s how much time there is', (now, words) => {
    expect(show({ now }).lead).toBe(words);
  });

  it('says when all is done, whatever the day', () => {
    const { lead, part } = show({ charter: quillmere, now: '2027-01-01' });
    expect(lead).toBe('All four steps are done.');
    expect(part.dataset.current).toBeUndefined();
  });

  it('leads to a blank template while the draft is not written', () => {
    show({ templateUrl: '/template.docx' });
    expect(screen.getByRole('link', { name: 'Blank template to fill in' }).getAttribute('href')).toBe(
      '/template.docx',
    );
    const { part } = show({ templateUrl: '/template.docx', charter: quillmere });
    expect(part.querySelector('a')).toBeNull();
  });

  it('speaks Greek', () => {
    const { lead, texts } = show({ charter: thalassaia, now: '2026-09-18' }, el);
    expect(lead).toBe('Απομένουν 13 ημέρες, έως 1 Οκτωβρίου 2026.');
    expect(texts[2]).toContain('Έως τώρα: 1 από 4.');
  });
});
