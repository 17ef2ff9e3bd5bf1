import { IntlProvider } from 'enablement-charter';
import { en } from 'enablement-charter/locales/en';
import { IndicatorCard, IndicatorChart, MetricsPanelRoot } from 'enablement-charter/metrics';
import type { CharterDraft, Indicator, IndicatorLink } from 'enablement-charter/model';
import 'enablement-charter/theme.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CardsData } from '../scenes/cards';
import { ASOF, CHART, type Drawing, type Series } from '../spec';
import { indicatorOf } from './indicatorOf';

/** This library as a user gets it, with its stylesheet: words, cursor, description and table around each drawing. */
function show(root: HTMLElement) {
  const react = createRoot(root);
  return {
    render: (node: ReactNode) => flushSync(() => react.render(node)),
    remove: () => react.unmount(),
  };
}

function charterOf(indicators: Indicator[], links?: IndicatorLink[]): CharterDraft {
  return { schemaVersion: 1, id: 'benchmark', indicators, links };
}

const all = (root: HTMLElement, selector: string) => [...root.querySelectorAll(selector)];
const sparklines = (root: HTMLElement) => all(root, '[data-charter-part="sparkline"]');
const plots = (root: HTMLElement) => all(root, '[data-charter-part="plot"]');

/** The drawing loads by itself and comes after its size is known: its line is by far the longest path. */
function hasLine(box: Element, line = 300): boolean {
  return (
    box.querySelector('canvas') !== null ||
    [...box.querySelectorAll('path')].some((path) => (path.getAttribute('d') ?? '').length > line)
  );
}

export function cards({ before, after, changedTo }: CardsData) {
  const unchanged = before.map(indicatorOf);
  const changed = after.map((series, index) =>
    series === before[index] ? unchanged[index]! : indicatorOf(series, index),
  );
  return (root: HTMLElement): Drawing => {
    const { render, remove } = show(root);
    let shown = unchanged;
    const draw = (indicators: Indicator[]) => {
      shown = indicators;
      render(
        <MetricsPanelRoot charter={charterOf(indicators)} now={ASOF} locale={en}>
          <div className="wall">
            {indicators.map((indicator) => (
              <IndicatorCard key={indicator.id} indicator={indicator} />
            ))}
          </div>
        </MetricsPanelRoot>,
      );
    };
    draw(unchanged);
    return {
      drawn: () =>
        sparklines(root).length === shown.length &&
        root.textContent!.includes(String(changedTo)) === (shown === changed),
      boxes: () => sparklines(root),
      update: () => draw(shown === changed ? unchanged : changed),
      remove,
    };
  };
}

export function detail(series: Series) {
  const indicator = indicatorOf(series);
  return (root: HTMLElement): Drawing => {
    const { render, remove } = show(root);
    render(
      <div className="ec-root" style={{ width: CHART.width }}>
        <IntlProvider locale={en}>
          <IndicatorChart indicator={anew(indicator)} asOf={ASOF} />
        </IntlProvider>
      </div>,
    );
    return { drawn: () => plots(root).some((plot) => hasLine(plot)), boxes: () => plots(root), remove };
  };
}

/** With its figures in a list of its own, as they would come anew: what was read of a list is remembered. */
const anew = (indicator: Indicator): Indicator => ({ ...indicator, series: [...(indicator.series ?? [])] });

/** All of its cards stand open, as headline ones do. */
function panelOf(charter: CharterDraft) {
  return (root: HTMLElement): Drawing => {
    const { render, remove } = show(root);
    const fresh = {
      ...charter,
      indicators: charter.indicators?.map((one) => ({ ...anew(one), headline: true })),
    };
    render(<MetricsPanelRoot charter={fresh} now={ASOF} locale={en} />);
    return {
      drawn: () =>
        sparklines(root).length === charter.indicators!.length && plots(root).some((plot) => hasLine(plot)),
      boxes: () => [...sparklines(root), ...plots(root)],
      remove,
    };
  };
}

export function panel(series: Series[]) {
  return panelOf(charterOf(series.map(indicatorOf)));
}

/** The same with five links, of which the first stands in detail with its evidence. */
export function linkedPanel(series: Series[]) {
  const links = Array.from({ length: 5 }, (_, index) => ({
    id: `link-${index + 1}`,
    leadingId: `indicator-${2 * index + 1}`,
    laggingId: `indicator-${2 * index + 2}`,
    sign: '+' as const,
    lagMonths: 2,
    rationale: 'What sellers practise shows in what they close.',
  }));
  return panelOf(charterOf(series.map(indicatorOf), links));
}
