import { objectivesTable, prioritiesByAxis } from '../../export/parts/priorities';
import { compose } from '../compose';
import { Each } from '../Each';
import { Heading } from '../Heading';
import { Line } from '../Line';
import type { PartView } from '../Page';
import { tableBlock } from '../titledBlock';

/** Priorities in columns by what they call for, each with the services that answer to it; then the objectives. */
export const PrioritiesView: PartView = (page) => {
  const groups = prioritiesByAxis(page.words);
  return compose(
    groups.length > 0 && (
      <div data-charter-part="viewer-columns">
        <Each items={groups}>
          {([title, priorities]) => (
            <div>
              <Heading page={page} below={2}>
                <Line page={page} text={title} />
              </Heading>
              <ul data-charter-part="viewer-entries">
                <Each items={priorities}>
                  {({ title: name, goal, services }) => (
                    <li>
                      <b>
                        <Line page={page} text={name} />
                      </b>
                      <Each items={[goal, services].filter(Boolean)}>
                        {(line) => (
                          <p data-charter-part="viewer-note">
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
    ),
    tableBlock(page, objectivesTable(page.words)),
  );
};
