import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { mergeFigures } from '../../src/export/figures/mergeFigures';
import { FiguresEditor } from '../../src/figures';
import type { Locale } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { IntlProvider } from '../../src/kit/IntlProvider';
import type { Indicator, Observation } from '../../src/model';

const start: Indicator = {
  id: 'win',
  kind: 'lagging',
  unit: 'percent',
  series: [
    { period: '2026-07', value: 25, note: 'kept' },
    { period: '2026-08', value: 26.5 },
    { period: '2026-09', value: 28 },
  ],
};

let kept: Indicator = start;
/** Puts a figure in from elsewhere. */
let change: (observation: Observation) => void = () => {};

/** A host that keeps what it is given. */
function Host({ locale }: { locale: Locale }) {
  const [current, setCurrent] = useState(start);
  useEffect(() => {
    kept = current;
  }, [current]);
  useEffect(() => {
    change = (observation) =>
      act(() => setCurrent((before) => ({ ...before, series: mergeFigures(before.series, [observation]) })));
  }, []);
  return (
    <IntlProvider locale={locale}>
      <FiguresEditor
        indicator={current}
        onChange={(series) => setCurrent((before) => ({ ...before, series }))}
      />
    </IntlProvider>
  );
}

/** A host that shows what it is told to, whatever was entered. */
function Late({
  series,
  onChange = () => {},
}: {
  series: Observation[] | undefined;
  onChange?: (series: Observation[]) => void;
}) {
  return (
    <IntlProvider locale={en}>
      <FiguresEditor indicator={{ ...start, series }} onChange={onChange} />
    </IntlProvider>
  );
}

/** Renders the editor with its host and returns a reader of what that keeps. */
function open(locale: Locale = en) {
  render(
    <StrictMode>
      <Host locale={locale} />
    </StrictMode>,
  );
  return () => kept.series?.map(({ period, value }) => `${period} ${value}`);
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

async function paste(text: string) {
  await userEvent.click(screen.getByRole('button', { name: 'Paste or upload a table' }));
  fireEvent.change(box('Table'), { target: { value: text } });
}

describe('adding a figure', () => {
  it('fills in the next period, keeps focus in the value, and says what it did', async () => {
    const series = open();
    expect(box('Period').value).toBe('2026-10');
    await userEvent.type(box('Value'), '29{Enter}29.5{Enter}');
    expect(series()?.slice(3)).toEqual(['2026-10 29', '2026-11 29.5']);
    expect(document.activeElement).toBe(box('Value'));
    expect(screen.getByRole('status').textContent).toContain('November 2026 added.');
    expect(box('Period').value).toBe('2026-12');
  });

  it('reads numbers and months as the reader writes them', async () => {
    const series = open(el);
    const period = box('Περίοδος');
    await userEvent.clear(period);
    await userEvent.type(period, 'Οκτώβριος 2026');
    await userEvent.type(box('Τιμή'), '29,5{Enter}');
    expect(series()?.at(-1)).toBe('2026-10 29.5');
  });

  it.each([
    ['Value', '1,5', 'can be read in two ways'],
    ['Value', '1e400', 'is not a number'],
    ['Period', '2026-02-30', 'is not a period'],
    ['Period', '2026-W41', 'Write it like 2026-09'],
    ['Period', '2026-08', 'There is a figure for August 2026 already'],
  ])('keeps %s “%s” as typed and says why it cannot stand', async (name, typed, words) => {
    const series = open();
    await userEvent.clear(box(name));
    await userEvent.type(box(name), `${typed}{Enter}`);
    const described = document.getElementById(box(name).getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain(words);
    expect(document.activeElement).toBe(box(name));
    expect(box(name).value).toBe(typed);
    expect(box(name).getAttribute('aria-invalid')).toBe('true');
    expect(series()).toHaveLength(3);
  });
});

describe('correcting a figure', () => {
  it('stores a number as it is typed, keeps the rest of the figure, and keeps focus on Enter', async () => {
    const series = open();
    const value = box('Value, July 2026');
    await userEvent.clear(value);
    expect(series()?.[0]).toBe('2026-07 25');
    await userEvent.type(value, '25.50{Enter}');
    expect(series()?.[0]).toBe('2026-07 25.5');
    expect(value.value).toBe('25.5');
    expect(document.activeElement).toBe(value);
    expect(kept.series?.[0]?.note).toBe('kept');
  });

  it('writes nothing by passing through, whatever the figure and the note are like', async () => {
    const exact = { period: '2026-07', value: 100 / 3, note: 'two\nlines ' };
    kept = { ...start, series: [exact] };
    const changes: unknown[] = [];
    render(
      <IntlProvider locale={en}>
        <FiguresEditor indicator={kept} onChange={(series) => changes.push(series)} />
      </IntlProvider>,
    );
    await userEvent.click(box('Value, July 2026'));
    await userEvent.tab();
    await userEvent.tab();
    expect(changes).toEqual([]);
  });

  it('follows a change from elsewhere, but keeps what is typed and not stored yet', async () => {
    open();
    await userEvent.type(box('Note, July 2026'), ' and seen');
    await userEvent.type(box('Value, August 2026'), '1?');
    change({ period: '2026-07', value: 99, note: 'elsewhere' });
    expect(box('Value, July 2026').value).toBe('99');
    expect(box('Note, July 2026').value).toBe('elsewhere');
    change({ period: '2026-08', value: 8 });
    expect(box('Value, August 2026').value).toBe('26.51?');
  });

  it('loses no key to a host that answers late', async () => {
    const { rerender } = render(<Late series={start.series} />);
    await userEvent.type(box('Note, July 2026'), '12');
    rerender(<Late series={[{ period: '2026-07', value: 25, note: 'kept1' }]} />);
    await userEvent.type(box('Note, July 2026'), '3');
    expect(box('Note, July 2026').value).toBe('kept123');
  });

  it('stores what was typed when the editor goes away without the box being left', async () => {
    const changes: Observation[][] = [];
    const { unmount } = render(<Late series={start.series} onChange={(series) => changes.push(series)} />);
    await userEvent.clear(box('Value, July 2026'));
    expect(changes).toEqual([]);
    unmount();
    expect(changes[0]?.[0]).toEqual({ ...start.series?.[0], value: null, missing: 'not-collected' });
  });

  it('keeps text that is no number, with the reason, and the stored figure as it was', async () => {
    const series = open();
    const value = box('Value, July 2026');
    await userEvent.clear(value);
    await userEvent.type(value, 'many{Tab}');
    expect(value.value).toBe('many');
    expect(value).toHaveProperty('ariaInvalid', 'true');
    expect(document.getElementById(value.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      '“many” is not a number',
    );
    expect(series()?.[0]).toBe('2026-07 25');
  });

  it('asks why when a value is emptied', async () => {
    const series = open();
    await userEvent.clear(box('Value, July 2026'));
    await userEvent.tab();
    expect(series()?.[0]).toBe('2026-07 null');
    const reason = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'Why there is no value, July 2026',
    });
    expect(reason.value).toBe('not-collected');
  });

  it('forgets what the old figure was divided from, and keeps it when only the note changes', async () => {
    const divided = { period: '2026-07', value: 25, numerator: 7, denominator: 28, state: 'final' as const };
    const changes: Observation[][] = [];
    render(<Late series={[divided]} onChange={(series) => changes.push(series)} />);
    fireEvent.input(box('Note, July 2026'), { target: { value: 'checked' } });
    expect(changes.at(-1)).toEqual([{ ...divided, note: 'checked' }]);
    fireEvent.input(box('Value, July 2026'), { target: { value: '26' } });
    expect(changes.at(-1)).toEqual([{ period: '2026-07', value: 26, state: 'final' }]);
  });

  it('stands beside the unit that the catalogue knows', () => {
    render(
      <IntlProvider locale={en}>
        <FiguresEditor
          indicator={{ id: 'win', metricId: 'win-rate', series: start.series }}
          onChange={() => {}}
        />
      </IntlProvider>,
    );
    expect(box('Value, July 2026').parentElement?.textContent).toBe('%');
  });

  it('removes a figure and brings it back', async () => {
    const series = open();
    await userEvent.click(screen.getByRole('button', { name: 'Remove August 2026' }));
    expect(series()).toEqual(['2026-07 25', '2026-09 28']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove July 2026' }));
    await userEvent.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    expect(series()).toEqual(['2026-07 25', '2026-08 26.5', '2026-09 28']);
  });
});

describe('taking a step back', () => {
  it('leaves what changed in other periods since then as it is', async () => {
    const series = open();
    await userEvent.type(box('Value'), '29{Enter}');
    change({ period: '2026-07', value: 7 });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(series()).toEqual(['2026-07 7', '2026-08 26.5', '2026-09 28']);
  });

  it('is not offered once a figure was corrected', async () => {
    open();
    await userEvent.type(box('Value'), '29{Enter}');
    await userEvent.type(box('Value, October 2026'), '1');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('taking over a table', () => {
  it('shows what would happen, changes nothing before it is told to, and can be undone', async () => {
    const series = open();
    await paste('period,value\n2026-07,25\n2026-09,29\n2026-10,30\n2026-10,31\nlater,1');
    const outcomes = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.getAttribute('data-outcome'));
    expect(outcomes).toEqual(['bad', 'bad', 'same', 'changed', 'new']);
    expect(screen.getByText(/1 new, 1 changed, 1 unchanged,? and 2 rows cannot be read/)).toBeTruthy();
    expect(series()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Take over 2 figures' }));
    expect(series()).toEqual(['2026-07 25', '2026-08 26.5', '2026-09 29', '2026-10 30']);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(series()).toEqual(['2026-07 25', '2026-08 26.5', '2026-09 28']);
  });

  it('leaves the rows it could not read in the box', async () => {
    open();
    await paste('2026-10\t30\nlater\t1');
    await userEvent.click(screen.getByRole('button', { name: 'Take over 1 figure' }));
    expect(box('Table').value).toBe('later\t1');
  });

  it('keeps a table that cannot be read, with the reason', async () => {
    open();
    await paste('2026-10,"29');
    expect(screen.getByText(/A quotation mark opens in row 1/)).toBeTruthy();
    expect(box('Table').value).toBe('2026-10,"29');
    expect(screen.queryByRole('button', { name: /Take over/ })).toBeNull();
  });

  it('refuses a file beyond the limit without reading it', async () => {
    open();
    await paste('');
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'large.csv', { type: 'text/csv' });
    await userEvent.upload(screen.getByLabelText('Choose a CSV file'), large);
    expect(await screen.findByText(/10 MB/)).toBeTruthy();
  });
});
