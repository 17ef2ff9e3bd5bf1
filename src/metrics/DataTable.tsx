import { useState } from 'react';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';

const PAGE = 24;

export interface DataTableProps {
  caption: string;
  columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** Cells in words; the first of a row names it. */
  rows: readonly (readonly string[])[];
}

/** The data behind a drawing, the newest page first. Renders a `<div data-charter-part="indicator-table">` with a `<table>`. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const intl = useIntl('DataTable');
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const [page, setPage] = useState(pages - 1);
  const at = Math.min(page, pages - 1);
  const numeric = (column: number) => (columns[column]?.numeric ? '' : undefined);
  return (
    <div data-charter-part="indicator-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, column) => (
              <th key={label} scope="col" data-numeric={numeric(column)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(at * PAGE, (at + 1) * PAGE).map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.label} data-numeric={numeric(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <p data-charter-part="row-buttons">
          <Button disabled={at === 0} onClick={() => setPage(at - 1)}>
            {intl.t('panel.earlier')}
          </Button>
          <Button disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {intl.t('panel.later')}
          </Button>
        </p>
      )}
    </div>
  );
}
