import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { IndicatorCard, MetricsPanelRoot } from '../../src/metrics';
import { description } from '../../src/metrics/description';
import { finding } from '../../src/metrics/sentences';
import { exampleCharters } from '../../src/testing/examples';

const asOf = '2026-09-30';
const intl = createIntl({ locale: en });

beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

describe('the finding', () => {
  it('counts who is on track, as the examples stand', () => {
    expect(finding(exampleCharters.quillmere, asOf, intl)).toBe('Five of six indicators are on track');
    expect(finding(exampleCharters.tavlio, asOf, intl)).toBe('All six indicators are on track');
    expect(finding({ schemaVersion: 1, id: 'x' }, asOf, intl)).toBe('No indicators yet');
    expect(finding(exampleCharters.thalassaia, asOf, createIntl({ locale: el }))).toBe(
      'Και οι έξι δείκτες είναι σε καλή πορεία',
    );
  });
});

describe('a card', () => {
  it('says value, change, status and target in words', () => {
    render(<MetricsPanelRoot charter={exampleCharters.quillmere} now={asOf} locale={en} />);
    const card = screen.getByRole('button', { name: 'Onboarding completion time' }).closest('article');
    expect(card?.textContent).toContain('37 days');
    expect(card?.textContent).toContain('down 3 days since August 2026, which is better');
    expect(card?.textContent).toContain('On track');
    expect(card?.textContent).toContain('target 35 days');
  });

  it('outside a panel says what it needs', () => {
    const indicator = exampleCharters.quillmere.indicators?.[0];
    const outside = () => renderToString(indicator ? <IndicatorCard indicator={indicator} /> : null);
    expect(outside).toThrow('<IndicatorCard> was rendered outside <MetricsPanel.Root>');
  });
});

describe('the detail', () => {
  it('has a table that equals the data to the digit, the missing month with its reason', () => {
    render(
      <MetricsPanelRoot charter={exampleCharters.quillmere} now={asOf} locale={en} defaultSelected="coa" />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Show data' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const series = exampleCharters.quillmere.indicators?.find(({ id }) => id === 'coa')?.series ?? [];
    expect(rows.map((row) => within(row).getByRole('cell', { name: /%|no data/ }).textContent)).toEqual(
      series.map(({ value }) => (value === null ? 'no data' : `${value}%`)),
    );
  });

  it('reads out the figure under the cursor', () => {
    render(
      <MetricsPanelRoot charter={exampleCharters.quillmere} now={asOf} locale={en} defaultSelected="coa" />,
    );
    const cursor = screen.getByRole('slider');
    fireEvent.change(cursor, { target: { value: '9' } });
    expect(cursor.getAttribute('aria-valuetext')).toBe('July 2026: no data');
  });

  it('describes with numbers that all stand in the data', () => {
    for (const charter of Object.values(exampleCharters)) {
      for (const indicator of charter.indicators ?? []) {
        const figures = new Set((indicator.series ?? []).map(({ value }) => value));
        const [, ends = '', range = ''] = description(indicator, asOf, intl);
        const numbers = `${ends} ${range}`.replace(/20\d\d/g, '').match(/\d[\d,]*(\.\d+)?/g) ?? [];
        expect(numbers.length).toBeGreaterThan(0);
        for (const number of numbers) expect(figures).toContain(Number(number.replaceAll(',', '')));
      }
    }
  });
});

it('renders cards and links on a server, without a style attribute', () => {
  const html = renderToString(
    <MetricsPanelRoot charter={exampleCharters.thalassaia} now={asOf} locale={el} />,
  );
  expect(html.match(/data-charter-part="card"/g)).toHaveLength(6);
  expect(html).toContain('data-charter-part="link-map"');
  expect(html).not.toContain(' style=');
});

it('hydrates what a server rendered without a word of complaint', async () => {
  const panel = (
    <StrictMode>
      <MetricsPanelRoot charter={exampleCharters.quillmere} now={asOf} locale={en} />
    </StrictMode>
  );
  const page = document.createElement('div');
  document.body.append(page);
  page.innerHTML = renderToString(panel);
  const complaints: unknown[] = [];
  const root = await act(() =>
    hydrateRoot(page, panel, { onRecoverableError: (error) => complaints.push(error) }),
  );
  expect(await within(page).findByText('r 0.95, 8 pairs', {}, { timeout: 5000 })).toBeTruthy();
  expect(complaints).toEqual([]);
  await act(() => root.unmount());
  page.remove();
});
