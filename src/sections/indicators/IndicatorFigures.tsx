import { lazy, useCallback, useMemo } from 'react';
import { useAccess, useEditor } from '../../editor/EditorContext';
import { useValue } from '../../editor/useCharter';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { LazyBoundary } from '../../kit/LazyBoundary';
import { type Indicator, type Observation, splitPath } from '../../model';

const FiguresEditor = /* @__PURE__ */ lazy(() =>
  import('../../figures').then((module) => ({ default: module.FiguresEditor })),
);

/** The figures of the indicator at `path` for entering and correcting, loaded when shown; nothing without the right to. */
export function IndicatorFigures({ path }: { path: string }) {
  const intl = useIntl('IndicatorFigures');
  const slot = useSlot();
  const { session, today } = useEditor('IndicatorFigures');
  const access = useAccess()('indicators', 'indicators.series');
  // Field by field, so that typing in the others leaves the figures alone.
  const metricId = useValue(`${path}/metricId`);
  const unit = useValue(`${path}/unit`);
  const per = useValue(`${path}/per`);
  const currency = useValue(`${path}/currency`);
  const baseline = useValue(`${path}/baseline`);
  const series = useValue(`${path}/series`);
  const indicator = useMemo(
    () =>
      ({ id: splitPath(path).at(-1) ?? '', metricId, unit, per, currency, baseline, series }) as Indicator,
    [path, metricId, unit, per, currency, baseline, series],
  );
  const change = useCallback((next: Observation[]) => session.edit(`${path}/series`, next), [session, path]);
  if (access !== 'edit') return null;
  return (
    <fieldset {...slot('block')}>
      <legend {...slot('block-heading')}>{intl.t('list.indicators.series.heading')}</legend>
      <LazyBoundary failed={<p role="alert">{intl.t('common.load-failed')}</p>}>
        <FiguresEditor indicator={indicator} onChange={change} asOf={today()} />
      </LazyBoundary>
    </fieldset>
  );
}
