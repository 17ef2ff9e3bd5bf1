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
function open(access?: CharterProviderProps['access'], from = charter) {
  let now = from;
  render(
    <StrictMode>
      <CharterProvider
        defaultValue={from}
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

/** Puts a value in at once: to type it key by key takes seconds on a busy machine. */
function write(control: HTMLElement, value: string) {
  fireEvent.focus(control);
  (control.tagName === 'SELECT' ? fireEvent.change : fireEvent.input)(control, { target: { value } });
  fireEvent.blur(control);
}

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
  // WCAG 3.3.4: what is removed can be brought back.
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
    await userEvent.type(await dialog.findByRole('textbox', { name: 'Value' }), '2{Enter}');
    expect(read().indicators?.[0]?.series).toEqual([
      { period: '2026-08', value: 1 },
      { period: '2026-09', value: 2 },
    ]);
  });

  it('are percentages where the catalogue says so', async () => {
    const read = open(undefined, {
      ...charter,
      indicators: [{ id: 'a', label: 'Alpha', metricId: 'win-rate', kind: 'leading' }],
    });
    const dialog = await openDetails();
    fireEvent.click(await dialog.findByRole('button', { name: 'Paste or upload a table' }));
    fireEvent.change(dialog.getByRole('textbox', { name: 'Table' }), {
      target: { value: 'period,numerator,denominator\n2026-08,7,28' },
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Take over 1 figure' }));
    expect(read().indicators?.[0]?.series).toMatchObject([{ period: '2026-08', value: 25 }]);
  });

  it('are not offered to those who may not change them', async () => {
    open((_, field) => (field === 'indicators.series' ? 'view' : 'edit'));
    const dialog = await openDetails();
    expect(dialog.queryByRole('group', { name: 'Values' })).toBeNull();
  });
});

describe('what few indicators need', () => {
  const openFolded = async (heading: string) => {
    await userEvent.click(screen.getByRole('button', { name: 'Edit: Alpha' }));
    const dialog = await screen.findByRole('dialog');
    const summary = within(dialog).getByText(heading);
    expect(summary.closest('details')?.open).toBe(false);
    await userEvent.click(summary);
    return within(summary.closest('details') as HTMLElement);
  };
  const alpha = (read: () => CharterDraft) => read().indicators?.[0];

  it('keeps targets over time, and asks where a line starts of a line only', async () => {
    const read = open();
    const group = await openFolded('Targets over time');
    fireEvent.click(group.getByRole('button', { name: 'Add a target' }));
    write(group.getByRole('textbox', { name: 'From' }), '2026-07');
    expect(group.queryByRole('textbox', { name: 'Starts at' })).toBeNull();
    write(group.getByRole('combobox', { name: 'How it runs' }), 'line');
    write(group.getByRole('textbox', { name: 'Starts at' }), '40');
    write(group.getByRole('textbox', { name: 'Value' }), '60');
    expect(alpha(read)?.targets).toEqual([
      { id: expect.any(String), from: '2026-07', shape: 'line', start: 40, value: 60 },
    ]);
    expect(screen.getByText('Targets over time (1)')).toBeTruthy();
  });

  it('asks for both limits where the aim is to stay between them', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Edit: Alpha' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByRole('textbox', { name: 'Upper limit' })).toBeNull();
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'What counts as better' }), 'band');
    expect(dialog.getByRole('textbox', { name: 'Upper limit' })).toBeTruthy();
    expect(dialog.queryByRole('textbox', { name: 'Target value' })).toBeNull();
  });

  it('keeps thresholds with their operator, and removes one', async () => {
    const read = open();
    const group = await openFolded('Thresholds');
    await userEvent.click(group.getByRole('button', { name: 'Add a threshold' }));
    await userEvent.selectOptions(group.getByRole('combobox', { name: 'When the figure is' }), 'at-most');
    await userEvent.type(group.getByRole('textbox', { name: 'Limit' }), '35{Tab}');
    expect(alpha(read)?.thresholds).toEqual([{ id: expect.any(String), operator: 'at-most', value: 35 }]);
    await userEvent.click(group.getByRole('button', { name: /^Remove/ }));
    expect(alpha(read)?.thresholds ?? []).toEqual([]);
  });

  it('keeps how its behaviour is read', async () => {
    const read = open();
    const group = await openFolded('Process behaviour');
    await userEvent.selectOptions(group.getByRole('combobox', { name: 'Rules for a signal' }), 'nhs');
    await userEvent.type(group.getByRole('textbox', { name: 'Limits from' }), '2026-01{Tab}');
    expect(alpha(read)?.behavior).toEqual({ rules: 'nhs', lockedFrom: '2026-01' });
  });

  it('is out of sight for those who may not see it', async () => {
    open((_, field) => (field === 'indicators.targets' ? 'hidden' : 'edit'));
    await userEvent.click(screen.getByRole('button', { name: 'Edit: Alpha' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByText('Targets over time')).toBeNull();
    expect(dialog.getByText('Thresholds')).toBeTruthy();
  });
});

describe('around the indicators', () => {
  it('a link says why it is believed', async () => {
    const read = open();
    await userEvent.click(screen.getByRole('button', { name: 'Add a link' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Why we believe it' }), 'Seen twice.{Tab}');
    expect(read().links).toMatchObject([{ beliefReason: 'Seen twice.' }]);
  });

  it('notes say what happened, when, and to which indicators', async () => {
    const read = open();
    await userEvent.click(screen.getByRole('button', { name: 'Add a note' }));
    const notes = within(screen.getByRole('group', { name: 'What happened' }));
    await userEvent.type(notes.getByRole('textbox', { name: 'Date' }), '2026-04-01{Tab}');
    await userEvent.selectOptions(notes.getByRole('combobox', { name: 'What it is' }), 'rebase');
    await userEvent.type(notes.getByRole('textbox', { name: 'What happened' }), 'New CRM{Tab}');
    await userEvent.click(notes.getByText('Which indicators'));
    const whom = within(notes.getByRole('group', { name: 'Which indicators' }));
    await userEvent.click(whom.getByRole('checkbox', { name: 'Xi' }));
    expect(read().annotations).toEqual([
      {
        id: expect.any(String),
        at: '2026-04-01',
        kind: 'rebase',
        text: expect.anything(),
        indicatorIds: ['x'],
      },
    ]);
    expect(notes.getByText('Which indicators (1)')).toBeTruthy();
  });

  it('the calendar is folded and keeps where a fiscal year starts', async () => {
    const read = open();
    await userEvent.click(screen.getByText('Calendar'));
    await userEvent.type(screen.getByRole('textbox', { name: 'First month of the fiscal year' }), '4{Tab}');
    await userEvent.type(screen.getByRole('textbox', { name: 'Time zone' }), 'Europe/Athens{Tab}');
    expect(read().calendar).toEqual({ fiscalYearStartMonth: 4, timeZone: 'Europe/Athens' });
  });
});
