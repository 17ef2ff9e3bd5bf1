import { type ReactNode, useId } from 'react';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { ChartBody, type ChartBodyProps } from './ChartBody';

/** What names a chart. */
export interface ChartNames {
  /** The chart's name, which also names its cursor. */
  caption: string;
  /** A sentence on how to read it. */
  note?: string;
  kind?: string;
}

/** What a chart puts into the frame. */
export type ChartContent = ChartNames & Omit<ChartBodyProps, 'captionId' | keyof ChartNames>;

export type ChartFrameProps = PartProps<'figure', { kind: string }, ChartContent>;

/**
 * What stands around every large drawing: its name, a cursor that reads out each figure, a description in words and
 * the table of figures, so that the drawing itself is never needed. Renders a `<figure data-charter-part="chart">` with `data-kind`.
 */
export const ChartFrame = /* @__PURE__ */ part<HTMLElement, ChartFrameProps>(function ChartFrame(
  {
    caption,
    note,
    kind,
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
    ...props
  },
  ref,
) {
  const body = {
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
  };
  return (
    <ChartFigure {...props} ref={ref} caption={caption} note={note} kind={kind}>
      {(captionId) => <ChartBody {...body} captionId={captionId} />}
    </ChartFigure>
  );
});

export type ChartFigureProps = PartProps<
  'figure',
  { kind: string },
  Omit<ChartNames, 'note'> & {
    note?: ReactNode;
    /** What stands under the name, given the id of the name. */
    children: (captionId: string) => ReactNode;
  }
>;

/** The figure of a chart with its name; what stands in it may be loaded later. Renders a `<figure data-charter-part="chart">` with `data-kind`. */
export const ChartFigure = /* @__PURE__ */ part<HTMLElement, ChartFigureProps>(function ChartFigure(
  { caption, note, kind = '', children, ...props },
  ref,
) {
  const captionId = useId();
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
          {children(captionId)}
        </>
      ),
    },
  });
});
