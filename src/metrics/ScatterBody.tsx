import { useMemo, useState } from 'react';
import type { Figure } from '../analysis/completeFigures';
import type { CharterIntl } from '../i18n';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { ChartBody } from './ChartBody';
import { changePairs } from './changePairs';
import { labelRoom } from './charts/labelRoom';
import { DataTable } from './DataTable';
import { evidenceBetween } from './evidenceOf';
import type { LinkBodyProps } from './LinkFrame';
import { differenceText } from './readings';
import { nameOf } from './sentences';
import { signedFigure } from './signedFigure';

const HEIGHT = 260;

/** The body of a `ScatterChart`: the changes of both indicators, pair by pair. */
export function ScatterBody({
  leading,
  lagging,
  link,
  asOf,
  annotations,
  calendar,
  renderChart,
  ...names
}: LinkBodyProps) {
  const intl = useIntl('ScatterChart');
  const slot = useSlot();
  const { evidence, pairs, points, room } = useMemo(() => {
    const charter = { indicators: [leading, lagging], annotations: [...(annotations ?? [])], calendar };
    const found = evidenceBetween([leading, lagging], link, { asOf, calendar, annotations });
    const changes = changePairs(leading, lagging, charter, found);
    return {
      evidence: found,
      pairs: changes,
      points: changes.map((pair) => ({
        x: pair.leading.value,
        y: pair.lagging.value,
        period: pair.lagging.period,
      })),
      room: labelRoom(changes.map((pair) => signedFigure(lagging, pair.lagging.value, intl))),
    };
  }, [leading, lagging, link, asOf, annotations, calendar, intl]);
  const [wanted, setWanted] = useState(Number.POSITIVE_INFINITY);
  const cursor = Math.min(wanted, pairs.length - 1);
  const { caption } = names;
  const words = useMemo(
    () => ({
      about: { kind: 'scatter' as const, indicators: [leading, lagging], asOf, link, annotations, calendar },
      table: <ChangeTable caption={caption} leading={leading} lagging={lagging} pairs={pairs} />,
    }),
    [leading, lagging, asOf, link, annotations, calendar, caption, pairs],
  );
  const at = pairs[cursor];
  if (!at) {
    const reason = evidence.reason === 'different-cadence' ? 'panel.evidence.cadence' : 'scatter.none';
    return (
      <>
        <figcaption>{names.caption}</figcaption>
        <p {...slot('list-empty')}>{intl.t(reason)}</p>
      </>
    );
  }
  const seasonal = evidence.transform === 'seasonal-difference';
  const note = [
    intl.t(`scatter.note.${seasonal ? 'seasonal-difference' : 'difference'}`),
    intl.t('panel.link.fine-print'),
  ].join(' ');
  const [name, result] = [nameOf(leading, intl), nameOf(lagging, intl)];
  const read = (indicator: Indicator, { period, value }: Figure) =>
    intl.t('scatter.reading', {
      name: nameOf(indicator, intl),
      period: intl.period(period),
      change: changeText(indicator, value, intl),
    });
  return (
    <ChartBody
      {...names}
      {...words}
      note={note}
      height="one"
      drawing={(width, show) =>
        show(
          {
            kind: 'scatter',
            points,
            xLabel: name,
            yLabel: result,
            cursor,
            width,
            height: HEIGHT,
            room,
            formatPeriod: (period) => intl.period(period, 'short'),
            formatX: (change) => signedFigure(leading, change, intl),
            formatY: (change) => signedFigure(lagging, change, intl),
          },
          (place) => points[place],
        )
      }
      renderChart={renderChart}
      places={pairs.length}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={`${read(leading, at.leading)} · ${read(lagging, at.lagging)}`}
    />
  );
}

interface ChangeTableProps extends Pick<LinkBodyProps, 'caption' | 'leading' | 'lagging'> {
  pairs: ReturnType<typeof changePairs>;
}

/** The changes of both indicators, pair by pair. */
function ChangeTable({ caption, leading, lagging, pairs }: ChangeTableProps) {
  const intl = useIntl('ScatterChart');
  const change = (indicator: Indicator) => ({
    label: intl.t('scatter.table.change', { name: nameOf(indicator, intl) }),
    numeric: true,
  });
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: intl.t('field.indicators.series.period') },
        change(leading),
        { label: intl.t('panel.pair.later') },
        change(lagging),
      ]}
      count={pairs.length}
      rowAt={(index) => {
        const pair = pairs[index];
        if (!pair) return [];
        return [
          intl.period(pair.leading.period),
          changeText(leading, pair.leading.value, intl),
          intl.period(pair.lagging.period),
          changeText(lagging, pair.lagging.value, intl),
        ];
      }}
    />
  );
}

/** A change in words, points where the figures are percentages. */
function changeText(indicator: Indicator, change: number, intl: CharterIntl): string {
  if (change === 0) return intl.t('scatter.same');
  const amount = differenceText(indicator, Math.abs(change), intl);
  return intl.t(change > 0 ? 'scatter.up' : 'scatter.down', { amount });
}
