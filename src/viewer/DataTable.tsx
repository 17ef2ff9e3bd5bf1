import type { Cell, TableData } from '../export/words/blocks';
import { StatusChip } from '../kit/StatusChip';
import { Each } from './Each';
import { Line } from './Line';
import type { Page } from './Page';

/**
 * A table with hairlines. The first cell of a row is its heading; a cell that needs it repeats its column's label in `data-label`,
 * which the stylesheet shows where the table is too narrow for columns.
 */
export function DataTable({ page, table }: { page: Page; table: TableData }) {
  const { caption, columns, rows } = table;
  return (
    <table data-charter-part="viewer-table">
      <caption data-charter-part="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <Each items={columns}>
            {({ label, numeric }) => (
              <th scope="col" data-numeric={numeric || undefined}>
                <Line page={page} text={label} />
              </th>
            )}
          </Each>
        </tr>
      </thead>
      <tbody>
        <Each items={rows}>
          {(cells) => (
            <tr>
              <Each items={cells}>
                {(cell, at) => {
                  const column = columns[at];
                  const content = <CellContent page={page} cell={cell} />;
                  return at === 0 ? (
                    <th scope="row">{content}</th>
                  ) : (
                    <td
                      data-label={isPlain(cell) ? undefined : column?.label}
                      data-numeric={column?.numeric}
                      data-strong={column?.strong || undefined}
                      data-empty={cell === '' || undefined}
                    >
                      {content}
                    </td>
                  );
                }}
              </Each>
            </tr>
          )}
        </Each>
      </tbody>
    </table>
  );
}

/** Whether a cell says by itself what it is: a status needs no label, a likelihood does. */
function isPlain(cell: Cell): boolean {
  return typeof cell !== 'string' && cell.state !== 'level';
}

function CellContent({ page, cell }: { page: Page; cell: Cell }) {
  if (typeof cell === 'string') return <Line page={page} text={cell} />;
  if (cell.state === 'indicatorKind') {
    return (
      <span data-charter-part="chip" data-tone={cell.id}>
        <Line page={page} text={page.words.label(cell.state, cell.id)} />
      </span>
    );
  }
  return <StatusChip vocabulary={cell.state} id={cell.id} intl={page.words.intl} />;
}
