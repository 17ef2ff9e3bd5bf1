import { type CharterDraft, lintCharter } from '../../model';
import type { Actor } from '../directory';
import { hasUnpublished } from '../signatures/changeLevel';
import { missingSignatures, signatureOf } from '../signatures/partySignatures';
import { versionOf } from '../signatures/versionNumber';
import type { CharterStep, StepContext } from './CharterStep';
import type { Refusal } from './refusal';
import { actionRules, stateOf, transitions } from './transitions';

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

/** What lint finds keeps a charter from being approved. */
export function lintRefusal(charter: CharterDraft, { now }: { readonly now: string }): Refusal | undefined {
  const issues = lintCharter(charter, { now }).filter(({ severity }) => severity === 'error');
  return issues.length > 0 ? { reason: 'lint-errors', issues } : undefined;
}
