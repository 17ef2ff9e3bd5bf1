import type { Approval, CharterDraft, Party, VocabularyId } from '../../model';
import { isSameMajor, versionOf } from './versionNumber';

/** How one party stands towards the current version. */
export interface PartySignature {
  readonly party: Party;
  readonly state: VocabularyId<'signatureState'>;
  /** What says so: the party's last word on this version, or the signature that a major change made void. */
  readonly approval?: Approval;
}

/**
 * How each party stands towards the current version, in the order of the parties. The last record that holds for it
 * counts: one of the same major version, since a minor change voids nothing. A party that signed an older one is `void`
 * until it is asked again, any other `pending`.
 */
export function partySignatures(charter: CharterDraft): readonly PartySignature[] {
  const version = versionOf(charter);
  return (charter.parties ?? []).map((party) => {
    const records = (charter.approvals ?? []).filter(({ partyId }) => partyId === party.id).reverse();
    const approval = records.find((one) => one.state !== 'void' && isSameMajor(one.version ?? '', version));
    if (approval) return { party, state: stateOf(approval), approval };
    const old = records.find(({ state }) => state === 'void' || state === 'signed');
    return old ? { party, state: 'void', approval: old } : { party, state: 'pending' };
  });
}

/** How one party stands towards the current version; undefined when the charter has no such party. */
export function signatureOf(charter: CharterDraft, partyId: string): PartySignature | undefined {
  return partySignatures(charter).find(({ party }) => party.id === partyId);
}

/** Parties whose signature is required and missing, whatever they said instead. */
export function missingSignatures(charter: CharterDraft): readonly PartySignature[] {
  return partySignatures(charter).filter(({ party, state }) => party.requiredSigner && state !== 'signed');
}

/** A state that this version of the library does not know is no signature. */
function stateOf({ state }: Approval): PartySignature['state'] {
  return (['signed', 'declined'] as const).find((known) => known === state) ?? 'pending';
}
