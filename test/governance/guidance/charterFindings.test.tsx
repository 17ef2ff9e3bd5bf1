import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AccessRule, CharterProvider, ScopeSection, ServicesSection } from '../../../src';
import { CharterFindings, type CharterFindingsProps, SectionFindings } from '../../../src/governance';
import { en } from '../../../src/i18n/en';
import { type CharterSession, createCharterSession } from '../../../src/session';
import { exampleCharters } from '../../../src/testing/examples';

const { tavlio } = exampleCharters;
const now = '2026-09-30';
/** Two errors, a warning of a list, and a hint. */
const charter = {
  ...tavlio,
  scope: { in: tavlio.scope?.in },
  services: tavlio.services?.map((one) =>
    one.id === 'coaching' ? { ...one, indicatorIds: undefined } : one,
  ),
  buyerJourney: [{ id: 'renewal' }],
  budget: { fundingModel: 'own-budget' },
};

const pricing = { id: 'pricing', text: 'Prices of renewals above 20,000' };

let session: CharterSession;
beforeEach(() => {
  session = createCharterSession({ charterId: charter.id, initial: charter });
});
afterEach(() => session.dispose());

function Page({ access, ...props }: CharterFindingsProps & { access?: AccessRule }) {
  return (
    <CharterProvider session={session} locale={en} now={now} access={access}>
      <CharterFindings {...props} />
      <ServicesSection.Root />
      <ScopeSection.Root>
        <SectionFindings part="scope" />
      </ScopeSection.Root>
    </CharterProvider>
  );
}

const findings = () => within(screen.getByRole('region', { name: 'What is left to put right' }));
const rows = () =>
  findings()
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const go = (place: string) => fireEvent.click(findings().getByRole('button', { name: `Go there: ${place}` }));

describe('the findings of a charter', () => {
  it('stand by part, with what to do and how much it matters', () => {
    render(<Page />);
    expect(
      screen.getByText(/^2 things stand in the way of approval, 1 is worth a look, and 1 hint\.$/),
    ).toBeTruthy();
    expect(
      findings()
        .getAllByRole('heading', { level: 3 })
        .map((one) => one.textContent),
    ).toEqual(['Services', 'In and out of scope', 'Budget and funding', 'Buyer’s journey and sales cycle']);
    expect(rows()).toEqual([
      'In the way of approvalCoaching › Measured byNothing measures “Coaching”. Choose at least one leading indicator for it.Go there',
      'Worth a lookScope › Out of scopeNothing is out of scope yet. Say what others do, before it lands with you.Go there',
      'In the way of approvalBudget › Budget ownerSay who owns the budget. The charter cannot be approved without it.Go there',
      'HintBuyer’s journey › RenewalNo service helps the buyer at “Renewal”. Add one or accept the gap on purpose.Go there',
    ]);
  });

  it('lead to the field, or to what stands nearest around it', () => {
    const { container } = render(<Page />);
    Element.prototype.scrollIntoView = vi.fn();
    go('Services › Coaching › Measured by');
    const place = document.activeElement?.closest('[data-charter-path]') as HTMLElement;
    expect(place.dataset.charterPath).toMatch(/^services\/coaching/);
    expect(container.contains(place)).toBe(true);
  });

  it('name no place where it is the part, and the whole place outside of parts', () => {
    session.edit('title', undefined);
    session.edit('services', undefined);
    render(<Page />);
    expect(rows().slice(0, 2)).toEqual([
      'In the way of approvalTitleGive the charter a title. It cannot be approved without one.Go there',
      'In the way of approvalAdd at least one service. The charter says what sellers can expect.Go there',
    ]);
  });

  it('let the host lead there', () => {
    const onGo = vi.fn();
    render(<Page onGo={onGo} />);
    go('In and out of scope › Scope › Out of scope');
    expect(onGo).toHaveBeenCalledExactlyOnceWith('scope/out');
  });

  it('follow what is written', () => {
    vi.useFakeTimers();
    try {
      const { container } = render(<Page />);
      const part = container.querySelector<HTMLElement>('[data-charter-part="charter-findings"]');
      expect(part?.dataset.approvable).toBeUndefined();
      act(() => {
        session.edit('budget/ownerId', 'sales');
        session.edit('services/coaching/indicatorIds', ['adh']);
        vi.advanceTimersByTime(300);
      });
      expect(part?.dataset.approvable).toBe('');
      expect(rows()).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('tell nothing about a part that is hidden', () => {
    render(<Page access={(part) => (part === 'budget' ? 'hidden' : 'edit')} />);
    expect(rows()).toHaveLength(3);
    expect(screen.getByText(/^1 thing stands/)).toBeTruthy();
  });

  it('say so when nothing is left', () => {
    session.dispose();
    session = createCharterSession({
      charterId: tavlio.id,
      initial: { ...tavlio, review: { cadence: 'quarterly', nextDue: '2026-12-01' } },
    });
    render(<Page />);
    expect(screen.getByText('Nothing is left to put right.')).toBeTruthy();
    expect(findings().queryByRole('listitem')).toBeNull();
  });
});

describe('the findings of a section', () => {
  const inScope = (container: Element) =>
    container.querySelector<HTMLElement>('[data-charter-part="section-findings"]');

  it('are those of its part, of whole lists too', () => {
    const { container } = render(<Page />);
    expect(inScope(container)?.dataset.part).toBe('scope');
    expect(inScope(container)?.textContent).toContain('Nothing is out of scope yet.');
    expect(within(inScope(container) as HTMLElement).getAllByRole('listitem')).toHaveLength(1);
  });

  it('are gone without findings, and without the right to see the part', () => {
    const { container, rerender } = render(
      <Page access={(part) => (part === 'scope' ? 'hidden' : 'edit')} />,
    );
    expect(inScope(container)).toBeNull();
    rerender(<Page access={() => 'edit'} />);
    expect(inScope(container)).not.toBeNull();
    vi.useFakeTimers();
    try {
      act(() => {
        session.insert('scope/out', pricing);
        vi.advanceTimersByTime(300);
      });
      expect(inScope(container)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});
