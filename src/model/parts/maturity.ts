import { choice, day, group, longText } from '../spec';
import { definePart } from './definePart';

/** Where enablement stands on the ladder, where it is heading, and the evidence. */
export const maturityPart = definePart({
  key: 'maturity',
  level: 'std',
  fields: {
    maturity: group({
      current: choice('maturityStage'),
      target: choice('maturityStage'),
      assessedOn: day(),
      evidence: longText(),
    }),
  },
  required: [],
});
