import { type Approval, type CharterDraft, lintCharter } from '../../model';
import { hasText } from '../../model/text';
import type { Actor } from '../directory';
import { hasUnpublished } from '../signatures/changeLevel';
import { logChange } from '../signatures/logChange';
import { missingSignatures, partySignatures, signatureOf } from '../signatures/partySignatures';
import { versionOf } from '../signatures/versionNumber';
import type { Refusal } from './refusal';
import { actionRules, type CharterAction, type CharterState, stateOf, transitions } from './transitions';

/** One thing that one person does. */
export type CharterStep =
  | {
      readonly action: Exclude<CharterAction, 'request-changes' | 'reject' | 'sign' | 'decline' | 'withdraw'>;
    }
  | { readonly action: 'request-changes' | 'reject'; readonly reason: string }
  | {
      readonly action: 'sign';
      readonly partyId: string;
      /** The version that the signer saw. */
      readonly version: string;
      /** What the party wants on record beside its signature. */
      readonly comment?: string;
    }
  | {
      readonly action: 'decline';
      readonly partyId: string;
      /** The version that the signer saw. */
      readonly version: string;
      readonly reason: string;
    }
  | { readonly action: 'withdraw'; readonly partyId: string };

/** What is known where a step is judged. */
export interface StepContext {
  readonly actor: Actor;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** The newest published content: what differs from it can be neither sent out nor signed. Unchecked when absent. */
  readonly published?: CharterDraft;
}

/** What is needed to take a step. */
export interface StepOptions extends StepContext {
  /** Gives ids for new records. */
  readonly newId: () => string;
  /** The version in force until now, where the host keeps it beside this one. */
  readonly inForce?: string;
}

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

/** Why a step cannot be taken now, whatever is said with it; undefined when it can. */
export function stepRefusal(
  charter: CharterDraft,
  step: CharterStep,
  context: StepContext,
): Refusal | undefined {
  const { action } = step;
  const partyId = actionRules[action].by === 'party' && 'partyId' in step ? step.partyId : undefined;
  if (partyId !== undefined && !signatureOf(charter, partyId)) return { reason: 'no-such-party' };
  const state = stateOf(charter);
  if (!state) return { reason: 'not-allowed-here' };
  if (!transitions[state][action]) return { reason: 'not-allowed-here', state };
  return rightsRefusal(step, context.actor) ?? refusalOf(charter, step, context);
}

function rightsRefusal(step: CharterStep, { partyIds, roles }: Actor): Refusal | undefined {
  const { by } = actionRules[step.action];
  if (by !== 'party')
    return by.some((role) => roles.includes(role)) ? undefined : { reason: 'not-your-role', roles: by };
  return 'partyId' in step && partyIds.includes(step.partyId) ? undefined : { reason: 'not-your-party' };
}

function refusalOf(charter: CharterDraft, step: CharterStep, context: StepContext): Refusal | undefined {
  switch (step.action) {
    case 'submit':
      return (
        signersRefusal(charter) ??
        movedRefusal(charter, versionOf(charter), context) ??
        lintRefusal(charter, context)
      );
    case 'sign':
      return (
        movedRefusal(charter, step.version, context) ??
        (signatureOf(charter, step.partyId)?.state === 'signed' ? { reason: 'already-signed' } : undefined)
      );
    case 'decline':
      return (
        movedRefusal(charter, step.version, context) ??
        (signatureOf(charter, step.partyId)?.state === 'declined'
          ? { reason: 'already-declined' }
          : undefined)
      );
    case 'withdraw': {
      const { state } = signatureOf(charter, step.partyId) ?? {};
      return state === 'signed' || state === 'declined' ? undefined : { reason: 'not-signed' };
    }
    case 'approve':
      return signersRefusal(charter) ?? missingRefusal(charter) ?? lintRefusal(charter, context);
    case 'activate':
      return (
        signersRefusal(charter) ??
        missingRefusal(charter) ??
        movedRefusal(charter, versionOf(charter), context)
      );
    case 'revise':
    case 'request-changes':
    case 'reject':
    case 'supersede':
    case 'archive':
      return undefined;
    default:
      return step satisfies never;
  }
}

/** Everybody has to sign the same text: the version that was seen, as it was published. */
function movedRefusal(charter: CharterDraft, seen: string, { published }: StepContext): Refusal | undefined {
  const now = versionOf(published?.version === undefined ? charter : published);
  if (seen !== now) return { reason: 'version-moved', seen, now };
  if (versionOf(charter) !== now) return { reason: 'version-moved', seen: versionOf(charter), now };
  return hasUnpublished(published, charter) ? { reason: 'unpublished-changes' } : undefined;
}

function signersRefusal({ parties = [] }: CharterDraft): Refusal | undefined {
  return parties.some(({ requiredSigner }) => requiredSigner) ? undefined : { reason: 'no-signers' };
}

function missingRefusal(charter: CharterDraft): Refusal | undefined {
  const missing = missingSignatures(charter);
  if (missing.length === 0) return undefined;
  return { reason: 'signatures-missing', partyIds: missing.map(({ party }) => party.id) };
}

function lintRefusal(charter: CharterDraft, { now }: { readonly now: string }): Refusal | undefined {
  const issues = lintCharter(charter, { now }).filter(({ severity }) => severity === 'error');
  return issues.length > 0 ? { reason: 'lint-errors', issues } : undefined;
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

/** What a step leaves on record, apart from the state. */
function recordStep(charter: CharterDraft, step: CharterStep, options: StepOptions): CharterDraft {
  switch (step.action) {
    case 'submit':
      return askToSign(charter, options);
    case 'sign':
      return recordWord(charter, step.partyId, { state: 'signed', comment: step.comment }, options);
    case 'decline':
      return recordWord(charter, step.partyId, { state: 'declined', comment: step.reason }, options);
    case 'withdraw':
      return recordWord(charter, step.partyId, { state: 'pending' }, options);
    case 'request-changes':
    case 'reject':
      return logChange(charter, step.reason, options);
    default:
      return charter;
  }
}

/** Asks anew everybody who has to sign and has not; what they said before stays on record. */
function askToSign(charter: CharterDraft, { newId }: StepOptions): CharterDraft {
  const asked = missingSignatures(charter)
    .filter(({ state, approval }) => state !== 'pending' || !approval)
    .map(({ party }) => ({ id: newId(), partyId: party.id, version: versionOf(charter), state: 'pending' }));
  if (asked.length === 0) return charter;
  return { ...charter, approvals: [...(charter.approvals ?? []), ...asked] };
}

type Word = Pick<Approval, 'state' | 'comment'>;

/** Writes what a party says: into the record by which it was asked, else as a record of its own. */
function recordWord(
  charter: CharterDraft,
  partyId: string,
  { state, comment }: Word,
  { actor, now, newId }: StepOptions,
): CharterDraft {
  const asked = signatureOf(charter, partyId);
  const open = asked?.state === 'pending' ? asked.approval : undefined;
  const { comment: _asked, ...kept } = open ?? { id: newId(), partyId };
  const record: Approval = {
    ...kept,
    version: versionOf(charter),
    state,
    at: now.slice(0, 10),
    personId: actor.person.id,
    personName: actor.person.name,
    ...(hasText(comment) && { comment }),
  };
  const approvals = charter.approvals ?? [];
  return {
    ...charter,
    approvals: open ? approvals.map((one) => (one === open ? record : one)) : [...approvals, record],
  };
}
