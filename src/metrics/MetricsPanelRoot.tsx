import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import type { AlertEvent } from '../analysis/breaches';
import { dateIn } from '../analysis/dateIn';
import type { IntlOptions } from '../i18n';
import { useAppearance } from '../kit/appearance';
import { IntlProvider, useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import { useControlled } from '../kit/useControlled';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { useStableCallback } from '../kit/useStableCallback';
import { useStableObject } from '../kit/useStableObject';
import type { CharterDraft } from '../model';
import type { DateRange } from './dateRange';
import type { RenderChart } from './drawing';
import { LinkMap } from './LinkMap';
import { later } from './later';
import { MetricsPanelDetail } from './MetricsPanelDetail';
import { MetricsPanelHeading, MetricsPanelSpan } from './MetricsPanelHeading';
import { MetricsPanelLanes } from './MetricsPanelLanes';
import { MetricsPanelToolbar } from './MetricsPanelToolbar';
import { PanelContext, type PanelView } from './PanelContext';
import { type PanelEdits, useStableEdits } from './panelEdits';
import type { PanelFilter } from './panelFilter';
import type { IndicatorSource } from './source/IndicatorSource';
import { noSource, type PanelSource } from './source/PanelSource';

const SourceFigures = /* @__PURE__ */ later('SourceFigures');

export type MetricsPanelRootProps = PartProps<
  'section',
  Record<string, never>,
  Partial<IntlOptions> &
    PanelEdits & {
      /** The charter whose indicators and links are shown. */
      charter: CharterDraft;
      /**
       * The day for which everything is judged, `YYYY-MM-DD`; of a timestamp with an offset, the day that it is in the
       * time zone of the charter's calendar.
       */
      now: string;
      /** Id of the indicator or link shown in detail; with `onSelectedChange` the host decides. */
      selected?: string;
      /** Id of the indicator or link shown in detail at first. @default the first link, or else the first indicator */
      defaultSelected?: string;
      /** Told the id of what is shown in detail now. */
      onSelectedChange?: (id: string) => void;
      /** Whose view: a team starts from what it does, executives from what the business gets. */
      view?: PanelView;
      /** @default team */
      defaultView?: PanelView;
      onViewChange?: (view: PanelView) => void;
      /** Days that charts and tables show; statistics rest on all figures. */
      range?: DateRange;
      /** @default all */
      defaultRange?: DateRange;
      onRangeChange?: (range: DateRange) => void;
      /** Which indicators stand in the lanes. */
      filter?: PanelFilter;
      /** @default all of them */
      defaultFilter?: PanelFilter;
      onFilterChange?: (filter: PanelFilter) => void;
      /**
       * Given the newest change of each threshold, raised or cleared, that it was not told of while mounted. A panel
       * mounted anew tells of them again, under the same `key`: a host that keeps the keys tells nobody twice. Figures
       * that a source is still asked for are waited for.
       */
      onAlert?: (events: readonly AlertEvent[]) => void;
      /** Gives ids for new notes. @default crypto.randomUUID */
      newId?: () => string;
      /**
       * Where figures come from that the charter does not hold. Asked once the panel is on a page; what it gives stands
       * in the place of the charter's own series, which are shown until then.
       */
      indicatorSource?: IndicatorSource;
      /** Draws charts the host's way; name, cursor, description and table stay. */
      renderChart?: RenderChart;
      /** Level of the finding's heading; the others follow. @default 2 */
      headingLevel?: 1 | 2 | 3 | 4;
      /** Colours. @default what stands around it */
      theme?: 'light' | 'dark' | 'contrast' | 'system';
      /** Parts of the panel. @default all of it */
      children?: ReactNode;
    }
>;

/**
 * The indicators of a charter at work: the finding in words, a toolbar, leading and lagging lanes, one indicator or one link in
 * detail, and the list of links. Uses the words of the provider around it, or those of `locale`.
 * Renders a `<section class="ec-root" data-charter-part="panel">`.
 */
export const MetricsPanelRoot = /* @__PURE__ */ part<HTMLElement, MetricsPanelRootProps>(
  function MetricsPanelRoot({ locale, messages, terms, timeZone, ...props }, ref) {
    const panel = <Panel {...props} forwarded={ref} />;
    if (!locale) return panel;
    return (
      <IntlProvider locale={locale} messages={messages} terms={terms} timeZone={timeZone}>
        {panel}
      </IntlProvider>
    );
  },
);

const Alerts = /* @__PURE__ */ later('Alerts');

/** Neither a range nor a filter. */
const EVERYTHING = {};

const randomId = () => crypto.randomUUID();

function Panel({
  charter: given,
  now: moment,
  selected,
  defaultSelected,
  onSelectedChange,
  view,
  defaultView = 'team',
  onViewChange,
  range,
  defaultRange = EVERYTHING,
  onRangeChange,
  filter,
  defaultFilter = EVERYTHING,
  onFilterChange,
  indicatorSource,
  renderChart,
  onFiguresChange,
  onFiguresImport,
  onLinkChange,
  onHeadlineChange,
  onAnnotationsChange,
  onAlert,
  newId = randomId,
  headingLevel = 2,
  theme,
  children,
  forwarded,
  ...props
}: Omit<MetricsPanelRootProps, keyof IntlOptions> & { forwarded: unknown }) {
  const intl = useIntl('MetricsPanel.Root');
  const { root } = useAppearance();
  const [own, setOwn] = useState(defaultSelected);
  const [shownView, setView] = useControlled(view, defaultView, onViewChange);
  const [shownRange, setRange] = useControlled(range, defaultRange, onRangeChange);
  const [shownFilter, setFilter] = useControlled(filter, defaultFilter, onFilterChange);
  const [running, setRunning] = useState<PanelSource>();
  const source = indicatorSource && (running ?? noSource);
  const { store, join } = source ?? noSource;
  const loaded = useSyncExternalStore(store.subscribe, store.getSeries, noSource.store.getSeries);
  const charter = useMemo(() => join(given, loaded), [join, given, loaded]);
  const { annotations, calendar } = charter;
  const chartOptions = useStableObject({ range: shownRange, annotations, calendar, renderChart });
  const now = dayOf(moment, calendar?.timeZone);
  const judging = useStableObject({ asOf: now, calendar, annotations });
  const id = selected ?? own;
  const shown = charter.indicators?.find((candidate) => candidate.id === id);
  const link = charter.links?.find((candidate) => candidate.id === id) ?? charter.links?.[0];
  const select = useStableCallback((next: string) => {
    setOwn(next);
    onSelectedChange?.(next);
  });
  // Made once: what is the same element is not rendered anew when the panel is.
  const whole = useMemo(
    () => (
      <>
        <MetricsPanelHeading />
        <MetricsPanelSpan />
        <MetricsPanelToolbar />
        <MetricsPanelLanes />
        <MetricsPanelDetail />
        <LinkMap />
      </>
    ),
    [],
  );
  const edits = useStableEdits({
    onFiguresChange,
    onFiguresImport,
    onLinkChange,
    onHeadlineChange,
    onAnnotationsChange,
  });
  const giveId = useStableCallback(newId);
  const shownIndicator = shown ?? (link ? undefined : charter.indicators?.[0]);
  const shownLink = shown ? undefined : link;
  const element = usePartElement('section', props, {
    ref: forwarded as never,
    slot: 'panel',
    state: {},
    props: {
      ...root,
      lang: intl.code,
      dir: intl.dir,
      'data-theme': theme,
      children: (
        <>
          {children ?? whole}
          {indicatorSource && (
            <LazyBoundary failed={<p role="alert">{intl.t('common.load-failed')}</p>}>
              <SourceFigures source={indicatorSource} charter={given} onSource={setRunning} />
            </LazyBoundary>
          )}
        </>
      ),
    },
  });
  const context = useStableObject({
    charter,
    asOf: now,
    judging,
    selected: shownIndicator,
    link: shownLink,
    select,
    edits,
    newId: giveId,
    view: shownView,
    setView,
    range: shownRange,
    setRange,
    filter: shownFilter,
    setFilter,
    chartOptions,
    source,
    headingLevel,
  });
  return (
    <PanelContext.Provider value={context}>
      {element}
      {onAlert && (
        <LazyBoundary failed={null}>
          <Alerts onAlert={onAlert} />
        </LazyBoundary>
      )}
    </PanelContext.Provider>
  );
}

/** The day of a timestamp in a time zone; a day is one already, and without a known zone that of the timestamp counts. */
function dayOf(moment: string, timeZone: string | undefined): string {
  try {
    return timeZone && moment.length > 10 ? dateIn(moment, timeZone) : moment.slice(0, 10);
  } catch {
    return moment.slice(0, 10);
  }
}
