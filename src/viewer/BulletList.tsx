import { Each } from './Each';
import { Line } from './Line';
import type { Page } from './Page';

/** Short texts as a list. */
export function BulletList({
  page,
  items,
  ordered = false,
}: {
  page: Page;
  items: readonly string[];
  ordered?: boolean;
}) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag data-charter-part="viewer-list">
      <Each items={items}>
        {(item) => (
          <li>
            <Line page={page} text={item} />
          </li>
        )}
      </Each>
    </Tag>
  );
}
