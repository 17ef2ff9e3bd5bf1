import { choice, list, longText, number, text } from '../spec';
import { definePart } from './definePart';

/** Whom enablement supports and from whom it draws. */
export const audiencesPart = definePart({
  key: 'audiences',
  level: 'core',
  fields: {
    audiences: list({
      roleId: choice('audienceRole'),
      /** Name of a role that is not in the catalogue. */
      custom: text({ max: 120 }),
      relationship: choice('audienceRelationship'),
      horizon: choice('horizon'),
      headcount: number({ min: 0, integer: true }),
      notes: longText(),
    }),
    scopeModel: choice('scopeModel'),
  },
  required: ['audiences'],
});
