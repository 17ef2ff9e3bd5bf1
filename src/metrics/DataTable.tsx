import { useState } from 'react';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { usePrinting } from './usePrinting';

const PAGE = 24;
/** Rows on paper; thirty pages of them are enough. */
const MOST_PRINTED = 1000;

/** The data of a table, in words. */
export interface TableContent {
  caption: string;
  columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  count: number;
  /** Cells of a row in words; the first names it. Asked for the rows of a page only. */
  rowAt: (index: number) => readonly string[];
}

export type DataTableProps = PartProps<'div', Record<string, never>, TableContent>;

/** The data behind a drawing, the newest page first; on paper all of it. Renders a `<div data-charter-part="indicator-table">` with a `<table>`. */
export const DataTable = /* @__PURE__ */ part<HTMLDivElement, DataTableProps>(function DataTable(
  { caption, columns, count, rowAt, ...props },
  ref,
) {
  const intl = useIntl('DataTable');
  const slot = useSlot();
  const pages = Math.max(1, Math.ceil(count / PAGE));
  // Counted from the newest one, so that it is shown also after rows were added.
  const [back, setBack] = useState(0);
  const at = Math.max(0, pages - 1 - back);
  const printing = usePrinting();
  const first = printing ? Math.max(0, count - MOST_PRINTED) : at * PAGE;
  const length = Math.min(printing ? MOST_PRINTED : PAGE, count - first);
  const shown = Array.from({ length }, (_, index) => first + index);
  const numeric = (column: number) => (columns[column]?.numeric ? '' : undefined);
  return usePartElement('div', props, {
    ref: ref as never,
    slot: 'indicator-table',
    state: {},
    props: {
      children: (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled by keys */}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields */}
          <div {...slot('table-scroll')} role="group" aria-label={caption} tabIndex={0}>
            <table>
              <caption>{caption}</caption>
              <thead>
                <tr>
                  {columns.map(({ label }, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns have a place and no other identity
                    <th key={column} scope="col" data-numeric={numeric(column)}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((index) => {
                  const [name, ...cells] = rowAt(index);
                  return (
                    <tr key={index}>
                      <th scope="row">{name}</th>
                      {cells.map((cell, column) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: cells have a place and no other identity
                        <td key={column} data-numeric={numeric(column + 1)}>
                          {cell}
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          {printing && first > 0 && <p>{intl.t('table.more', { count: first })}</p>}
          {pages > 1 && !printing && (
            <p {...slot('row-buttons')}>
              {(['earlier', 'later'] as const).map((way) => {
                const isEnd = at === (way === 'earlier' ? 0 : pages - 1);
                const next = pages - 1 - at + (way === 'earlier' ? 1 : -1);
                return (
                  <Button
                    key={way}
                    aria-disabled={isEnd || undefined}
                    onClick={() => !isEnd && setBack(next)}
                  >
                    {intl.t(`panel.${way}`)}
                  </Button>
                );
              })}
            </p>
          )}
        </>
      ),
    },
  });
});
