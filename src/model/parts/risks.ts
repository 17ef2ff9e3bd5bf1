import { choice, day, list, longText, owner, text } from '../spec';
import { definePart } from './definePart';

/** What could go wrong, and what is taken for granted until a date. */
export const risksPart = definePart({
  key: 'risks',
  level: 'std',
  fields: {
    risks: list({
      text: text(),
      likelihood: choice('level'),
      impact: choice('level'),
      mitigation: longText(),
      ownerId: owner(),
    }),
    assumptions: list({ text: text(), madeOn: day(), expiresOn: day() }),
    constraints: list({ text: text() }),
  },
  required: [],
});
