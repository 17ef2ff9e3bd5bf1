import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { CharterProvider, Field } from '../../src';
import { FiguresEditor } from '../../src/figures';
import { en } from '../../src/i18n/en';
import { IntlProvider } from '../../src/kit/IntlProvider';
import type { CharterDraft, Indicator, Observation } from '../../src/model';

const start: CharterDraft = { schemaVersion: 1, id: 'c', mission: { statement: 'a\u202eb' } };

/** The statement of a charter in its box, and what is stored of it. */
function open() {
  let stored = start;
  const keep = (charter: CharterDraft) => {
    stored = charter;
  };
  render(
    <CharterProvider defaultValue={start} onChange={keep} locale={en} now="2026-09-30">
      <Field.Root path="mission/statement" />
    </CharterProvider>,
  );
  return { box: screen.getByRole<HTMLTextAreaElement>('textbox'), stored: () => stored.mission?.statement };
}

describe('a box', () => {
  test('B33 shows a text that turns the writing direction as it is stored', () => {
    const { box, stored } = open();
    expect(box.value).toBe('a\u202eb');
    fireEvent.blur(box);
    expect(stored()).toBe('a\u202eb');
  });
});

const series = [{ period: '2026-09', value: 28 }];
/** What the host of the figures holds. */
let kept: readonly Observation[] = series;

function Host() {
  const [indicator, setIndicator] = useState<Indicator>({ id: 'i', series });
  kept = indicator.series ?? [];
  return (
    <IntlProvider locale={en}>
      <FiguresEditor
        indicator={indicator}
        onChange={(next) => setIndicator((before) => ({ ...before, series: next }))}
      />
    </IntlProvider>
  );
}

describe('a table that is imported over what is there', () => {
  test('B24 changes nothing before a person says so, and can be undone', async () => {
    render(<Host />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Paste or upload a table' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Table' }), { target: { value: '2026-09\t30' } });
    expect(kept).toEqual(series);
    await user.click(screen.getByRole('button', { name: 'Take over 1 figure' }));
    expect(kept).toEqual([{ period: '2026-09', value: 30 }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(kept).toEqual(series);
  });

  test('B20 from a folder or an empty file says so and leaves the box as it was', async () => {
    render(<Host />);
    const user = userEvent.setup({ applyAccept: false });
    await user.click(screen.getByRole('button', { name: 'Paste or upload a table' }));
    const chooser = screen.getByLabelText('Choose a CSV file');
    expect(chooser.hasAttribute('multiple')).toBe(false);
    const folder = new File(['x'], 'folder\ud800');
    folder.arrayBuffer = () => Promise.reject(new DOMException('It is a folder.', 'NotReadableError'));
    await user.upload(chooser, folder);
    const said = await screen.findAllByText(/could not be read|cannot be read/);
    expect(said.length).toBeGreaterThan(0);
    await user.upload(chooser, new File([], 'empty.csv'));
    expect(kept).toEqual(series);
  });
});
