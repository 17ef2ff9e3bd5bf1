import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useEffect, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ImportAllFigures } from '../../src/figures';
import { en } from '../../src/i18n/en';
import { IntlProvider } from '../../src/kit/IntlProvider';
import type { Indicator } from '../../src/model';

const start: readonly Indicator[] = [
  { id: 'win', label: 'Win rate', unit: 'percent', series: [{ period: '2026-10', value: 27 }] },
  { id: 'deals', label: 'Deals won', unit: 'count' },
];

let kept = start;

/** A host that keeps what it is given. */
function Host() {
  const [indicators, setIndicators] = useState(start);
  useEffect(() => {
    kept = indicators;
  }, [indicators]);
  return (
    <IntlProvider locale={en}>
      <ImportAllFigures
        indicators={indicators}
        asOf="2026-11-15"
        onChange={(changes) =>
          setIndicators((before) =>
            before.map((one) => {
              const change = changes.find(({ indicatorId }) => indicatorId === one.id);
              return change ? { ...one, series: change.series } : one;
            }),
          )
        }
      />
    </IntlProvider>
  );
}

const figures = () => kept.map(({ series }) => series?.map(({ period, value }) => `${period} ${value}`));
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Table' });
const fileBox = () => screen.getByLabelText('Choose a CSV file');

/** A file whose bytes can be read, which those of jsdom cannot. */
function fileOf(bytes: Uint8Array<ArrayBuffer>, name: string): File {
  return Object.assign(new File([bytes], name, { type: 'text/csv' }), {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });
}

const file = (name: string) => fileOf(Uint8Array.from(readFileSync(`test/figures/files/${name}`)), name);

/** Months of one indicator from the year 1000 on, and one row that cannot be read. */
function longFile(count: number): File {
  const rows = Array.from(
    { length: count },
    (_, n) => `deals,${1000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')},${n}`,
  );
  const text = `indicatorId,period,value\n${rows.join('\n')}\nwin,soon,1`;
  return fileOf(new TextEncoder().encode(text), 'long.csv');
}

beforeEach(() => {
  render(
    <StrictMode>
      <Host />
    </StrictMode>,
  );
});

describe('a table of many indicators', () => {
  it('is counted for each, and taken over at once; the rows that cannot be read stay; one step takes it back', async () => {
    await userEvent.upload(fileBox(), file('many-indicators.csv'));
    const groups = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
    expect(groups).toEqual(['Win rate: 1 new and 1 changed', 'Deals won: 1 new']);
    expect(screen.getByText(/^2 new, 1 changed, 5 rows cannot be read/)).toBeTruthy();
    const names = screen.getAllByRole('row').map((row) => within(row).queryAllByRole('cell')[0]?.textContent);
    expect(names.slice(-3)).toEqual(['Win rate', 'Win rate', 'Deals won']);
    expect(kept).toBe(start);

    await userEvent.click(screen.getByRole('button', { name: 'Take over 3 figures' }));
    expect(figures()).toEqual([['2026-10 28', '2026-11 29'], ['2026-12 12']]);
    expect(box().value.split('\n')).toHaveLength(6);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(figures()).toEqual([['2026-10 27'], []]);
  });

  it('says what lies ahead', async () => {
    fireEvent.change(box(), { target: { value: 'indicatorId,period,value\nwin,2026-11,1\nwin,2026-12,2' } });
    expect(screen.getByText(/1 is for a period that has not begun$/)).toBeTruthy();
    const ahead = screen.getAllByRole('row').filter((row) => /lies ahead/.test(row.textContent));
    expect(ahead.map((row) => row.textContent)).toEqual([expect.stringContaining('December 2026')]);
  });
});

describe('a long table', () => {
  it('has a name instead of standing in the box, shows how far it is read, and is there at last', async () => {
    await userEvent.upload(fileBox(), longFile(20_000));
    const progress = await screen.findByRole<HTMLProgressElement>('progressbar', {
      name: 'Reading the table',
    });
    expect(progress.max).toBe(100);
    expect(screen.getByText(/^Reading the table: \d+%$/).closest('[role="status"]')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/^long.csv: too long/)).toBeTruthy();
    await screen.findByRole('button', { name: 'Take over 20,000 figures' });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getAllByRole('row')).toHaveLength(101);
  });

  it('that is cancelled leaves the box and the figures as they were', async () => {
    fireEvent.change(box(), { target: { value: 'indicatorId,period,value\nwin,2026-11,30' } });
    await userEvent.upload(fileBox(), longFile(20_000));
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(screen.getByText('Reading was stopped. Nothing has changed.')).toBeTruthy();
    expect(box().value).toBe('indicatorId,period,value\nwin,2026-11,30');
    expect(document.activeElement).toBe(box());
    expect(kept).toBe(start);
    expect(await screen.findByRole('button', { name: 'Take over 1 figure' })).toBeTruthy();
  });

  it('with more than a charter holds is not taken over, with the reason', async () => {
    await userEvent.upload(fileBox(), longFile(10_001));
    const take = await screen.findByRole('button', { name: 'Take over 10,001 figures' });
    expect(take).toHaveProperty('disabled', true);
    expect(screen.getByText(/^One indicator would have 10,001 figures, and 10,000 can be kept/)).toBeTruthy();
  });
});
