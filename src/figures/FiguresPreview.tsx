import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator } from '../model';
import { equalJson } from '../model/equalJson';
import { writeFigure } from './figureText';
import type { FigureRow, FiguresTable } from './readFigures';

const SHOWN = 100;

export interface FiguresPreviewProps {
  indicator: Indicator;
  table: Extract<FiguresTable, { ok: true }>;
}

/** What would become of each figure of a row. */
export function outcomeOf(row: FigureRow): 'new' | 'changed' | 'same' | 'bad' {
  if ('issue' in row) return 'bad';
  if (!row.before) return 'new';
  return equalJson(row.before, { ...row.before, ...row.observation }) ? 'same' : 'changed';
}

/**
 * A table of figures row by row, those that cannot be read first, under a sentence that counts what would happen.
 * Renders a `<div data-charter-part="figures-preview">` with rows that carry `data-outcome`.
 */
export function FiguresPreview({ indicator, table }: FiguresPreviewProps) {
  const intl = useIntl('FiguresPreview');
  const rows = table.rows.map((row) => ({ row, outcome: outcomeOf(row) }));
  const count = (wanted: string) => rows.filter(({ outcome }) => outcome === wanted).length;
  const sentences = [
    ...(['new', 'changed', 'same', 'bad'] as const).map(
      (outcome) => [count(outcome), `figures.preview.${outcome}-count`] as const,
    ),
    [table.others, 'figures.preview.other-count'] as const,
  ]
    .filter(([many]) => many > 0)
    .map(([many, key]) => intl.t(key, { count: many }));
  const ordered = [
    ...rows.filter(({ outcome }) => outcome === 'bad'),
    ...rows.filter(({ outcome }) => outcome !== 'bad'),
  ];
  return (
    <div data-charter-part="figures-preview">
      <p role="status">{intl.list(sentences)}</p>
      <div data-charter-part="table-scroll">
        <table>
          <caption>{intl.t('figures.preview')}</caption>
          <thead>
            <tr>
              <th scope="col">{intl.t('figures.preview.row')}</th>
              <th scope="col">{intl.t('field.indicators.series.period')}</th>
              <th scope="col" data-numeric="">
                {intl.t('field.indicators.series.value')}
              </th>
              <th scope="col">{intl.t('figures.preview.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, SHOWN).map(({ row, outcome }) => (
              <PreviewRow key={row.row} row={row} outcome={outcome} indicator={indicator} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN && <p>{intl.t('figures.preview.rest', { count: rows.length - SHOWN })}</p>}
    </div>
  );
}

interface PreviewRowProps {
  row: FigureRow;
  outcome: ReturnType<typeof outcomeOf>;
  indicator: Indicator;
}

function PreviewRow({ row, outcome, indicator }: PreviewRowProps) {
  const intl = useIntl('FiguresPreview');
  if ('issue' in row) {
    return (
      <tr data-outcome="bad">
        <th scope="row">{intl.number(row.row)}</th>
        <td colSpan={3}>
          <Icon name="attention" /> {intl.issue(row.issue)}
        </td>
      </tr>
    );
  }
  const { period, value, missing } = row.observation;
  const show = (figure: number | null | undefined) =>
    typeof figure === 'number'
      ? intl.value(indicator, figure).text || writeFigure(figure, intl)
      : intl.t('panel.no-data');
  return (
    <tr data-outcome={outcome}>
      <th scope="row">{intl.number(row.row)}</th>
      <td>{intl.period(period)}</td>
      <td data-numeric="">
        {show(value)}
        {missing && ` · ${intl.label('missingReason', missing)}`}
      </td>
      <td>
        {outcome === 'changed'
          ? intl.t('figures.preview.changed', { value: show(row.before?.value) })
          : intl.t(`figures.preview.${outcome as 'new' | 'same'}`)}
      </td>
    </tr>
  );
}
