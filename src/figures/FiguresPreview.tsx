import { indicatorFacts } from '../analysis/indicatorFacts';
import type { FigureRow } from '../export/figures/figureRow';
import type { Counts, FiguresTable } from '../export/figures/readFigures';
import type { CharterIntl, MessageKey } from '../i18n';
import { useSlot } from '../kit/appearance';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import { writeFigure } from './figureText';

/** Rows that are shown. */
const SHOWN = 100;
/** Indicators whose counts are shown unasked. */
const FEW = 8;

type ReadTable = Extract<FiguresTable, { ok: true }>;

export interface FiguresPreviewProps {
  table: ReadTable;
  /** Whether each row says which indicator it is about. @default false */
  named?: boolean;
}

/** What would happen if the table were taken over, counted in one sentence. */
export function previewSentence({ counts, others, ahead }: ReadTable, intl: CharterIntl): string {
  const said: readonly (readonly [number, MessageKey])[] = [
    ...countWords(counts),
    [others, 'figures.preview.other-count'],
    [ahead, 'figures.preview.ahead-count'],
  ];
  return sentenceOf(said, intl);
}

const outcomes = ['new', 'changed', 'emptied', 'same', 'bad'] as const;

function countWords(counts: Counts): (readonly [number, MessageKey])[] {
  return outcomes.map((outcome) => [counts[outcome], `figures.preview.${outcome}-count`] as const);
}

function sentenceOf(said: readonly (readonly [number, MessageKey])[], intl: CharterIntl): string {
  return intl.list(said.filter(([count]) => count > 0).map(([count, key]) => intl.t(key, { count })));
}

/**
 * A table of figures row by row, those that cannot be read first. Renders a `<div data-charter-part="figures-preview">`
 * with rows that carry `data-outcome`.
 */
export function FiguresPreview({ table, named = false }: FiguresPreviewProps) {
  const intl = useIntl('FiguresPreview');
  const slot = useSlot();
  const { rows } = table;
  return (
    <div {...slot('figures-preview')}>
      {named && (
        <details open={table.groups.length <= FEW}>
          <summary>{intl.t('figures.preview.by-indicator')}</summary>
          <ul {...slot('fine-print')}>
            {table.groups.map(({ indicator, counts }) => (
              <li key={indicator.id}>
                {intl.indicatorName(indicator)}: {sentenceOf(countWords(counts), intl)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section {...slot('table-scroll')} aria-label={intl.t('figures.preview')} tabIndex={0}>
        <table>
          <caption>{intl.t('figures.preview')}</caption>
          <thead>
            <tr>
              <th scope="col">{intl.t('figures.preview.row')}</th>
              {named && <th scope="col">{intl.t('figures.preview.indicator')}</th>}
              <th scope="col">{intl.t('field.indicators.series.period')}</th>
              <th scope="col" data-numeric="">
                {intl.t('field.indicators.series.value')}
              </th>
              <th scope="col">{intl.t('figures.preview.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {firstRows(rows, table.counts.bad).map((row) => (
              <PreviewRow key={row.row} row={row} named={named} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > SHOWN && <p>{intl.t('figures.preview.rest', { count: rows.length - SHOWN })}</p>}
    </div>
  );
}

/** The rows that are shown: those that cannot be read before the others. */
function firstRows(rows: readonly FigureRow[], bad: number): FigureRow[] {
  const shown: FigureRow[] = [];
  const places = { bad: Math.min(bad, SHOWN), good: SHOWN - Math.min(bad, SHOWN) };
  for (const row of rows) {
    const kind = row.outcome === 'bad' ? 'bad' : 'good';
    if (places[kind]-- > 0) shown.push(row);
  }
  return shown.sort((a, b) => Number(b.outcome === 'bad') - Number(a.outcome === 'bad'));
}

interface PreviewRowProps {
  row: FigureRow;
  named: boolean;
}

function PreviewRow({ row, named }: PreviewRowProps) {
  const intl = useIntl('FiguresPreview');
  if (row.outcome === 'bad') {
    return (
      <tr data-outcome="bad">
        <th scope="row">{intl.number(row.row)}</th>
        <td colSpan={named ? 4 : 3}>
          <Icon name="attention" /> {intl.issue(row.issue)}
        </td>
      </tr>
    );
  }
  const { indicator, before, outcome } = row;
  const { period, value, missing } = row.observation;
  const { unit } = indicatorFacts(indicator);
  const show = (figure: number | null | undefined) =>
    typeof figure === 'number'
      ? intl.value({ ...indicator, unit }, figure).text || writeFigure(figure, intl)
      : intl.t('panel.no-data');
  return (
    <tr data-outcome={outcome}>
      <th scope="row">{intl.number(row.row)}</th>
      {named && <td>{intl.indicatorName(indicator)}</td>}
      <td>{intl.period(period)}</td>
      <td data-numeric="">
        {show(value)}
        {missing && ` · ${intl.label('missingReason', missing)}`}
      </td>
      <td>
        {outcome === 'changed' || outcome === 'emptied'
          ? intl.t('figures.preview.changed', { value: show(before?.value) })
          : intl.t(`figures.preview.${outcome}`)}
        {row.ahead && ` · ${intl.t('figures.preview.ahead')}`}
      </td>
    </tr>
  );
}
