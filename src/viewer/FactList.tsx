import type { Fact } from '../export/words/blocks';
import { Each } from './Each';
import { Line } from './Line';
import type { Page } from './Page';

/** Labels with what stands beside them; nothing when there are none. */
export function FactList({ page, facts }: { page: Page; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl {...page.slot('viewer-facts')}>
      <Each items={facts}>
        {([label, text]) => (
          <div>
            <dt>
              <Line page={page} text={label} />
            </dt>
            <dd>
              <Line page={page} text={text} />
            </dd>
          </div>
        )}
      </Each>
    </dl>
  );
}
