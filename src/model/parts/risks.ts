import { choice, day, list, longText, reference, text } from '../spec';
import { definePart } from './definePart';
import { OWNERS } from './services';

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
      ownerId: reference(OWNERS.to, OWNERS.vocabularies),
    }),
    assumptions: list({ text: text(), madeOn: day(), expiresOn: day() }),
    constraints: list({ text: text() }),
  },
  required: [],
});
