import { type CharterDraft, hasText } from '../../model';
import { partySignatures } from '../signatures/partySignatures';
import { versionOf } from '../signatures/versionNumber';
import type { CharterStep, StepOptions } from './CharterStep';
import { recordStep } from './recordStep';
import type { Refusal } from './refusal';
import { lintRefusal, stepRefusal } from './stepRefusal';
import { actionRules, type CharterState, stateOf, transitions } from './transitions';

/** The charter after a step, or why there is none. */
export type StepResult =
  | {
      readonly ok: true;
      readonly charter: CharterDraft;
      /** The version that was in force and no longer is; the host marks its record. */
      readonly supersedes?: string;
    }
  | ({ readonly ok: false } & Refusal);

/**
 * Takes one step in the life of a charter. A decline of a party that has to sign asks for changes; the last required
 * signature approves, once lint finds no error. Pure: a refused step changes nothing.
 */
export function takeStep(charter: CharterDraft, step: CharterStep, options: StepOptions): StepResult {
  const refusal = stepRefusal(charter, step, options) ?? wordsRefusal(step);
  if (refusal) return { ok: false, ...refusal };
  const state = stateOf(charter);
  const to = state && transitions[state][step.action];
  if (!to) throw new Error(`The step "${step.action}" was let through although it leads nowhere.`);
  const moved = { ...recordStep(charter, step, options), status: to };
  const isHeard = to === 'in-review' && actionRules[step.action].by === 'party';
  const next = isHeard ? { ...moved, status: reviewedState(moved, options.now) } : moved;
  const { inForce } = options;
  const supersedes = step.action === 'activate' && inForce !== versionOf(charter) ? inForce : undefined;
  return { ok: true, charter: next, ...(supersedes !== undefined && { supersedes }) };
}

function wordsRefusal(step: CharterStep): Refusal | undefined {
  if (!actionRules[step.action].needsReason) return undefined;
  return 'reason' in step && hasText(step.reason) ? undefined : { reason: 'reason-missing' };
}

/** Where a charter in review stands once a party has spoken. */
function reviewedState(charter: CharterDraft, now: string): CharterState {
  const required = partySignatures(charter).filter(({ party }) => party.requiredSigner);
  if (required.some(({ state }) => state === 'declined')) return 'changes-requested';
  if (required.length === 0 || required.some(({ state }) => state !== 'signed')) return 'in-review';
  return lintRefusal(charter, { now }) ? 'in-review' : 'approved';
}
