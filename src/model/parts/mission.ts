import { group, list, longText, text } from '../spec';
import { definePart } from './definePart';

/** Why enablement exists: the statement, why the business invested, and what guides the work. */
export const missionPart = definePart({
  key: 'mission',
  level: 'core',
  fields: {
    mission: group({
      /** One or two sentences a seller would repeat. */
      statement: longText({ max: 400 }),
      whyInvested: longText(),
    }),
    /** The future state in three to five years. */
    vision: longText(),
    purpose: longText(),
    values: list({ text: text() }),
    executiveSummary: longText(),
    currentState: longText(),
    gaps: list({ text: text() }),
  },
  required: ['mission/statement', 'mission/whyInvested'],
});
