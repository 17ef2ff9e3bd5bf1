import { useMemo, useState } from 'react';
import type { LagCorrelation } from '../analysis/lagCorrelations';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { ChartBody } from './ChartBody';
import type { LagPoint } from './charts/LagPlot';
import { labelRoom } from './charts/labelRoom';
import { coefficientText } from './describedSeries';
import { evidenceBetween } from './evidenceOf';
import { LagTable } from './LagTable';
import type { LinkBodyProps } from './LinkFrame';
import { evidenceNote, lagReading } from './lagWords';

const HEIGHT = 260;
/** 97.5 % point of the normal distribution: white noise of n pairs stays within this over √n. */
const Z95 = 1.96;

/** The body of a `LagChart`: each delay that was tried, and what may be said of it. */
export function LagBody({
  leading,
  lagging,
  link,
  asOf,
  annotations,
  calendar,
  renderChart,
  ...names
}: LinkBodyProps) {
  const intl = useIntl('LagChart');
  const slot = useSlot();
  const evidence = useMemo(
    () => evidenceBetween([leading, lagging], link, { asOf, calendar, annotations }),
    [leading, lagging, link, asOf, annotations, calendar],
  );
  const { leadLag, inputs } = evidence;
  const lags = leadLag?.lags ?? NONE;
  const points = useMemo(() => lags.map(lagPoint), [lags]);
  const { kind = 'month', lag: expected } = inputs;
  const [wanted, setWanted] = useState<number>();
  const cursor = Math.min(
    wanted ??
      Math.max(
        0,
        lags.findIndex(({ lag }) => lag === expected),
      ),
    lags.length - 1,
  );
  const { caption } = names;
  const words = useMemo(
    () => ({
      about: { kind: 'lags' as const, indicators: [leading, lagging], asOf, link, annotations, calendar },
      table: <LagTable caption={caption} lags={lags} kind={kind} />,
    }),
    [leading, lagging, asOf, link, annotations, calendar, caption, lags, kind],
  );
  const at = lags[cursor];
  if (!at || !leadLag) {
    const reason = evidence.reason === 'different-cadence' ? 'cadence' : 'few';
    return (
      <>
        <figcaption>{names.caption}</figcaption>
        <p {...slot('list-empty')}>{intl.t(`panel.evidence.${reason}`, { count: evidence.n })}</p>
      </>
    );
  }
  const note = evidenceNote(leadLag, evidence.n, intl);
  return (
    <ChartBody
      {...names}
      {...words}
      note={note}
      height="one"
      drawing={(width, show) =>
        show(
          {
            kind: 'lags',
            lags: points,
            expected,
            expectedLabel: intl.t('lags.expected'),
            chanceLabel: intl.t('lags.chance'),
            axisLabel: intl.t(`lags.axis.${kind}`),
            emptyLabel: intl.t('lags.none'),
            cursor,
            width,
            height: HEIGHT,
            room: labelRoom([coefficientText(-1, intl)]),
            formatLag: (lag) => intl.number(lag),
            formatR: (r) => coefficientText(r, intl),
          },
          (place) => (lags[place] ? { x: lags[place].lag } : undefined),
        )
      }
      renderChart={renderChart}
      places={lags.length}
      cursor={cursor}
      onCursorChange={setWanted}
      reading={lagReading(at, kind, expected, intl)}
    />
  );
}

const NONE: readonly LagCorrelation[] = [];

function lagPoint({ lag, r, interval, n }: LagCorrelation): LagPoint {
  return { lag, r, interval, ...(n > 0 && { chance: Z95 / Math.sqrt(n) }) };
}
