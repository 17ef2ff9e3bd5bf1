import { audiencesByGroup } from '../../export/parts/audiences';
import { compose } from '../compose';
import { Each } from '../Each';
import { Heading } from '../Heading';
import { Line } from '../Line';
import type { PartView } from '../Page';

/** Who is supported, in columns by group. */
export const AudiencesView: PartView = (page) => {
  const { words } = page;
  const groups = audiencesByGroup(words);
  const model = words.label('scopeModel', words.charter.scopeModel);
  return compose(
    model !== '' && (
      <p data-charter-part="viewer-lede">
        <Line page={page} text={model} />
      </p>
    ),
    groups.length > 0 && (
      <div data-charter-part="viewer-columns">
        <Each items={groups}>
          {([title, audiences]) => (
            <div>
              <Heading page={page} below={2}>
                {title}
              </Heading>
              <ul data-charter-part="viewer-entries">
                <Each items={audiences}>
                  {({ name, note }) => (
                    <li>
                      <Line page={page} text={name} />
                      {note && (
                        <p data-charter-part="viewer-note">
                          <Line page={page} text={note} />
                        </p>
                      )}
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
