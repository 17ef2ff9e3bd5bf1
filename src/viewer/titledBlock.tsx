import type { ReactElement, ReactNode } from 'react';
import type { TableData } from '../export/words/blocks';
import { BulletList } from './BulletList';
import { DataTable } from './DataTable';
import { Heading } from './Heading';
import type { Page } from './Page';

/** A subheading with what stands under it. */
export function titledBlock(page: Page, title: string, children: ReactNode): ReactElement {
  return (
    <div data-charter-part="viewer-block">
      <Heading page={page} below={2}>
        {title}
      </Heading>
      {children}
    </div>
  );
}

/** A titled table; `null` without rows. */
export function tableBlock(page: Page, table: TableData | undefined): ReactElement | null {
  return table ? titledBlock(page, table.caption, <DataTable page={page} table={table} />) : null;
}

/** A titled list; `null` when empty. */
export function listBlock(
  page: Page,
  title: string,
  items: readonly string[],
  ordered = false,
): ReactElement | null {
  return items.length === 0
    ? null
    : titledBlock(page, title, <BulletList page={page} items={items} ordered={ordered} />);
}
