import { scopeColumns } from '../../export/parts/scope';
import { Icon } from '../../kit/Icon';
import { compose } from '../compose';
import { Each } from '../Each';
import { Heading } from '../Heading';
import { Line } from '../Line';
import type { PartView } from '../Page';

const icons = { in: 'check', out: 'cross', deferred: 'clock' } as const;

/** What is in, what is out and what waits, side by side. */
export const ScopeView: PartView = (page) => {
  const columns = scopeColumns(page.words);
  return compose(
    columns.length > 0 && (
      <div data-charter-part="viewer-columns">
        <Each items={columns}>
          {({ key, title, items }) => (
            <div data-scope={key}>
              <Heading page={page} below={2}>
                {title}
              </Heading>
              <ul data-charter-part="viewer-entries" data-icons="">
                <Each items={items}>
                  {(item) => (
                    <li>
                      <Icon name={icons[key]} />
                      <Line page={page} text={item} />
                    </li>
                  )}
                </Each>
              </ul>
            </div>
          )}
        </Each>
      </div>
    ),
  );
};
