import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { CharterProvider, ConflictTray, SaveStatus } from '../../src';
import { en } from '../../src/i18n/en';
import type { CharterDraft } from '../../src/model';
import type { CharterSession } from '../../src/session';
import { contestedSession } from '../../stories/support/contestedSession';
import { conflictedSession } from '../conformance/conflictedSession';

const charter: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  title: 'Charter',
  mission: { statement: 'We help sellers sell' },
  services: [{ id: 'onboarding', description: 'Courses' }],
  indicators: [{ id: 'x81', label: 'Ramp time' }],
  budget: { amount: 1000, currency: 'EUR' },
};

/** Opens the tray on a session, beside a text box in which the person was writing. */
async function show(session: CharterSession, count = 1) {
  const user = userEvent.setup();
  render(
    <CharterProvider session={session} locale={en}>
      <input ref={(node) => node?.focus()} aria-label="text" />
      <SaveStatus />
      <ConflictTray />
    </CharterProvider>,
  );
  await waitFor(() => expect(entries()).toHaveLength(count));
  const press = (name: string, at = 0) =>
    user.click(screen.getAllByRole('button', { name })[at] as HTMLElement);
  return { user, press, session, read: (path: string) => session.read(path) };
}

const entries = () => document.querySelectorAll<HTMLElement>('[data-charter-part="tray-entry"]');
const text = (at = 0) => entries()[at]?.textContent ?? '';
const tray = () => document.querySelector('[data-charter-part="conflict-tray"]');

type Change = (session: CharterSession) => void;
const meeting = (mine: Change, theirs: Change, afterwards?: Change) =>
  contestedSession(charter, { mine, theirs, ...(afterwards && { afterwards }) });
const set =
  (path: string, value: unknown): Change =>
  (session) =>
    session.edit(path, value);

/** What jsdom lacks. */
beforeAll(() => {
  Element.prototype.scrollIntoView ??= () => undefined;
});

describe('a decision about one text', () => {
  it('says where, and what was written here and there', async () => {
    await show(await conflictedSession());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('1 field needs your decision');
    expect(text()).toMatch(/^Title.*You wrote.*Mine.*They wrote.*Theirs/);
  });

  it('keeps mine, as one step that can be undone', async () => {
    const { press, read, session } = await show(await conflictedSession());
    await press('Keep mine');
    expect(read('title')).toBe('Mine');
    expect(tray()).toBeNull();
    session.undo();
    expect(read('title')).toBe('Theirs');
  });

  it('keeps theirs without asking, and gives mine back to who thinks it over', async () => {
    const { press, read, session } = await show(await conflictedSession());
    await press('Keep theirs');
    expect(session.getSnapshot().conflicts).toEqual([]);
    expect(read('title')).toBe('Theirs');
    expect(tray()?.textContent).toContain('Theirs kept: Title');
    await press('Use mine after all');
    expect(read('title')).toBe('Mine');
    expect(tray()).toBeNull();
  });

  it('closes when theirs stays', async () => {
    const { press } = await show(await conflictedSession());
    await press('Keep theirs');
    await press('Close');
    expect(tray()).toBeNull();
  });

  it('takes a third text, begun with mine', async () => {
    const { user, press, read } = await show(await conflictedSession());
    await press('Edit mine');
    const box = screen.getByLabelText<HTMLInputElement>('The text to keep');
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('Mine');
    await user.type(box, ' and theirs');
    await press('Keep this text');
    expect(read('title')).toBe('Mine and theirs');
    expect(tray()).toBeNull();
  });

  it('leaves everything as it was when the third text is given up, with focus where it was', async () => {
    const { user, press, read } = await show(await conflictedSession());
    await press('Edit mine');
    await user.keyboard('x{Escape}');
    expect(read('title')).toBe('Theirs');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit mine' }));
  });

  it('shows what the place says now, when somebody went on writing', async () => {
    const { session } = await show(await conflictedSession());
    act(() => session.edit('title', 'Another one'));
    expect(text()).toContain('It now says');
    expect(text()).toContain('Another one');
  });
});

describe('words of an entry', () => {
  const marks = (side: number) =>
    [
      ...(document.querySelectorAll('[data-charter-part="version-text"]')[side]?.querySelectorAll('mark') ??
        []),
    ].map((mark) => mark.textContent);

  it('name the part, the item and the field, and mark the words that differ', async () => {
    await show(
      meeting(
        set('mission/statement', 'We help sellers sell more'),
        set('mission/statement', 'We help all sellers sell'),
      ),
    );
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Mission › Mission statement');
    expect([marks(0), marks(1)]).toEqual([[' more'], ['all ']]);
  });

  it('show an amount with its currency as one sum, without a box for a third', async () => {
    await show(
      meeting(
        (session) => {
          session.edit('budget/amount', 2000);
          session.edit('budget/currency', 'USD');
        },
        set('budget/amount', 3000),
      ),
    );
    expect(text()).toContain('$2,000');
    expect(text()).toContain('€3,000');
    expect(screen.queryByRole('button', { name: 'Edit mine' })).toBeNull();
  });

  it.each([
    ['a choice', 'services/onboarding/horizon', 'next', 'later', 'Next', 'Later'],
    ['a date', 'period/to', '2027-03-31', '2027-06-30', 'March 31, 2027', 'June 30, 2027'],
    ['yes or no', 'budget/controlledByEnablement', true, false, 'Yes', 'No'],
    ['a percent', 'capacity/learnerTimePct', 5, 7.5, '5%', '7.5%'],
    ['a reference', 'inspection/proofIndicatorId', 'x81', 'gone', 'Ramp time', '(removed)'],
  ])('of %s are those of the form', async (_, path, mine, theirs, myWords, theirWords) => {
    await show(meeting(set(path, mine), set(path, theirs)));
    expect(text()).toContain(myWords);
    expect(text()).toContain(theirWords);
    expect(text()).not.toMatch(/x81|[{}[\]]|undefined/);
  });
});

describe('an item that one removed and the other changed', () => {
  const path = 'services/onboarding';

  it('removed here: stays, until the person removes it again', async () => {
    const { press, read } = await show(
      meeting((session) => session.remove(path), set(`${path}/description`, 'Courses and a coach')),
    );
    expect(text()).toContain('You removed this, and somebody else changed it.');
    expect(text()).toContain('What it does: Courses and a coach');
    expect(read(path)).toBeDefined();
    await press('Remove it');
    expect(read(path)).toBeUndefined();
  });

  it('removed there: mine stays by one press', async () => {
    const { press, read } = await show(
      meeting(set(`${path}/description`, 'Courses of mine'), (session) => session.remove(path)),
    );
    expect(text()).toContain('Somebody else removed this, and you changed it.');
    expect(text()).toContain('Courses of mine');
    await press('Keep it');
    expect(read(`${path}/description`)).toBe('Courses of mine');
    expect(tray()).toBeNull();
  });

  it('gone altogether: says so, and lets the text be copied', async () => {
    const { session } = await show(
      meeting(set(`${path}/description`, 'My words'), set(`${path}/description`, 'Their words')),
    );
    act(() => session.remove(path));
    expect(text()).toContain('This place has been removed meanwhile.');
    const box = within(entries()[0] as HTMLElement).getByRole<HTMLTextAreaElement>('textbox');
    expect(box.value).toBe('My words');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Copied.');
    expect(await navigator.clipboard.readText()).toBe('My words');
    await user.click(screen.getByRole('button', { name: 'Remove from this list' }));
    expect(session.getSnapshot().conflicts).toEqual([]);
  });
});

describe('focus and voice', () => {
  const two = () =>
    meeting(
      (session) => {
        session.edit('vision', 'Mine');
        session.edit('purpose', 'Mine');
      },
      (session) => {
        session.edit('vision', 'Theirs');
        session.edit('purpose', 'Theirs');
      },
    );

  it('go on to the next decision, and after the last back to where the person was writing', async () => {
    const { press } = await show(two(), 2);
    await press('Keep mine');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 })));
    await press('Keep mine');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('text')));
  });

  it('tells of it once, politely', async () => {
    const { session } = await show(two(), 2);
    const region = document.querySelector('[data-charter-part="announcer"] [role="status"]');
    expect(region?.textContent).toBe('Somebody else changed the same place while you were writing.');
    expect(document.querySelectorAll('[role="alert"]')).toHaveLength(0);
    act(() => session.edit('title', 'Typed on'));
    expect(region?.textContent).toBe('Somebody else changed the same place while you were writing.');
  });

  it('are led there from the save state', async () => {
    const { press } = await show(two(), 2);
    await press('Decide');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });
});
