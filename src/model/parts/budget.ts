import { choice, code, flag, group, list, number, percent, text } from '../spec';
import { definePart } from './definePart';

/** Who pays and who decides about the money. */
export const budgetPart = definePart({
  key: 'budget',
  level: 'core',
  fields: {
    budget: group(
      {
        ownerId: choice('budgetOwner'),
        fundingModel: choice('fundingModel'),
        funders: list({ ownerId: choice('budgetOwner'), sharePct: percent() }),
        controlledByEnablement: flag(),
        desiredOwnerId: choice('budgetOwner'),
        /** Whole currency units. */
        amount: number({ min: 0, unit: 'money' }),
        /** ISO 4217 code. */
        currency: code(),
      },
      [['amount', 'currency']],
    ),
    team: list({ role: text(), fte: number({ min: 0 }), phase: choice('horizon') }),
  },
  required: ['budget/ownerId'],
});
