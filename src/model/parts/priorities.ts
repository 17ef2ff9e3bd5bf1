import { choice, day, list, number, reference, text } from '../spec';
import { definePart } from './definePart';

/** What the business needs now: challenges to overcome, strengths to amplify, risks to reduce. */
export const prioritiesPart = definePart({
  key: 'priorities',
  level: 'core',
  fields: {
    priorities: list({
      title: text({ max: 160 }),
      axis: choice('serviceIntent'),
      companyGoal: text(),
    }),
    objectives: list({
      statement: text(),
      indicatorId: reference(['indicators']),
      baseline: number(),
      target: number(),
      due: day(),
    }),
  },
  required: ['priorities'],
});
