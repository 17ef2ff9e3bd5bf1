import type { EntryColumn } from '../export/words/blocks';
import { StateIcon } from '../kit/StateIcon';
import { charterAnchor } from './anchor';
import { Each } from './Each';
import { Heading } from './Heading';
import { Line } from './Line';
import type { Page } from './Page';

const marks = { in: 'check', out: 'cross', deferred: 'clock' } as const;

/** Entries side by side under their headings; one below the other where it is narrow. */
export function Columns({ page, columns }: { page: Page; columns: readonly EntryColumn[] }) {
  return (
    <div {...page.slot('viewer-columns')}>
      <Each items={columns}>
        {({ title, mark, entries }) => (
          <div data-mark={mark}>
            <Heading page={page} below={2}>
              <Line page={page} text={title} />
            </Heading>
            <ul>
              <Each items={entries}>
                {(entry) => (
                  <li id={entry.path && charterAnchor(entry.path, page.idPrefix)}>
                    {mark && <StateIcon slot={page.slot} name={marks[mark]} />}
                    <span>
                      <Line page={page} text={entry.title} />
                    </span>
                    <Each items={entry.lines}>
                      {(line) => (
                        <p {...page.slot('viewer-note')}>
                          <Line page={page} text={line} />
                        </p>
                      )}
                    </Each>
                  </li>
                )}
              </Each>
            </ul>
          </div>
        )}
      </Each>
    </div>
  );
}
