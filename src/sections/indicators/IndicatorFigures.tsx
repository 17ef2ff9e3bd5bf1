import { lazy } from 'react';
import { useAccess, useEditor } from '../../editor/EditorContext';
import { useValue } from '../../editor/useCharter';
import { useIntl } from '../../kit/IntlProvider';
import { LazyBoundary } from '../../kit/LazyBoundary';
import type { Indicator } from '../../model';

const FiguresEditor = lazy(() =>
  import('../../figures').then((module) => ({ default: module.FiguresEditor })),
);

/** The figures of the indicator at `path` for entering and correcting, loaded when shown; nothing without the right to. */
export function IndicatorFigures({ path }: { path: string }) {
  const intl = useIntl('IndicatorFigures');
  const { session } = useEditor('IndicatorFigures');
  const access = useAccess()('indicators', 'indicators.series');
  const indicator = useValue(path) as Indicator | undefined;
  if (!indicator || access !== 'edit') return null;
  return (
    <fieldset data-charter-part="block">
      <legend data-charter-part="block-heading">{intl.t('list.indicators.series.heading')}</legend>
      <LazyBoundary failed={<p role="alert">{intl.t('common.load-failed')}</p>}>
        <FiguresEditor indicator={indicator} onChange={(series) => session.edit(`${path}/series`, series)} />
      </LazyBoundary>
    </fieldset>
  );
}
