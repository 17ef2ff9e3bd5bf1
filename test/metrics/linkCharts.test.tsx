import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkEvidence, pearson } from '../../src/analysis';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { IntlProvider } from '../../src/kit/IntlProvider';
import { LagChart, LeadLagChart, ScatterChart } from '../../src/metrics';
import { changePairs } from '../../src/metrics/changePairs';
import { LagTable } from '../../src/metrics/LagTable';
import { evidenceNote, lagReading } from '../../src/metrics/lagWords';
import { nearestPlace } from '../../src/metrics/useHoverCursor';
import type { CharterDraft, IndicatorLink } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { seededCharter } from '../../stories/metrics/seededCharter';

const asOf = '2026-09-30';
const { quillmere } = exampleCharters;
const intl = createIntl({ locale: en });

beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

function show(Chart: typeof LagChart, charter: CharterDraft, link: IndicatorLink | undefined) {
  return render(
    <IntlProvider locale={en}>
      <Chart charter={charter} link={link ?? { id: 'none' }} asOf={asOf} />
    </IntlProvider>,
  );
}

describe('the pairs of a scatter', () => {
  const seasons = seededCharter({ months: 60, lag: 2 });
  const method: CharterDraft = {
    ...seededCharter({ months: 24, lag: 1 }),
    annotations: [{ id: 'm', at: '2025-09-01', kind: 'method-change', indicatorIds: ['a'] }],
  };
  it.each([
    ['changes', quillmere],
    ['changes against the season before', seasons],
    ['changes with a new method of counting', method],
  ])('are those on which the coefficient rests: %s', (_, charter) => {
    const link = charter.links?.[0] ?? { id: 'none' };
    const evidence = linkEvidence(charter, link, { asOf });
    const [leading, lagging] = [link.leadingId, link.laggingId].map((id) =>
      charter.indicators?.find((one) => one.id === id),
    );
    if (!leading || !lagging) throw new Error('The example has no such link.');
    const pairs = changePairs(leading, lagging, charter, evidence);
    expect(pairs.length).toBe(evidence.n);
    const r = pearson(
      pairs.map((pair) => pair.leading.value),
      pairs.map((pair) => pair.lagging.value),
    );
    expect(r).toBeCloseTo(evidence.r ?? Number.NaN, 12);
  });

  it('are read out one by one, and stand in the table', async () => {
    show(ScatterChart, quillmere, quillmere.links?.[0]);
    const cursor = await screen.findByRole('slider');
    expect(cursor.getAttribute('aria-valuetext')).toBe(
      'Manager coaching coverage, June 2026: up 9 points · Win rate, July 2026: up 2 points',
    );
    await userEvent.click(screen.getByText('Show data'));
    const [table] = screen.getAllByRole('table');
    expect(within(table as HTMLElement).getAllByRole('row')).toHaveLength(9);
  }, 30_000);
});

describe('a delay', () => {
  const lag = { lag: 1, n: 12, effectiveN: 12 } as const;
  it('is read out with its coefficient, and with what the interval allows to say', () => {
    expect(lagReading({ ...lag, r: 0.9, interval: [0.67, 0.97] }, 'month', 1, intl)).toBe(
      'After 1 month, the expected delay: r 0.90 from 12 pairs, 95% interval from 0.67 to 0.97, which leaves out 0',
    );
    expect(lagReading({ ...lag, r: 0.2, interval: [-0.4, 0.7] }, 'week', 0, intl)).toBe(
      'After 1 week: r 0.20 from 12 pairs, 95% interval from -0.40 to 0.70, which holds 0: chance alone may give this',
    );
  });

  it('without a coefficient says why', () => {
    expect(lagReading({ lag: 0, n: 7, effectiveN: 7 }, 'month', undefined, intl)).toBe(
      'In the same period: 7 pairs, too few for a coefficient',
    );
    expect(lagReading(lag, 'month', undefined, intl)).toMatch(/does not change/);
  });

  it('is one of many: the note names estimator, transform, number of delays and what is not shown', () => {
    const few = linkEvidence(quillmere, quillmere.links?.[0] ?? { id: '' }, { asOf });
    const words = few.leadLag && evidenceNote(few.leadLag, few.n, intl);
    expect(words).toMatch(/^Pearson’s r of the changes from period to period, at 4 delays\./);
    expect(words).toMatch(/Exploratory.*does not show cause\.$/);
    const long = seededCharter({ months: 60, lag: 2 });
    const searched = linkEvidence(long, { ...long.links?.[0], id: 's', lagMonths: undefined }, { asOf });
    expect(searched.leadLag && evidenceNote(searched.leadLag, searched.n, intl)).toMatch(
      /against the season before.*all of them are a search/,
    );
  });

  it('has its statistics in the table, the smallest p never as nothing', () => {
    render(
      <IntlProvider locale={en}>
        <LagTable
          caption="x"
          kind="month"
          lags={[
            { ...lag, r: 0.9, interval: [0.67, 0.97], p: 1e-9, pHolm: 4e-9, spearman: 0.85 },
            { lag: 2, n: 3, effectiveN: 3 },
          ]}
        />
      </IntlProvider>,
    );
    const cells = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells[0]).toEqual(['Delay', 'Pairs', 'r', '95% interval', 'p, adjusted (Holm)', 'Spearman’s rho']);
    expect(cells[1]).toEqual(['After 1 month', '12', '0.90', '0.67 to 0.97', '< 0.001', '0.85']);
    expect(cells[2]).toEqual(['After 2 months', '3', 'None', 'None', 'None', 'None']);
  });

  it('is stepped through by the cursor, from the expected one on', async () => {
    show(LagChart, quillmere, quillmere.links?.[0]);
    const cursor = await screen.findByRole('slider');
    expect(cursor.getAttribute('aria-valuetext')).toMatch(/^After 1 month, the expected delay: r 0\.95/);
    fireEvent.change(cursor, { target: { value: '0' } });
    expect(cursor.getAttribute('aria-valuetext')).toMatch(/^In the same period: r /);
  }, 30_000);
});

describe('trying another delay', () => {
  it('moves read-out, name, note and table along, and leads back', async () => {
    show(LeadLagChart, quillmere, quillmere.links?.[0]);
    const more = await screen.findByRole('button', { name: 'More delay' });
    const reading = () => screen.getByRole('slider').getAttribute('aria-valuetext');
    expect(reading()).toMatch(/coverage, August 2026.*Win rate, September 2026/);
    await userEvent.click(more);
    expect(reading()).toMatch(/coverage, July 2026.*Win rate, September 2026/);
    expect(screen.getByText('Manager coaching coverage, then win rate 2 months later')).toBeTruthy();
    expect(screen.getByText(/moved 2 months later, to try another delay/)).toBeTruthy();
    expect(screen.getByText('Delay of 2 months (expected: 1 month)')).toBeTruthy();
    expect(screen.getByText('Period 2 months later')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the expected delay' }));
    expect(screen.getByText('Delay of 1 month, as expected')).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Less delay');
  }, 30_000);

  it('ends at no delay and at four periods beyond the expected one', async () => {
    show(LeadLagChart, quillmere, quillmere.links?.[0]);
    const less = await screen.findByRole('button', { name: 'Less delay' });
    for (let i = 0; i < 3; i++) await userEvent.click(less);
    expect(screen.getByText('Delay of 0 months (expected: 1 month)')).toBeTruthy();
    expect(less.getAttribute('aria-disabled')).toBe('true');
    for (let i = 0; i < 9; i++) await userEvent.click(screen.getByRole('button', { name: 'More delay' }));
    expect(screen.getByText('Delay of 5 months (expected: 1 month)')).toBeTruthy();
  }, 30_000);
});

describe('a link that has no chart', () => {
  it.each([LeadLagChart, LagChart, ScatterChart])('says why in a sentence', (Chart) => {
    const broken = show(Chart, quillmere, { id: 'x', leadingId: 'coa', laggingId: 'gone' });
    expect(broken.container.textContent).toMatch(/names an indicator that is not there/);
    broken.unmount();
    const itself = show(Chart, quillmere, { id: 'x', leadingId: 'coa', laggingId: 'coa' });
    expect(itself.container.textContent).toMatch(/names the same indicator twice/);
  });

  it('of two cadences is drawn over each other, and no more', async () => {
    const mixed = seededCharter({ months: 36, lag: 3, quarterly: true });
    show(LagChart, mixed, mixed.links?.[0]);
    expect(await screen.findByText(/periods of different length/)).toBeTruthy();
  }, 30_000);
});

it('renders the pairs of a link on a server, in Greek too, without a style attribute', () => {
  const link = quillmere.links?.[0] ?? { id: 'none' };
  const html = renderToString(
    <IntlProvider locale={el}>
      <LeadLagChart charter={quillmere} link={link} asOf={asOf} />
      <LagChart charter={quillmere} link={link} asOf={asOf} />
    </IntlProvider>,
  );
  expect(html.match(/<tr>/g)?.length).toBeGreaterThan(12);
  expect(html.match(/data-charter-part="plot"/g)).toHaveLength(2);
  expect(html).not.toContain(' style=');
});

it('finds the place nearest to a pointer, on one axis or on two', () => {
  const scale = { x: (value: number) => value * 10, y: (value: number) => value * 10 };
  const at = [
    { x: 1, y: 1 },
    { x: 2, y: 9 },
    { x: 5, y: 1 },
  ];
  expect(nearestPlace(3, (place) => at[place], scale, 24, 12)).toBe(0);
  expect(nearestPlace(3, (place) => at[place] && { x: at[place].x }, scale, 24, 12)).toBe(1);
  expect(nearestPlace(2, () => undefined, scale, 0, 0)).toBeUndefined();
});
