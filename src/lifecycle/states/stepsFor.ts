import type { CharterDraft } from '../../model';
import { versionOf } from '../signatures/versionNumber';
import type { CharterStep, StepContext } from './CharterStep';
import type { Refusal } from './refusal';
import { stepRefusal } from './stepRefusal';
import { actionRules, type CharterAction, charterActions } from './transitions';

/** One action for one person, with what is in its way now; what is said with it is judged when it is taken. */
export interface PossibleStep {
  readonly action: CharterAction;
  /** The party for which they would act. */
  readonly partyId?: string;
  /** Why it cannot be done now; absent when it can. */
  readonly refusal?: Refusal;
}

/**
 * What a person can do with a charter now, and why not the rest: every action on the whole, and those of a party once for
 * each party they stand for.
 */
export function stepsFor(charter: CharterDraft, context: StepContext): readonly PossibleStep[] {
  const own = (charter.parties ?? []).filter(({ id }) => context.actor.partyIds.includes(id));
  const possible = (action: CharterAction, partyId?: string): PossibleStep => {
    const step = { action, partyId, version: versionOf(charter), reason: '' } as CharterStep;
    const refusal = stepRefusal(charter, step, context);
    return { action, ...(partyId !== undefined && { partyId }), ...(refusal && { refusal }) };
  };
  return charterActions.flatMap((action) =>
    actionRules[action].by === 'party' ? own.map(({ id }) => possible(action, id)) : [possible(action)],
  );
}
