import { lazy, useCallback, useMemo } from 'react';
import { useAccess, useEditor } from '../../editor/EditorContext';
import { useValue } from '../../editor/useCharter';
import { useIntl } from '../../kit/IntlProvider';
import { LazyBoundary } from '../../kit/LazyBoundary';
import { type Indicator, type Observation, splitPath } from '../../model';

const FiguresEditor = /* @__PURE__ */ lazy(() =>
  import('../../figures').then((module) => ({ default: module.FiguresEditor })),
);

/** What the figures of an indicator need of it; typing in its other fields leaves them alone. */
const needed = ['unit', 'per', 'currency', 'baseline', 'series'] as const;

/** The figures of the indicator at `path` for entering and correcting, loaded when shown; nothing without the right to. */
export function IndicatorFigures({ path }: { path: string }) {
  const intl = useIntl('IndicatorFigures');
  const { session } = useEditor('IndicatorFigures');
  const access = useAccess()('indicators', 'indicators.series');
  const [unit, per, currency, baseline, series] = [
    useValue(`${path}/${needed[0]}`),
    useValue(`${path}/${needed[1]}`),
    useValue(`${path}/${needed[2]}`),
    useValue(`${path}/${needed[3]}`),
    useValue(`${path}/${needed[4]}`),
  ];
  const indicator = useMemo(
    () => ({ id: splitPath(path).at(-1) ?? '', unit, per, currency, baseline, series }) as Indicator,
    [path, unit, per, currency, baseline, series],
  );
  const change = useCallback((next: Observation[]) => session.edit(`${path}/series`, next), [session, path]);
  if (access !== 'edit') return null;
  return (
    <fieldset data-charter-part="block">
      <legend data-charter-part="block-heading">{intl.t('list.indicators.series.heading')}</legend>
      <LazyBoundary failed={<p role="alert">{intl.t('common.load-failed')}</p>}>
        <FiguresEditor indicator={indicator} onChange={change} />
      </LazyBoundary>
    </fieldset>
  );
}
