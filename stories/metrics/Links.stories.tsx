import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { IntlProvider } from '../../src';
import { LagChart, LeadLagChart, MetricsPanelRoot, ScatterChart } from '../../src/metrics';
import type { CharterDraft, IndicatorLink } from '../../src/model';
import { exampleCharters } from '../../src/testing';
import { localeOf, type StageGlobals, wordsOf } from '../support/CharterStage';
import { seen } from '../support/seen';
import { HostChart } from './HostChart';
import { seededCharter } from './seededCharter';

const { quillmere, thalassaia } = exampleCharters;
const asOf = '2026-09-30';
/** Five years of months in which the result follows two months later. */
const long = seededCharter({ months: 60, lag: 2 });

const meta = {
  title: 'Metrics/Links',
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

/** The three charts of one link under each other. */
function sheet(charter: CharterDraft, link: IndicatorLink | undefined, globals: StageGlobals) {
  if (!link) return <p>No link.</p>;
  const figures = { charter, link, asOf };
  return (
    <IntlProvider locale={localeOf(globals)}>
      <div className="ec-root">
        <LeadLagChart {...figures} />
        <hr />
        <LagChart {...figures} />
        <hr />
        <ScatterChart {...figures} />
      </div>
    </IntlProvider>
  );
}

/** Five years of months: enough for a claim, at the delay that was expected. */
export const LongSeries: Story = {
  render: (_, { globals }) => sheet(long, long.links?.[0], globals),
};

/** Twelve months, as most charters have: a coefficient, and no more than a hint. */
export const TwelveMonths: Story = {
  render: (_, { globals }) => sheet(quillmere, quillmere.links?.[0], globals),
};

/** Six months: fewer than eight pairs, so no coefficient at all. */
export const TooFewPairs: Story = {
  render: (_, { globals }) => {
    const few = seededCharter({ months: 6, lag: 1 });
    return sheet(few, few.links?.[0], globals);
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    await canvas.findByText(seen(intl.t('lags.none')));
    const delay = intl.t('lags.reading.expected', { delay: intl.t('lags.after.month', { count: 1 }) });
    const words = await canvas.findAllByText(seen(intl.t('lags.reading.few', { delay, count: 4 })));
    await expect(words.length).toBe(1);
  },
};

/** One indicator by the month, the other by the quarter: drawn over each other, and never held against each other. */
export const DifferentCadences: Story = {
  render: (_, { globals }) => {
    const mixed = seededCharter({ months: 36, lag: 3, quarterly: true });
    return sheet(mixed, mixed.links?.[0], globals);
  },
  play: async ({ canvasElement, globals }) => {
    const words = await within(canvasElement).findAllByText(
      seen(wordsOf(globals).t('panel.evidence.cadence')),
    );
    await expect(words.length).toBeGreaterThanOrEqual(2);
  },
};

/** A link to an indicator that is not there says so, three times. */
export const Broken: Story = {
  render: (_, { globals }) => sheet(quillmere, { id: 'x', leadingId: 'coa', laggingId: 'gone' }, globals),
};

/** A link of an indicator to itself has nothing to show. */
export const ToItself: Story = {
  render: (_, { globals }) => sheet(quillmere, { id: 'x', leadingId: 'coa', laggingId: 'coa' }, globals),
};

/** Long names in Greek, on charts as narrow as they get. */
export const LongNames: Story = {
  render: (_, { globals }) => {
    const named = seededCharter({
      months: 24,
      lag: 1,
      names: [
        'Ποσοστό πωλητών που ολοκλήρωσαν την πιστοποίηση στις συμφωνίες πολυετούς διάρκειας',
        'Μέση διάρκεια του κύκλου πώλησης σε νέους πελάτες του δημόσιου τομέα',
      ],
    });
    return sheet(named, named.links?.[0], globals);
  },
};

/** The detail of a link, shown three ways by keyboard alone; the shift goes on by one month and back. */
export const ThreeViews: Story = {
  parameters: { layout: 'fullscreen' },
  render: (_, { globals }) => (
    <MetricsPanelRoot
      charter={thalassaia}
      now={asOf}
      locale={localeOf(globals)}
      defaultSelected={thalassaia.links?.[0]?.id}
    />
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const more = await canvas.findByRole('button', { name: intl.t('shift.more') });
    const delay = (count: number) => intl.t('unit.months', { count });
    more.focus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByText(seen(intl.t('shift.at', { delay: delay(2), expected: delay(1) })));
    await expect(canvas.getByRole('slider').getAttribute('aria-valuetext')).toContain(intl.period('2026-07'));
    await userEvent.click(canvas.getByRole('button', { name: intl.t('shift.back') }));
    await canvas.findByText(seen(intl.t('shift.at-expected', { delay: delay(1) })));
    const read = () => canvas.getByRole('slider').getAttribute('aria-valuetext');
    canvas.getByRole('radio', { name: intl.t('charts.view.lead-lag') }).focus();
    await userEvent.keyboard('{ArrowRight}');
    const afterOne = intl.t('lags.after.month', { count: 1 });
    await waitFor(() => expect(read()).toContain(afterOne));
    await fireEvent.change(canvas.getByRole('slider'), { target: { value: '0' } });
    await expect(read()).toContain(intl.t('lags.same'));
    canvas.getByRole('radio', { name: intl.t('charts.view.lags') }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(read()).toContain('·'));
  },
};

/** Ways to draw, one chart each: the host's own SVG from the data of a drawing, what it leaves to the library, and a drawing that fails. */
export const HostDrawsCharts: Story = {
  parameters: { layout: 'fullscreen' },
  render: (_, { globals }) => (
    <MetricsPanelRoot
      charter={quillmere}
      now={asOf}
      locale={localeOf(globals)}
      renderChart={(drawing) => (drawing.kind === 'lead-lag' ? <HostChart drawing={drawing} /> : undefined)}
    />
  ),
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const cursor = await canvas.findByRole('slider');
    // It is drawn when it comes near the screen.
    cursor.scrollIntoView({ block: 'end' });
    await waitFor(() => expect(canvasElement.querySelector('[data-host-chart]')).toBeTruthy());
    await expect(cursor).toHaveAttribute('aria-valuetext');
    await expect(canvas.getByRole('button', { name: intl.t('picture.save') })).toBeTruthy();
  },
};

/** Thirty charts on one page: each is drawn when it comes near the screen, one after the other. */
export const ThirtyCharts: Story = {
  tags: ['!autodocs'],
  render: (_, { globals }) => (
    <IntlProvider locale={localeOf(globals)}>
      <div className="ec-root">
        {Array.from({ length: 30 }, (_, index) => {
          const link = long.links?.[0];
          // biome-ignore lint/suspicious/noArrayIndexKey: thirty times the same
          return link && <LeadLagChart key={index} charter={long} link={link} asOf={asOf} />;
        })}
      </div>
    </IntlProvider>
  ),
};
