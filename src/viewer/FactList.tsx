import type { Fact } from '../export/words/blocks';
import { Each } from './Each';
import { Line } from './Line';
import type { Page } from './Page';

export interface FactListProps {
  page: Page;
  facts: readonly Fact[];
  /** What tells label and text apart where they run on. */
  mark?: string;
}

/** Labels with what stands beside them; nothing when there are none. */
export function FactList({ page, facts, mark = '' }: FactListProps) {
  return (
    facts.length > 0 && (
      <dl {...page.slot('viewer-facts')}>
        <Each items={facts}>
          {([label, text]) => (
            <div>
              <dt>
                <Line page={page} text={label + mark} />
              </dt>
              <dd>
                <Line page={page} text={text} />
              </dd>
            </div>
          )}
        </Each>
      </dl>
    )
  );
}
