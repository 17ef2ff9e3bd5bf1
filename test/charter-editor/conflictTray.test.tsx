import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CharterProvider, ConflictTray } from '../../src';
import { en } from '../../src/i18n/en';
import { conflictedSession } from '../conformance/conflictedSession';

const press = (name: string, inside = screen.getByRole('alert', { hidden: true })) =>
  fireEvent.click(within(inside).getByRole('button', { name, hidden: true }));

async function open() {
  const session = await conflictedSession();
  render(
    <CharterProvider session={session} locale={en}>
      <input ref={(node) => node?.focus()} aria-label="text" />
      <ConflictTray />
    </CharterProvider>,
  );
  const title = () => session.getSnapshot().charter.title;
  return { session, title };
}

describe('the choice in a conflict', () => {
  it('shows what was written here and there', async () => {
    await open();
    const place = screen.getByText('Title').closest('div');
    expect(place?.textContent).toBe('TitleYou wrote: MineThey wrote: Theirs');
  });

  it('keeps mine at once, since nothing that was seen here goes away', async () => {
    const { session, title } = await open();
    press('Keep mine');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(title()).toBe('Mine');
    expect(session.getSnapshot().conflicts).toEqual([]);
  });

  it('asks before mine is given up, and takes no for an answer', async () => {
    const { session, title } = await open();
    press('Keep theirs');
    press('Cancel', screen.getByRole('alertdialog', { name: 'Give up what you wrote?' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(title()).toBe('Mine');
    expect(session.getSnapshot().conflicts).toHaveLength(1);
  });

  it('gives mine up after that, and undo brings it back', async () => {
    const { session, title } = await open();
    press('Keep theirs');
    press('Keep theirs', screen.getByRole('alertdialog'));
    expect(title()).toBe('Theirs');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    session.undo();
    expect(title()).toBe('Mine');
  });

  it.each([['Keep mine'], ['Keep theirs', 'Keep theirs']])(
    'gives focus back to where the person was writing: %s',
    async (...names) => {
      await open();
      const user = userEvent.setup();
      for (const name of names) await user.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('text')));
    },
  );
});
