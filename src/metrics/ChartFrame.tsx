import { lazy, type ReactNode, useId, useState } from 'react';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import type { DescribedChart } from './description';
import { type ChartDrawing, Drawing, type RenderChart } from './drawing';
import { usePrinting } from './usePrinting';
import { useWidth } from './useWidth';

const words = () => import('./ChartDescription');
const ChartDescription = lazy(() => words().then((module) => ({ default: module.ChartDescription })));
const ChartSummary = lazy(() => words().then((module) => ({ default: module.ChartSummary })));

/** What a chart puts into the frame. */
export interface ChartContent {
  /** The chart's name, which also names its cursor. */
  caption: string;
  /** A sentence on how to read it. */
  note?: string;
  kind?: string;
  /** What is drawn in a box of this width in pixels. Nobody has to see it. */
  drawing: (width: number) => ChartDrawing;
  /** Draws it the host's way. */
  renderChart?: RenderChart;
  /** Height of the drawing: `one` series or a `pair`. */
  height: 'one' | 'pair';
  /** Number of places that the cursor may stand on; none means that there is nothing to show. */
  places: number;
  cursor: number;
  onCursorChange: (place: number) => void;
  /** What the cursor reads out. */
  reading: string;
  /** What the description in words is about. */
  about: DescribedChart;
  /** The same data as a table. */
  table: () => ReactNode;
}

export type ChartFrameProps = PartProps<'figure', { kind: string }, ChartContent>;

/**
 * What stands around every large drawing: its name, a cursor that reads out each figure, a description in words and
 * the table of figures, so that the drawing itself is never needed. Renders a `<figure data-charter-part="chart">` with `data-kind`.
 */
export const ChartFrame = /* @__PURE__ */ part<HTMLElement, ChartFrameProps>(function ChartFrame(
  {
    caption,
    note,
    kind = '',
    drawing,
    renderChart,
    height,
    places,
    cursor,
    onCursorChange,
    reading,
    table,
    about,
    ...props
  },
  ref,
) {
  const intl = useIntl('ChartFrame');
  const [box, setBox] = useState<HTMLElement | null>(null);
  const width = useWidth(box);
  const captionId = useId();
  const [asked, setAsked] = useState(false);
  const printing = usePrinting();
  const shown = asked || printing;
  return usePartElement('figure', props, {
    ref: ref as never,
    slot: 'chart',
    state: { kind },
    props: {
      children: (
        <>
          <figcaption>
            <span id={captionId}>{caption}</span>
            {note && <small>{note}</small>}
          </figcaption>
          {places === 0 ? (
            <p data-charter-part="list-empty">{intl.t('panel.description.empty')}</p>
          ) : (
            <>
              <div ref={setBox} data-charter-part="plot" data-height={height} dir="ltr" aria-hidden="true">
                <LazyBoundary failed={null}>{width > 0 && draw(drawing(width), renderChart)}</LazyBoundary>
              </div>
              <div data-charter-part="readout">
                <input
                  type="range"
                  dir="ltr"
                  min={0}
                  max={places - 1}
                  value={cursor}
                  aria-labelledby={captionId}
                  aria-valuetext={reading}
                  onChange={(event) => onCursorChange(Number(event.currentTarget.value))}
                />
                <span data-charter-part="reading">{reading}</span>
              </div>
              <details data-charter-part="chart-words" onToggle={() => setAsked(true)}>
                <summary>{intl.t('panel.in-words')}</summary>
                <LazyBoundary failed={<p>{intl.t('common.load-failed')}</p>}>
                  <ChartDescription chart={about} shown={shown} />
                </LazyBoundary>
              </details>
              <details data-charter-part="chart-words" onToggle={() => setAsked(true)}>
                <summary>{intl.t('panel.show-data')}</summary>
                {table()}
                <LazyBoundary failed={null}>
                  <ChartSummary chart={about} shown={shown} />
                </LazyBoundary>
              </details>
            </>
          )}
        </>
      ),
    },
  });
});

function draw(drawing: ChartDrawing, renderChart: RenderChart | undefined): ReactNode {
  return renderChart?.(drawing) ?? <Drawing drawing={drawing} />;
}
