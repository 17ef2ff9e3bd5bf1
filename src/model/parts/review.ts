import {
  choice,
  choices,
  code,
  day,
  group,
  list,
  longText,
  owner,
  reference,
  references,
  text,
} from '../spec';
import { definePart } from './definePart';

/** How the charter stays alive: cadence, decisions taken, change triggers, and who is told what. */
export const reviewPart = definePart({
  key: 'review',
  level: 'core',
  fields: {
    review: group({
      cadence: choice('reviewCadence'),
      nextDue: day(),
      history: list({
        on: day(),
        attendees: references(['parties', 'stakeholders']),
        version: code(),
        alignment: choice('alignment'),
        findings: list({ text: text() }),
        decisions: list({
          /** A service of the catalogue too: one to add is not in the charter yet. */
          itemId: reference(['indicators', 'services', 'audiences', 'priorities'], ['service']),
          decision: choice('decision'),
          note: longText(),
          ownerId: owner(),
        }),
      }),
    }),
    reporting: list({
      audience: text(),
      channel: text(),
      cadence: choice('cadence'),
      format: text(),
      ownerId: owner(),
    }),
    changeTriggers: choices('changeTrigger'),
    changeLog: list({
      version: code(),
      on: day(),
      byId: reference(['parties', 'stakeholders']),
      note: longText(),
      /** Who it was: the host's id, and the name they had then. */
      personId: code(),
      personName: text({ max: 160 }),
    }),
    roadmap: list({ milestone: text(), quarter: code(), status: text() }),
    exitCriteria: list({ text: text() }),
  },
  required: ['review/cadence', 'reporting'],
});
