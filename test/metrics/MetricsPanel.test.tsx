import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { finding } from '../../src/export/words/finding';
import { createIntl } from '../../src/i18n';
import { de } from '../../src/i18n/de';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { IntlProvider } from '../../src/kit/IntlProvider';
import { IndicatorCard, IndicatorTable, MetricsPanelRoot } from '../../src/metrics';
import { addDays } from '../../src/model/dates';
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
    expect(finding(exampleCharters.quillmere, { asOf }, intl)).toBe('Five of six indicators are on track');
    expect(finding(exampleCharters.tavlio, { asOf }, intl)).toBe('All six indicators are on track');
    expect(finding({ schemaVersion: 1, id: 'x' }, { asOf }, intl)).toBe('No indicators yet');
    // A capital that begins a sentence keeps its accent, which capitals of a heading would lose.
    const august = { asOf: '2026-08-31' };
    expect(finding(exampleCharters.thalassaia, august, createIntl({ locale: el }), 'executive')).toBe(
      'Ένα από τα τρία αποτελέσματα είναι σε καλή πορεία',
    );
    expect(finding(exampleCharters.thalassaia, { asOf }, createIntl({ locale: el }))).toBe(
      'Και οι έξι δείκτες είναι σε καλή πορεία',
    );
  });
});

describe('a lane', () => {
  it('has its indicators under a name of several, where the language tells one from several', () => {
    render(<MetricsPanelRoot charter={exampleCharters.quillmere} now={asOf} locale={de} />);
    expect(screen.getByRole('heading', { name: 'Frühindikatoren' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Spätindikatoren' })).toBeTruthy();
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

  it('reads out the figure under the cursor', async () => {
    render(
      <MetricsPanelRoot charter={exampleCharters.quillmere} now={asOf} locale={en} defaultSelected="coa" />,
    );
    const cursor = await screen.findByRole('slider');
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
  expect(html.match(/data-charter-part="sparkline"/g)).toHaveLength(6);
  expect(html.match(/data-status="/g)?.length).toBeGreaterThanOrEqual(6);
  expect(html).toMatch(/<details[^>]*><summary[^>]*>Εμφάνιση στοιχείων<\/summary><div[^>]*>.*<table>/);
  expect(html).not.toContain(' style=');
});

describe('on paper', () => {
  const days = Array.from({ length: 1010 }, (_, day) => ({ period: addDays('2023-12-27', day), value: day }));
  const rows = (container: HTMLElement) =>
    [...(container.querySelector('tbody')?.rows ?? [])].map((row) => row.textContent);

  it('a table has its newest thousand rows and says where the rest is; on the screen a page of them', () => {
    const { container } = render(
      <IntlProvider locale={en}>
        <IndicatorTable indicator={{ id: 'x', series: days }} asOf={asOf} />
      </IntlProvider>,
    );
    const before = rows(container);
    expect(before.length).toBeLessThanOrEqual(24);
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(rows(container)).toHaveLength(1000);
    expect(container.textContent).toContain('10 older rows are not printed. The CSV file has them.');
    expect(container.querySelector('button')).toBeNull();
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(rows(container)).toEqual(before);
  });
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
  const { unmount } = render(panel, {
    container: page,
    hydrate: true,
    onRecoverableError: (error) => complaints.push(error),
  });
  expect(await within(page).findByText('r 0.95, 8 pairs')).toBeTruthy();
  expect(complaints).toEqual([]);
  unmount();
  page.remove();
});
