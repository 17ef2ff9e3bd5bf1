import { choice, group, longText, reference } from '../spec';
import { definePart } from './definePart';

/** The one practice that is checked: which motion, how often, by whom, and what proves it. */
export const inspectionPart = definePart({
  key: 'inspection',
  level: 'std',
  fields: {
    inspection: group({
      motion: longText(),
      cadence: choice('cadence'),
      proofIndicatorId: reference(['indicators']),
      inspectorId: reference(['parties', 'stakeholders']),
    }),
  },
  required: [],
});
