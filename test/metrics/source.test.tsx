import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import {
  type IndicatorSource,
  MetricsPanelRoot,
  type MetricsPanelRootProps,
  type SourceFigures,
  useFigureState,
} from '../../src/metrics';
import type { CharterDraft } from '../../src/model';

const asOf = '2026-09-30';
const charter: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  indicators: [
    { id: 'a', label: 'Coaching', kind: 'leading', unit: 'count', series: [{ period: '2026-08', value: 3 }] },
    { id: 'b', label: 'Win rate', kind: 'lagging', unit: 'count' },
  ],
};
const figures = (...values: number[]): SourceFigures => ({
  series: values.map((value, index) => ({ period: `2026-0${index + 1}`, value })),
});

beforeAll(async () => {
  // Loaded once here, so that no test waits for the file itself.
  await import('../../src/metrics/lazyParts');
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

function panel(props: Partial<MetricsPanelRootProps> & { indicatorSource?: IndicatorSource }) {
  return <MetricsPanelRoot charter={charter} now={asOf} locale={en} {...props} />;
}

/** A source that holds its answers back, by indicator. */
function heldSource() {
  const calls: {
    id: string;
    signal: AbortSignal;
    answer: (figures: SourceFigures) => void;
    refuse: () => void;
  }[] = [];
  const source: IndicatorSource = {
    load: ({ indicatorId: id, signal }) =>
      new Promise((answer, reject) => {
        calls.push({ id, signal, answer, refuse: () => reject(new Error('down')) });
      }),
  };
  const of = (id: string) => calls.findLast((call) => call.id === id);
  return { source, calls, of };
}

/** What a host may draw itself. */
function Mine() {
  const { status, retry } = useFigureState('b');
  return (
    <button type="button" onClick={retry}>
      {status}
    </button>
  );
}

const card = (name: string) => screen.getByRole('button', { name }).closest('article') as HTMLElement;
const line = (name: string) => card(name).querySelector('[data-charter-part="source-state"]')?.textContent;

describe('a panel with a source', () => {
  it('shows the charter’s own series until figures come, and says whence they are', async () => {
    const { source, of, calls } = heldSource();
    render(<StrictMode>{panel({ indicatorSource: source, defaultSelected: 'b' })}</StrictMode>);
    expect(card('Coaching').textContent).toContain('3');
    // The part that asks is loaded here first.
    await waitFor(() => expect(calls.map(({ id }) => id)).toEqual(['a', 'b']));
    await waitFor(() => expect(card('Win rate').getAttribute('aria-busy')).toBe('true'));
    expect(card('Win rate').textContent).toContain('Loading figures…');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Loading figures…');
    expect(screen.getByRole('figure').getAttribute('aria-busy')).toBe('true');
    await act(async () => of('a')?.answer({ ...figures(7, 8), asOf: '2026-09-29' }));
    await act(async () => of('b')?.answer(figures(20, 21)));
    await waitFor(() => expect(card('Win rate').textContent).toContain('21'));
    expect(card('Coaching').textContent).toContain('8');
    expect(line('Coaching')).toBe('From the sourceas of Sep 29, 2026');
    expect(card('Coaching').hasAttribute('aria-busy')).toBe(false);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('February 2026: 21');
    expect(calls).toHaveLength(2);
    // A first answer is no news.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(screen.getAllByRole('status').at(-1)?.textContent).toBe('');
  });

  it('says what is empty, partial, older or could not be had, with the last good value and a way to ask again', async () => {
    const { source, of } = heldSource();
    render(panel({ indicatorSource: source }));
    await waitFor(() => expect(of('b')).toBeDefined());
    await act(async () => of('a')?.answer({ ...figures(7), stale: true }));
    await act(async () => of('b')?.refuse());
    await waitFor(() => expect(line('Win rate')).toBe('The figures could not be loadedTry again: Win rate'));
    expect(line('Coaching')).toBe('There are newer figures');
    await waitFor(() =>
      expect(screen.getAllByRole('status').at(-1)?.textContent).toBe(
        'Figures could not be loaded: Win rate.',
      ),
    );
    const again = screen.getAllByRole('button', { name: 'Try again: Win rate' })[0] as HTMLElement;
    again.focus();
    fireEvent.click(again);
    await waitFor(() => expect(again.getAttribute('aria-disabled')).toBe('true'));
    await act(async () => of('b')?.answer({ ...figures(5), partial: true }));
    await waitFor(() => expect(line('Win rate')).toBe('Not all figures are here'));
    expect(card('Win rate').contains(document.activeElement)).toBe(true);
    expect(card('Win rate').textContent).toContain('5');
  });

  it('keeps the last good figures and speaks once of new ones', async () => {
    const { source, of } = heldSource();
    let changed = () => {};
    const live: IndicatorSource = {
      ...source,
      subscribe: (id, tell) => {
        if (id === 'a') changed = tell;
        return () => {};
      },
    };
    render(panel({ indicatorSource: live }));
    await waitFor(() => expect(of('a')).toBeDefined());
    await act(async () => of('a')?.answer({ ...figures(7), asOf: '2026-09-01' }));
    await waitFor(() => expect(card('Coaching').textContent).toContain('7'));
    await act(async () => changed());
    await waitFor(() => expect(card('Coaching').getAttribute('aria-busy')).toBe('true'));
    await act(async () => of('a')?.refuse());
    await waitFor(() =>
      expect(line('Coaching')).toBe(
        'The figures could not be loadedas of Sep 1, 2026 · the last good ones are shownTry again: Coaching',
      ),
    );
    expect(card('Coaching').textContent).toContain('7');
    await act(async () => changed());
    await act(async () => of('a')?.answer(figures(7, 9)));
    await waitFor(() =>
      expect(screen.getAllByRole('status').at(-1)?.textContent).toBe('New figures: Coaching.'),
    );
    expect(card('Coaching').textContent).toContain('9');
  });

  it('asks nobody any longer once it is gone, or its source is another', async () => {
    const [first, second] = [heldSource(), heldSource()];
    const { rerender, unmount } = render(panel({ indicatorSource: first.source }));
    await waitFor(() => expect(first.calls).toHaveLength(2));
    rerender(panel({ indicatorSource: second.source }));
    await waitFor(() => expect(second.calls).toHaveLength(2));
    expect(first.calls.map(({ signal }) => signal.aborted)).toEqual([true, true]);
    rerender(
      panel({
        indicatorSource: second.source,
        charter: { ...charter, indicators: charter.indicators?.slice(1) },
      }),
    );
    await waitFor(() => expect(second.of('a')?.signal.aborted).toBe(true));
    expect(second.of('b')?.signal.aborted).toBe(false);
    unmount();
    expect(second.of('b')?.signal.aborted).toBe(true);
  });

  it('does not offer to enter figures that the source holds', async () => {
    const source: IndicatorSource = {
      load: async ({ indicatorId }) => (indicatorId === 'a' ? figures(1) : undefined),
    };
    const { rerender } = render(panel({ indicatorSource: source, onFiguresChange: () => {}, selected: 'a' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Enter figures' })).toBeNull());
    rerender(panel({ indicatorSource: source, onFiguresChange: () => {}, selected: 'b' }));
    expect(await screen.findByRole('button', { name: 'Enter figures' })).toBeDefined();
  });

  it('hands hosts the state of an indicator', async () => {
    const { source, of, calls } = heldSource();
    render(panel({ indicatorSource: source, children: <Mine /> }));
    const button = screen.getByRole('button');
    await waitFor(() => expect(button.textContent).toBe('loading'));
    await act(async () => of('b')?.answer({ series: [] }));
    await waitFor(() => expect(button.textContent).toBe('empty'));
    fireEvent.click(button);
    await waitFor(() => expect(calls).toHaveLength(3));
  });

  it('asks nothing on a server, and hydrates over what the server wrote', async () => {
    const { source, of, calls } = heldSource();
    const html = renderToString(panel({ indicatorSource: source, locale: el }));
    expect(calls).toHaveLength(0);
    expect(html).toContain('>3<');
    expect(html).not.toContain('style=');
    const page = document.createElement('div');
    page.innerHTML = html;
    document.body.append(page);
    const root = await act(async () => hydrateRoot(page, panel({ indicatorSource: source, locale: el })));
    await waitFor(() => expect(of('b')).toBeDefined());
    await act(async () => of('b')?.refuse());
    await waitFor(() => expect(page.textContent).toContain('Οι τιμές δεν φορτώθηκαν'));
    await act(async () => root.unmount());
    page.remove();
  });

  it('without a source has no line at all', () => {
    const { container } = render(panel({}));
    expect(container.querySelector('[data-charter-part^="source"]')).toBeNull();
  });
});
