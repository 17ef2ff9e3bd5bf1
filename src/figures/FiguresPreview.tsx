import type { CharterIntl, MessageKey } from '../i18n';
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

/** What would become of the figure of a row. */
export type Outcome = 'new' | 'changed' | 'emptied' | 'same' | 'bad';

/** What would become of the figure of a row. */
export function outcomeOf(row: FigureRow): Outcome {
  if ('issue' in row) return 'bad';
  const { before, observation } = row;
  if (!before) return 'new';
  if (equalJson(before, { ...before, ...observation })) return 'same';
  return observation.value === null && before.value !== null ? 'emptied' : 'changed';
}

/** What would happen if the table were taken over, counted in one sentence. */
export function previewSentence(table: FiguresPreviewProps['table'], intl: CharterIntl): string {
  const outcomes = table.rows.map(outcomeOf);
  const counts: readonly (readonly [number, MessageKey])[] = [
    ...(['new', 'changed', 'emptied', 'same', 'bad'] as const).map(
      (wanted) =>
        [outcomes.filter((one) => one === wanted).length, `figures.preview.${wanted}-count`] as const,
    ),
    [table.others, 'figures.preview.other-count'],
  ];
  return intl.list(counts.filter(([count]) => count > 0).map(([count, key]) => intl.t(key, { count })));
}

/**
 * A table of figures row by row, those that cannot be read first. Renders a `<div data-charter-part="figures-preview">`
 * with rows that carry `data-outcome`.
 */
export function FiguresPreview({ indicator, table }: FiguresPreviewProps) {
  const intl = useIntl('FiguresPreview');
  const rows = table.rows.map((row) => ({ row, outcome: outcomeOf(row) }));
  const isBad = ({ outcome }: { outcome: Outcome }) => outcome === 'bad';
  const ordered = [...rows.filter(isBad), ...rows.filter((row) => !isBad(row))];
  return (
    <div data-charter-part="figures-preview">
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
  outcome: Outcome;
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
        {outcome === 'changed' || outcome === 'emptied'
          ? intl.t('figures.preview.changed', { value: show(row.before?.value) })
          : intl.t(`figures.preview.${outcome as 'new' | 'same'}`)}
      </td>
    </tr>
  );
}
