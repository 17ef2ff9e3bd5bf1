import { list, longText, text } from '../spec';
import { definePart } from './definePart';

/** The buyer's journey beside the sales cycle: two lists of stages, and which service helps where. */
export const journeyPart = definePart({
  key: 'journey',
  level: 'std',
  fields: {
    /** Stages as the buyer lives them; a built-in stage needs no name. */
    buyerJourney: list({ name: text({ max: 80 }), goal: longText() }),
    /** Stages as the seller works them. */
    salesCycle: list({ name: text({ max: 80 }), goal: longText() }),
  },
  required: [],
});
