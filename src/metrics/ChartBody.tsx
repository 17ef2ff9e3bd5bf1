import { type ReactNode, useId, useRef, useState } from 'react';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { ChartDescription, ChartSummary } from './ChartDescription';
import { ChartPlot, type ChartPlotProps } from './ChartPlot';
import type { DescribedChart } from './description';
import { LoadFailed } from './LoadFailed';
import { later } from './later';
import { usePrinting } from './usePrinting';

const PictureChoice = /* @__PURE__ */ later('PictureChoice');

/** A word of a legend beside the colour of its series. */
export interface LegendEntry {
  readonly name: string;
  readonly series: 'leading' | 'lagging';
}

export interface ChartBodyProps extends Pick<ChartPlotProps, 'drawing' | 'renderChart'> {
  /** The chart's name, which also names its cursor. */
  caption: string;
  /** A sentence on how to read it. */
  note?: string;
  /** Height of the drawing: `one` series or a `pair`. */
  height: 'one' | 'pair';
  /** What changes the drawing, above it. */
  controls?: ReactNode;
  /** Number of places that the cursor may stand on; none means that there is nothing to show. */
  places: number;
  cursor: number;
  onCursorChange: (place: number) => void;
  /** What the cursor reads out. */
  reading: string;
  /** What stands under the cursor: what the marks of the drawing mean. */
  below?: ReactNode;
  /** What is shown where there is nothing to draw. @default that there are no figures */
  instead?: ReactNode;
  /** What the description in words is about; the same object while only the cursor moves, as is the table. */
  about: DescribedChart;
  /** The same data as a table. */
  table: ReactNode;
  /** Names of the series, for a picture that leaves the page. */
  legend?: readonly LegendEntry[];
}

/**
 * What stands around every large drawing: its name, a cursor that reads out each figure, a description in words and the
 * table of figures, so that the drawing itself is never needed. Renders the inside of a `ChartFrame`.
 */
export function ChartBody({
  caption,
  note,
  drawing,
  renderChart,
  height,
  controls,
  places,
  cursor,
  onCursorChange,
  reading,
  table,
  about,
  legend,
  below,
  instead,
}: ChartBodyProps) {
  const intl = useIntl('ChartFrame');
  const slot = useSlot();
  const [asked, setAsked] = useState(false);
  const plot = useRef<HTMLDivElement>(null);
  const [canSave, setCanSave] = useState(true);
  const [saving, setSaving] = useState(false);
  const printing = usePrinting();
  const shown = asked || printing;
  const captionId = useId();
  const cursorId = useId();
  const name = (
    <figcaption>
      <span id={captionId}>{caption}</span>
      {note && <small>{note}</small>}
    </figcaption>
  );
  if (places === 0) {
    return (
      <>
        {name}
        {instead || <p {...slot('list-empty')}>{intl.t('panel.description.empty')}</p>}
      </>
    );
  }
  return (
    <>
      {name}
      {controls}
      <LazyBoundary
        resetKey={about}
        loading={<div {...slot('plot')} data-height={height} aria-hidden="true" />}
        failed={(retry) => <LoadFailed retry={retry}>{intl.t('chart.failed')}</LoadFailed>}
      >
        <div ref={plot} {...slot('plot')} data-height={height} dir="ltr" aria-hidden="true">
          <ChartPlot
            drawing={drawing}
            renderChart={renderChart}
            cursor={cursor}
            onCursorChange={onCursorChange}
            onDraw={setCanSave}
            places={places}
            printing={printing}
          />
        </div>
      </LazyBoundary>
      <div {...slot('readout')}>
        <input
          id={cursorId}
          type="range"
          dir="ltr"
          min={0}
          max={places - 1}
          value={cursor}
          aria-labelledby={captionId}
          aria-valuetext={reading}
          onChange={(event) => onCursorChange(Number(event.currentTarget.value))}
        />
        {/* The range says it already to whoever hears it. */}
        <output {...slot('reading')} htmlFor={cursorId} aria-live="off">
          {reading}
        </output>
        {canSave && (
          <Button variant="quiet" aria-expanded={saving} onClick={() => setSaving(!saving)}>
            {intl.t('picture.save')}
          </Button>
        )}
        {canSave && saving && (
          <LazyBoundary failed={intl.t('common.load-failed')}>
            <PictureChoice plot={plot} caption={caption} note={note} about={about} legend={legend} />
          </LazyBoundary>
        )}
      </div>
      {below}
      <details {...slot('chart-words')} onToggle={() => setAsked(true)}>
        <summary {...slot('link-button')}>{intl.t('panel.in-words')}</summary>
        <ChartDescription chart={about} shown={shown} />
      </details>
      <details {...slot('chart-words')} onToggle={() => setAsked(true)}>
        <summary {...slot('link-button')}>{intl.t('panel.show-data')}</summary>
        {table}
        <ChartSummary chart={about} shown={shown} />
      </details>
    </>
  );
}
