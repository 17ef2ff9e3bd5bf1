import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
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
    expect(session.getSnapshot().conflict).toBeUndefined();
  });

  it('asks before mine is given up, and takes no for an answer', async () => {
    const { session, title } = await open();
    press('Keep theirs');
    press('Cancel', screen.getByRole('alertdialog', { name: 'Give up what you wrote?' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(title()).toBe('Mine');
    expect(session.getSnapshot().conflict).toBeDefined();
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
});
