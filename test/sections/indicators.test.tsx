import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { CharterProvider, type CharterProviderProps, IndicatorsSectionRoot } from '../../src';
import { en } from '../../src/i18n/en';
import type { CharterDraft } from '../../src/model';

const charter: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  indicators: [
    { id: 'a', label: 'Alpha', kind: 'leading', series: [{ period: '2026-08', value: 1 }] },
    { id: 'x', label: 'Xi', kind: 'lagging' },
    { id: 'b', label: 'Beta', kind: 'leading' },
    { id: 'y', label: 'Upsilon', kind: 'lagging' },
    { id: 'n', label: 'Nobody said' },
  ],
};

/** Renders the section and gives a reader of the charter as it is now. */
function open(access?: CharterProviderProps['access']) {
  let now = charter;
  render(
    <StrictMode>
      <CharterProvider
        defaultValue={charter}
        onChange={(next) => {
          now = next;
        }}
        locale={en}
        now="2026-09-30"
        access={access}
      >
        <IndicatorsSectionRoot />
      </CharterProvider>
    </StrictMode>,
  );
  return () => now;
}

const titlesOf = (kind: string) =>
  [...document.querySelectorAll(`[data-kind="${kind}"] [data-charter-part="row-title"]`)].map(
    (title) => title.textContent,
  );

beforeAll(() => {
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
});

describe('the two lists of indicators', () => {
  it('hold what they are for, and an indicator of no kind is not out of sight', () => {
    open();
    expect(titlesOf('leading')).toEqual(['Alpha', 'Beta', 'Nobody said']);
    expect(titlesOf('lagging')).toEqual(['Xi', 'Upsilon']);
  });

  it('move an indicator among its own kind, and say where it stands there', () => {
    const read = open();
    fireEvent.click(screen.getByRole('button', { name: 'Move up: Upsilon' }));
    expect(read().indicators?.map(({ id }) => id)).toEqual(['a', 'y', 'x', 'b', 'n']);
    expect(screen.getByText('Upsilon: moved to position 1 of 2')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Move down: Alpha' }));
    expect(read().indicators?.map(({ id }) => id)).toEqual(['y', 'x', 'b', 'a', 'n']);
    expect(screen.getByRole('button', { name: 'Move up: Upsilon' })).toHaveProperty('disabled', true);
  });
});

describe('an indicator from the catalogue', () => {
  it('opens at once, but not again when it is brought back after it was removed', async () => {
    open();
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Add a lagging indicator' });
    await userEvent.selectOptions(choice, 'Win rate');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Win rate' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(titlesOf('lagging')).toContain('Win rate');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the figures in an indicator’s dialog', () => {
  const openDetails = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Edit: Alpha' }));
    return within(await screen.findByRole('dialog'));
  };

  it('are stored in the charter as they are entered', async () => {
    const read = open();
    const dialog = await openDetails();
    await userEvent.type(
      await dialog.findByRole('textbox', { name: 'Value' }, { timeout: 5000 }),
      '2{Enter}',
    );
    expect(read().indicators?.[0]?.series).toEqual([
      { period: '2026-08', value: 1 },
      { period: '2026-09', value: 2 },
    ]);
  });

  it('are not offered to those who may not change them', async () => {
    open((_, field) => (field === 'indicators.series' ? 'view' : 'edit'));
    const dialog = await openDetails();
    expect(dialog.queryByRole('group', { name: 'Values' })).toBeNull();
  });
});
