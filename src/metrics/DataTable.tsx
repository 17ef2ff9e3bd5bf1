import { useState } from 'react';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';

const PAGE = 24;

/** The data of a table, in words. */
export interface TableContent {
  caption: string;
  columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** Cells in words; the first of a row names it. */
  rows: readonly (readonly string[])[];
}

export type DataTableProps = PartProps<'div', Record<string, never>, TableContent>;

/** The data behind a drawing, the newest page first. Renders a `<div data-charter-part="indicator-table">` with a `<table>`. */
export const DataTable = /* @__PURE__ */ part<HTMLDivElement, DataTableProps>(function DataTable(
  { caption, columns, rows, ...props },
  ref,
) {
  const intl = useIntl('DataTable');
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const [page, setPage] = useState(pages - 1);
  const at = Math.min(page, pages - 1);
  const numeric = (column: number) => (columns[column]?.numeric ? '' : undefined);
  return usePartElement('div', props, {
    ref: ref as never,
    slot: 'indicator-table',
    state: {},
    props: {
      children: (
        <>
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
        </>
      ),
    },
  });
});
