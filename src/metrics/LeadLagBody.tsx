import { useMemo, useState } from 'react';
import { type SeriesRow, seriesRows } from '../analysis/seriesRows';
import { usableSeries } from '../analysis/usableSeries';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { ChartBody } from './ChartBody';
import { rowsInRange } from './dateRange';
import { LeadLagDrawing } from './LeadLagDrawing';
import { LeadLagTable } from './LeadLagTable';
import type { LinkBodyProps } from './LinkFrame';
import { leadLagRows } from './leadLagRows';
import { readingOf } from './readings';
import { ShiftStepper } from './ShiftStepper';
import { nameInSentence, nameOf } from './sentences';

/** The inside of a `LeadLagChart`. */
export function LeadLagBody({
  leading,
  lagging,
  link,
  asOf,
  range,
  annotations,
  calendar,
  renderChart,
}: LinkBodyProps) {
  const intl = useIntl('LeadLagChart');
  const [shift = link.lagMonths ?? 0, setShift] = useState<number>();
  const [early, late] = useMemo(
    () =>
      [leading, lagging].map((one) =>
        rowsInRange(seriesRows(usableSeries(one), { asOf, calendar }), range, calendar),
      ),
    [leading, lagging, asOf, calendar, range],
  );
  const pairs = useMemo(
    () => leadLagRows(early ?? [], late ?? [], shift, calendar),
    [early, late, shift, calendar],
  );
  const [wanted, setWanted] = useState<number>();
  const newest = pairs.findLastIndex((each) => each.leading && each.lagging);
  const cursor = Math.min(wanted ?? Math.max(newest, 0), pairs.length - 1);
  const pair = pairs[cursor];
  const names = { leading: nameOf(leading, intl), lagging: nameInSentence(lagging, intl), count: shift };
  const isExpected = shift === (link.lagMonths ?? 0);
  const words = useMemo(
    () => ({
      about: {
        kind: 'lead-lag' as const,
        indicators: [leading, lagging],
        asOf,
        link,
        annotations,
        calendar,
        shift,
      },
      table: (
        <LeadLagTable
          leading={leading}
          lagging={lagging}
          pairs={pairs}
          shift={isExpected ? undefined : shift}
        />
      ),
    }),
    [leading, lagging, link, asOf, annotations, calendar, shift, pairs, isExpected],
  );
  const read = (indicator: Indicator, row: SeriesRow | undefined) =>
    row && intl.series([nameOf(indicator, intl), readingOf(indicator, row, intl, { calendar })]);
  return (
    <ChartBody
      {...words}
      caption={intl.t(shift > 0 ? 'panel.pair' : 'panel.pair.together', names)}
      note={intl.t(
        shift === 0 ? 'panel.pair.scales' : isExpected ? 'shift.note.expected' : 'shift.note',
        names,
      )}
      height="pair"
      controls={
        <ShiftStepper leading={leading} lagging={lagging} link={link} shift={shift} onShift={setShift} />
      }
      drawing={(width, show) => (
        <LeadLagDrawing
          leading={leading}
          lagging={lagging}
          early={early ?? []}
          late={late ?? []}
          pairs={pairs}
          cursor={cursor}
          shift={shift}
          expected={link.lagMonths ?? 0}
          calendar={calendar}
          width={width}
          show={show}
        />
      )}
      renderChart={renderChart}
      places={pairs.length}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={[read(leading, pair?.leading), read(lagging, pair?.lagging)].filter(Boolean).join(' · ')}
      legend={[
        { name: nameOf(leading, intl), series: 'leading' },
        { name: nameOf(lagging, intl), series: 'lagging' },
      ]}
    />
  );
}
