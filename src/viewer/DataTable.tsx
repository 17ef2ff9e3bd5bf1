import type { Cell, TableData } from '../export/words/blocks';
import { unmarked } from '../export/words/userText';
import { StateIcon } from '../kit/StateIcon';
import { charterAnchor } from './anchor';
import { Chip } from './Chip';
import { Each } from './Each';
import { Line } from './Line';
import type { Page } from './Page';

/**
 * A table with hairlines. The first cell of a row is its heading; a cell that needs it repeats its column's label in
 * `data-label`, which the stylesheet shows where the table is too narrow for columns.
 */
export function DataTable({ page, table }: { page: Page; table: TableData }) {
  const { caption, columns, rows, paths = [] } = table;
  return (
    <table {...page.slot('viewer-table')}>
      <caption {...page.slot('visually-hidden')}>{caption}</caption>
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
          {([name = '', ...cells], at) => (
            <tr id={paths[at] && charterAnchor(paths[at], page.idPrefix)}>
              <th scope="row">
                <Content page={page} cell={name} />
              </th>
              <Each items={cells}>
                {(cell, place) => {
                  const column = columns[place + 1];
                  return (
                    <td
                      data-label={saysItself(cell) ? undefined : unmarked(column?.label ?? '')}
                      data-numeric={column?.numeric || undefined}
                      data-strong={column?.strong || undefined}
                      data-state={typeof cell === 'object' || undefined}
                      data-empty={cell === '' || cell === false || undefined}
                    >
                      <Content page={page} cell={cell} />
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
function saysItself(cell: Cell): boolean {
  return typeof cell === 'object' && cell.state !== 'level';
}

function Content({ page, cell }: { page: Page; cell: Cell }) {
  if (typeof cell === 'string') return <Line page={page} text={cell} />;
  if (typeof cell === 'object') return <Chip page={page} cell={cell} />;
  const word = page.words.intl.t(cell ? 'common.yes' : 'common.no');
  return (
    <>
      {cell && <StateIcon slot={page.slot} name="check" />}
      <span {...page.slot('visually-hidden')}>{word}</span>
    </>
  );
}
