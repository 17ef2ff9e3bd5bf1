import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AlertEvent } from '../../src/analysis';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { MetricsPanelRoot, type MetricsPanelRootProps } from '../../src/metrics';
import type { Annotation, CharterDraft, Indicator } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

const now = '2026-09-30';
const { quillmere } = exampleCharters;
const intl = createIntl({ locale: en });

// What is loaded when it is wanted is compiled beforehand, which no test should wait for.
beforeAll(async () => {
  await Promise.all([import('../../src/metrics/lazyParts'), import('../../src/metrics/panelDialogs')]);
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}, 60_000);

const show = (props: Partial<MetricsPanelRootProps> = {}) =>
  render(<MetricsPanelRoot charter={quillmere} now={now} locale={en} {...props} />);

const cards = () =>
  [...document.querySelectorAll('[data-indicator]')].map((card) => card.getAttribute('data-indicator'));

describe('the toolbar', () => {
  it('keeps an empty place on a server, and no place without indicators', () => {
    const html = renderToString(<MetricsPanelRoot charter={quillmere} now={now} locale={en} />);
    expect(html).toContain('<div data-charter-part="panel-toolbar"></div>');
    const bare = renderToString(
      <MetricsPanelRoot charter={{ schemaVersion: 1, id: 'x' }} now={now} locale={en} />,
    );
    expect(bare).not.toContain('panel-toolbar');
  });

  it('tells the host which view is wanted, and which time', async () => {
    const views: string[] = [];
    const ranges: unknown[] = [];
    show({ onViewChange: (view) => views.push(view), onRangeChange: (range) => ranges.push(range) });
    fireEvent.click(await screen.findByRole('radio', { name: 'Results first' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Time' }), { target: { value: '3' } });
    expect(views).toEqual(['executive']);
    expect(ranges).toEqual([{ from: '2026-07-01', to: '2026-09-30' }]);
  });

  it('takes no dates in the wrong order, and says so once the field is left', async () => {
    const ranges: unknown[] = [];
    show({ onRangeChange: (range) => ranges.push(range) });
    fireEvent.change(await screen.findByRole('combobox', { name: 'Time' }), {
      target: { value: 'dates' },
    });
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-06-01' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-02-01' } });
    expect(screen.queryByText(/lies after/)).toBeNull();
    fireEvent.blur(screen.getByLabelText('To'));
    expect(screen.getByText(/lies after/)).toBeTruthy();
    expect(ranges).toEqual([{ from: '2026-06-01' }]);
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-08-01' } });
    expect(screen.queryByText(/lies after/)).toBeNull();
    expect(ranges.at(-1)).toEqual({ from: '2026-06-01', to: '2026-08-01' });
  });

  it('offers only what occurs, with counts, and says how many are shown', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Filter' }));
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      'On track (5)',
      'Off track (1)',
      'Sales / revenue operations (3)',
      'The enablement team itself (3)',
      'Services (3)',
      'Inspection (1)',
    ]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Off track (1)' }));
    expect(cards()).toEqual(['dis']);
    expect(screen.getByText('1 of 6 indicators shown')).toBeTruthy();
    expect(screen.getByText('None of these passes the filters.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(cards()).toHaveLength(6);
  });

  it('leads back where nothing is left', () => {
    show({ defaultFilter: { statuses: ['stale'] } });
    expect(cards()).toEqual([]);
    const lanes = document.querySelector<HTMLElement>('[data-charter-part="lanes"]') as HTMLElement;
    fireEvent.click(within(lanes).getByRole('button', { name: 'Clear filters' }));
    expect(cards()).toHaveLength(6);
    expect(document.activeElement).toBe(lanes);
  });
});

describe('the view for executives', () => {
  it('counts results, puts them first and reads links from the result', () => {
    show({ view: 'executive' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Two of three results are on track');
    expect(screen.getByText(/What the business gets comes first/)).toBeTruthy();
    expect(cards().slice(0, 3)).toEqual(['win', 'dis', 'ramp']);
    const links = document.querySelectorAll('[data-charter-part="link-ends"]');
    expect([...links].map((link) => link.textContent)).toEqual([
      'Win rate: moved by Manager coaching coverage',
      'Average discount: moved by Content accessed by sellers',
      'Ramp time: moved by Onboarding completion time',
    ]);
  });
});

const many = (headlines: number): CharterDraft => ({
  ...quillmere,
  indicators: Array.from({ length: 14 }, (_, index) => ({
    ...(quillmere.indicators?.[index % 6] as Indicator),
    id: `i${index}`,
    ...(index < headlines && { headline: true }),
  })),
});

describe('headline indicators', () => {
  it('stand first, the others folded where a server shows them too', () => {
    const html = renderToString(<MetricsPanelRoot charter={many(4)} now={now} locale={en} />);
    expect(html).toContain('5 more indicators');
    show({ charter: many(4) });
    expect(document.querySelectorAll('details [data-indicator]')).toHaveLength(10);
    expect(cards()[0]).toBe('i0');
  });

  it('are five of each kind when nobody chose and there are more than ten', () => {
    show({ charter: many(0) });
    expect(document.querySelectorAll('details [data-indicator]')).toHaveLength(4);
  });

  it('unfold for the indicator that is shown', () => {
    show({ charter: many(4), defaultSelected: 'i13' });
    expect(document.querySelector('[data-indicator="i13"]')?.closest('details')?.open).toBe(true);
  });

  it('are advised against above ten, where they can be changed', async () => {
    const changes: unknown[] = [];
    show({ charter: many(12), defaultSelected: 'i0', onHeadlineChange: (...change) => changes.push(change) });
    expect(screen.getByText(/12 headline indicators are more than/)).toBeTruthy();
    const toggle = await screen.findByRole('button', { name: 'Headline indicator' });
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(toggle);
    expect(changes).toEqual([['i0', false]]);
  });
});

describe('the belief about a link', () => {
  const open = async () => {
    const decisions: unknown[] = [];
    show({ defaultSelected: 'coa-win', onLinkChange: (...decision) => decisions.push(decision) });
    fireEvent.click(await screen.findByRole('button', { name: 'Change belief' }));
    return { decisions, dialog: within(await screen.findByRole('dialog')) };
  };

  it('needs a reason, and carries the day of the panel', async () => {
    const { decisions, dialog } = await open();
    fireEvent.click(dialog.getByRole('radio', { name: 'Not observed' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Record decision' }));
    const reason = dialog.getByRole('textbox');
    expect(dialog.getByText(/Write the reason/)).toBeTruthy();
    expect(document.activeElement).toBe(reason);
    expect(decisions).toEqual([]);
    fireEvent.change(reason, { target: { value: 'Coaching rose and nothing followed.' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Record decision' }));
    expect(decisions).toEqual([
      [
        'coa-win',
        { belief: 'not-observed', beliefReason: 'Coaching rose and nothing followed.', decidedOn: now },
      ],
    ]);
  });

  it('keeps nothing of what was cancelled', async () => {
    const { decisions, dialog } = await open();
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Half a thought' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Change belief' }));
    expect((within(screen.getByRole('dialog')).getByRole('textbox') as HTMLTextAreaElement).value).toBe('');
    expect(decisions).toEqual([]);
  });

  it('folds what was retired, without a verdict', () => {
    const links = quillmere.links?.map((link) => ({ ...link, belief: 'retired' }));
    show({ charter: { ...quillmere, links } });
    expect(screen.getByText('3 retired links')).toBeTruthy();
    expect(document.querySelectorAll('details [data-charter-part="link-ends"]')).toHaveLength(3);
    expect(screen.queryByText('Both on track: keep going')).toBeNull();
  });
});

const price: Annotation = { id: 'price', at: '2026-03-01', kind: 'event', text: 'New price list.' };
const other: Annotation = { id: 'other', at: '2026-02-01', indicatorIds: ['win'], text: 'Not here.' };

/** A host that keeps the notes. */
function Host({ told }: { told: (notes: Annotation[]) => void }) {
  const [annotations, setAnnotations] = useState<Annotation[]>([price, other]);
  return (
    <MetricsPanelRoot
      charter={{ ...quillmere, annotations }}
      now={now}
      locale={en}
      defaultSelected="coa"
      newId={() => 'new'}
      onAnnotationsChange={(next) => {
        told(next);
        setAnnotations(next);
      }}
    />
  );
}

describe('notes', () => {
  it('are added with an id of the host, taken out, and brought back in their place', async () => {
    let notes: Annotation[] = [];
    render(
      <Host
        told={(next) => {
          notes = next;
        }}
      />,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Add a note' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Keep note' }));
    expect(dialog.getByText('Write what happened.')).toBeTruthy();
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Trained.' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Keep note' }));
    const added = { id: 'new', at: now, kind: 'event', text: 'Trained.', indicatorIds: ['coa'] };
    expect(notes).toEqual([price, other, added]);
    expect(screen.queryByText('Not here.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remove: New price list.' }));
    expect(notes).toEqual([other, added]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(notes).toEqual([price, other, added]);
  });
});

describe('alerts', () => {
  const charter = (value: number): CharterDraft => ({
    ...quillmere,
    indicators: quillmere.indicators?.map((one) =>
      one.id === 'dis'
        ? {
            ...one,
            thresholds: [{ id: 'high', level: 'breach', operator: 'above', value: 17 }],
            series: [...(one.series?.slice(0, -1) ?? []), { period: '2026-09', value }],
          }
        : one,
    ),
  });

  it('tell the host of each once, and of what is new after the figures changed', async () => {
    const told: string[][] = [];
    const onAlert = (events: readonly AlertEvent[]) => told.push(events.map(({ kind }) => kind));
    const view = render(<MetricsPanelRoot charter={charter(17.9)} now={now} locale={en} onAlert={onAlert} />);
    await waitFor(() => expect(told).toEqual([['raised']]));
    view.rerender(<MetricsPanelRoot charter={charter(16)} now={now} locale={en} onAlert={onAlert} />);
    await waitFor(() => expect(told).toEqual([['raised'], ['cleared']]));
    view.rerender(<MetricsPanelRoot charter={charter(16)} now={now} locale={en} onAlert={onAlert} />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(told).toHaveLength(2);
  });

  it('stand on the card in words', async () => {
    show({ charter: charter(17.9) });
    const card = document.querySelector<HTMLElement>('[data-indicator="dis"]') as HTMLElement;
    expect(await within(card).findByText('Breach: above 17.0% since October 2025')).toBeTruthy();
  });
});

describe('why a status', () => {
  it('names reason, figures and what process behaviour adds', async () => {
    show({ defaultSelected: 'dis' });
    const summary = await screen.findByText('Why this status?');
    const details = summary.closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const answer = details.textContent ?? '';
    expect(answer).toContain('3% of the way from baseline to target is done, in 100% of the time.');
    expect(answer).toContain('17.9%, September 2026');
    expect(answer).toContain('18.0%, October 2025');
    expect(answer).toContain('at most 14.0%, September 2026');
    expect(answer).toContain('the process cannot reach this target without changing');
  });
});

it('speaks Greek without a token left over', async () => {
  const { container } = render(
    <MetricsPanelRoot
      charter={exampleCharters.thalassaia}
      now={now}
      locale={el}
      view="executive"
      onLinkChange={() => {}}
    />,
  );
  await screen.findByRole('button', { name: 'Αλλαγή εκτίμησης' });
  expect(container.textContent).not.toMatch(/\{\w+\}|panel\./);
  expect(intl.t('panel.why')).toBe('Why this status?');
});
