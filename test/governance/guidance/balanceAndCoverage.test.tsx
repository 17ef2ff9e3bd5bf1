import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { IntlProvider } from '../../../src';
import { BeneficiaryBalance, JourneyCoverage } from '../../../src/governance';
import { el } from '../../../src/i18n/el';
import { en } from '../../../src/i18n/en';
import type { CharterDraft } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, tavlio, thalassaia } = exampleCharters;

function balanceOf(charter: CharterDraft, locale: typeof en | typeof el = en) {
  const { container } = render(
    <IntlProvider locale={locale}>
      <BeneficiaryBalance charter={charter} />
    </IntlProvider>,
  );
  const rows = [...container.querySelectorAll('dl > div')].map((row) => row.textContent);
  const question = container.querySelector('[data-charter-part="section-question"]')?.textContent;
  return { container, rows, question };
}

describe('the balance', () => {
  it('counts in words, and draws the same', () => {
    const { container, rows, question } = balanceOf(quillmere);
    expect(question).toBe('Buyers, sellers and employees all gain.');
    expect(rows).toEqual(['Buyers2', 'Sellers3', 'Employees3']);
    const widths = [...container.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
    expect(widths.map(Math.round)).toEqual([40, 60, 60]);
    expect(container.textContent).toContain('Not said yet of 6 indicators.');
  });

  it('says for whom there is nothing, and what to ask', () => {
    const services = [{ id: 'coaching', beneficiaries: ['buyer', 'seller'] }];
    const { rows, question } = balanceOf({ ...tavlio, services });
    expect(question).toBe(
      'Nothing for employees yet. Ask which service would help them, and which indicator would show it.',
    );
    expect(rows).toEqual(['Buyers1', 'Sellers1', 'Employees0']);
  });

  it('says who gains little, in Greek', () => {
    const { question, rows } = balanceOf(thalassaia, el);
    expect(question).toContain('Λίγα για τους αγοραστές σε σχέση με τους άλλους.');
    expect(rows[0]).toBe('Αγοραστές1');
  });

  it('counts services and indicators apart, those alone that say who gains', () => {
    const [first, second] = quillmere.indicators ?? [];
    const indicators = [
      { ...first, id: 'a', beneficiaries: ['seller'] },
      { ...second, id: 'b' },
    ];
    const { container, rows } = balanceOf({ ...quillmere, indicators });
    const headings = [...container.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Services', 'Indicators']);
    expect(rows.slice(3)).toEqual(['Buyers0', 'Sellers1', 'Employees0']);
    expect(container.querySelectorAll('rect')[4]?.getAttribute('width')).toBe('100');
    expect(container.textContent).toContain('Not said yet of 1 indicator.');
  });

  it('draws nothing while nothing is said', () => {
    const { container, question } = balanceOf({ ...tavlio, services: [{ id: 'coaching' }] });
    expect(question).toBe('No service and no indicator says yet who gains from it.');
    expect(container.querySelector('dl')).toBeNull();
    expect(container.querySelector('section')?.dataset.verdict).toBe('empty');
  });
});

const covered: CharterDraft = {
  ...quillmere,
  buyerJourney: [{ id: 'exploration' }, { id: 'renewal' }],
  audiences: [
    { id: 'account-executives', roleId: 'account-executives', relationship: 'supports' },
    { id: 'vets', custom: 'Veterans', relationship: 'supports' },
  ],
  services: [
    { id: 'coaching', buyerStages: ['exploration'], audienceIds: ['account-executives'] },
    {
      id: 'clinic',
      custom: 'Deal clinic',
      buyerStages: ['exploration'],
      audienceIds: ['account-executives'],
    },
    { id: 'onboarding' },
  ],
};

function coverageOf(charter: CharterDraft, by?: 'services' | 'audiences') {
  const { container } = render(
    <IntlProvider locale={en}>
      <JourneyCoverage charter={charter} by={by} />
    </IntlProvider>,
  );
  return container.querySelector('section') as HTMLElement;
}
const tableRows = () =>
  screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));

describe('the coverage', () => {
  it('is a table of stages by services, with the gap in words', () => {
    const part = coverageOf(covered);
    expect(part.dataset).toMatchObject({ charterPart: 'journey-coverage', by: 'services', open: '1' });
    expect(tableRows()).toEqual([
      ['Stage', 'Coaching', 'Deal clinic'],
      ['Exploration', '', ''],
      ['Renewal', 'No service yet'],
    ]);
    expect(part.textContent).toContain('No service helps the buyer here yet: Renewal.');
    expect(within(part).getAllByRole('img', { name: 'Helps here' })).toHaveLength(2);
    expect(part.textContent).toContain('No stage is named for: Onboarding.');
    expect(within(part).getAllByRole('rowheader')).toHaveLength(2);
    const scroll = part.querySelector<HTMLElement>('[data-charter-part="table-scroll"]');
    expect(scroll?.tabIndex).toBe(0);
  });

  it('is a table of stages by audiences and what they are given', () => {
    const part = coverageOf(covered, 'audiences');
    expect(tableRows()).toEqual([
      ['Stage', 'Account executives', 'Veterans'],
      ['Exploration', 'Coaching, Deal clinic', '–'],
      ['Renewal', 'No service yet'],
    ]);
    expect(part.textContent).toContain('Given nothing at any stage: Veterans.');
    expect(within(part).getByRole('img', { name: 'Nothing here' })).toBeTruthy();
  });

  it('has no table without stages, or while nothing helps', () => {
    expect(coverageOf({ ...covered, buyerJourney: undefined, services: [] }).textContent).toContain(
      'The buyer’s journey has no stages yet.',
    );
    expect(coverageOf({ ...covered, services: [] }).textContent).toContain(
      'No service helps the buyer here yet: Exploration and Renewal.',
    );
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says so when every stage is served', () => {
    const part = coverageOf({ ...covered, buyerJourney: [{ id: 'exploration' }] });
    expect(part.textContent).toContain('At every stage at least one service helps the buyer.');
    expect(part.dataset.open).toBe('0');
  });

  it('has no columns for people where the charter names none', () => {
    const html = renderToString(
      <IntlProvider locale={en}>
        <JourneyCoverage charter={{ ...covered, audiences: [] }} by="audiences" />
      </IntlProvider>,
    );
    expect(html).not.toContain('<table');
    expect(html).toContain('The charter does not say yet whom enablement supports.');
  });
});
