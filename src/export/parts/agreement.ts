import { partySignatures } from '../../lifecycle/signatures/partySignatures';
import type { Approval, CharterDraft } from '../../model';
import { type Block, type Entry, type Fact, present, titled, titledTable } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { groupBy } from '../words/groupBy';
import { listTable, textsOf } from '../words/readFields';

/** Who agrees with whom, what each side gives, who decides, and who has signed. */
export function agreementBlocks(words: CharterWords): Block[] {
  const { charter, intl } = words;
  const { t } = intl;
  return [
    ...present({ kind: 'columns', columns: partiesBySide(words) }),
    ...titled(t('list.commitments.heading'), {
      kind: 'facts',
      facts: commitmentFacts(words, charter.commitments),
    }),
    ...titledTable(
      listTable(words, 'decisionRights', charter.decisionRights, {
        decision: 'text',
        deciderId: 'member',
        consult: 'member',
        escalateToId: 'member',
      }),
    ),
    ...titledTable(
      listTable(words, 'raci', charter.raci, {
        activity: 'text',
        responsible: 'member',
        accountable: 'member',
        consulted: 'member',
        informed: 'member',
      }),
    ),
    ...titledTable(
      listTable(words, 'stakeholders', charter.stakeholders, {
        name: 'text',
        stakeholderRole: 'stakeholderRole',
        cadence: 'cadence',
        format: 'text',
      }),
    ),
    ...titledTable(
      listTable(words, 'governanceMeetings', charter.governanceMeetings, {
        name: 'text',
        cadence: 'cadence',
        members: 'member',
      }),
    ),
    ...titled(t('list.escalation.steps.heading'), {
      kind: 'list',
      items: textsOf(words, charter.escalation?.steps),
      ordered: true,
    }),
    ...titled(t('list.approvals.heading'), { kind: 'entries', look: 'cards', entries: signatures(words) }),
  ];
}

function partiesBySide(words: CharterWords) {
  return [...groupBy(words.charter.parties ?? [], ({ side }) => side)].map(([side, parties]) => ({
    title: words.label('partySide', side) || words.intl.t('viewer.other'),
    entries: parties.map(({ id, name, roleId }) => ({
      title: words.user(name) || words.intl.t('common.unnamed'),
      path: `parties/${id}`,
      lines: [words.label('audienceRole', roleId)].filter(Boolean),
    })),
  }));
}

/** "VP Sales to Revenue Enablement", and what. */
export function commitmentFacts(words: CharterWords, commitments: CharterDraft['commitments'] = []): Fact[] {
  const { t } = words.intl;
  const name = (id: string | undefined) => words.name(id, ['parties']) || t('common.not-set');
  return commitments.map(
    ({ fromPartyId, toPartyId, text }) =>
      [t('viewer.commitment', { from: name(fromPartyId), to: name(toPartyId) }), words.user(text)] as const,
  );
}

/** Signatures as they stand: every approval on record, then required signers of whom none holds for this version. */
function signatures(words: CharterWords): Entry[] {
  const missing = partySignatures(words.charter).filter(
    ({ party, state, approval }) => party.requiredSigner && (state === 'void' || !approval),
  );
  return [
    ...(words.charter.approvals ?? []).map((approval) => signature(words, approval)),
    ...missing.map(({ party: { id } }) => signature(words, { id, partyId: id })),
  ];
}

function signature(
  words: CharterWords,
  { partyId, version, state = 'pending', at, comment, personName }: Approval,
): Entry {
  const { intl } = words;
  const where = version ? intl.t('viewer.version', { version: words.user(version) }) : '';
  return {
    title: words.name(partyId, ['parties']) || intl.t('common.unnamed'),
    states: [{ state: 'signatureState', id: state }],
    lines: [words.intl.series([where, words.date(at), words.user(personName)]), words.user(comment)].filter(
      Boolean,
    ),
  };
}
