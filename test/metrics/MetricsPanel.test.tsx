import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { IndicatorCard, MetricsPanelRoot } from '../../src/metrics';
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
    const table = screen.getByText('Show data').closest('details')?.querySelector('table');
    const series = exampleCharters.quillmere.indicators?.find(({ id }) => id === 'coa')?.series ?? [];
    const rows = [...(table?.tBodies[0]?.rows ?? [])];
    expect(rows.map((row) => row.cells[1]?.textContent)).toEqual(
      series.map(({ value }) => (value === null ? 'no data' : `${value}%`)),
    );
    expect(rows[9]?.textContent).toBe('July 2026no data80%Not collected · Tool outage');
  });

  it('reads out the figure under the cursor', () => {
    render(
      <MetricsPanelRoot charter={exampleCharters.quillmere} now={asOf} locale={en} defaultSelected="coa" />,
    );
    const cursor = screen.getByRole('slider');
    fireEvent.change(cursor, { target: { value: '9' } });
    expect(cursor.getAttribute('aria-valuetext')).toBe('July 2026: no data, not collected');
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
