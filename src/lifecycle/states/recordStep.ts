import { type Approval, type CharterDraft, hasText } from '../../model';
import { logChange } from '../signatures/logChange';
import { missingSignatures, signatureOf } from '../signatures/partySignatures';
import { versionOf } from '../signatures/versionNumber';
import type { CharterStep, StepOptions } from './CharterStep';

/** What a step leaves on record, apart from the state. */
export function recordStep(charter: CharterDraft, step: CharterStep, options: StepOptions): CharterDraft {
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
